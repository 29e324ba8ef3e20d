import { CodedError } from '../../../src/errors.ts';
import type { DocumentNode } from '../../documentNode.ts';
import type { Context } from '../context.ts';
import type { PortsipPageRequest } from './repositoryPages.ts';

/** A page of PortSIP media servers and how many there are on all pages. */
export interface PortsipPage {
  count: number;
  nodes: DocumentNode[];
}

const mostAtOnce = 100;

/** Loads a page. Throws BAD_USER_INPUT for a `skip` or `top` out of bounds and for U+0000, INVALID_FILTER, INVALID_SORT. */
export const loadPortsipPage = async (
  request: PortsipPageRequest,
  { mediaServers, load }: Pick<Context, 'mediaServers' | 'load'>,
): Promise<PortsipPage> => {
  if (request.skip < 0) throw refused('skip', 'must be at least 0');
  if (request.top < 1 || request.top > mostAtOnce) throw refused('top', `must be from 1 to ${mostAtOnce}`);
  for (const parameter of ['filter', 'search', 'orderby'] as const) {
    // Postgres cannot hold it in a text.
    if (request[parameter]?.includes('\0')) throw refused(parameter, 'must not hold U+0000');
  }
  const { count, ids } = await mediaServers.portsipPage(request);
  const nodes = await Promise.all(ids.map((id) => load.mediaServer(id)));
  return { count, nodes: nodes.filter((node) => node !== null) };
};

const refused = (parameter: string, what: string): CodedError =>
  new CodedError('BAD_USER_INPUT', `${parameter} ${what}`, { parameter, path: [parameter] });
