import { askMediaServer, Unreachable } from './ask.ts';
import type { Probe } from './types.ts';

/** Asks an OvenMediaEngine for its virtual hosts, which it tells only to holders of its access token. */
export const probeOvenMediaEngine: Probe = async ({ document, token = '' }, limits) => {
  const headers = { authorization: `Basic ${Buffer.from(token).toString('base64')}` };
  const { status } = await askMediaServer(`${String(document['url']).replace(/\/+$/, '')}/v1/vhosts`, {
    ...limits,
    headers,
  });
  if (status === 401 || status === 403) throw new Unreachable(`it refuses the access token (${status})`);
  if (status !== 200) throw new Unreachable(`it answers ${status}`);
  return {};
};
