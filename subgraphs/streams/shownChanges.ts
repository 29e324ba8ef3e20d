import type { JsonObject } from '../../src/json/lossless.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { StreamRepository } from './repository.ts';

/** Of layouts that would change those of streams asked about, and of others that the viewer may see. */
export const shownChanges = async (
  changes: readonly JsonObject[],
  asked: readonly string[],
  { streams, request: { viewer } }: { streams: StreamRepository; request: RequestContext },
): Promise<readonly JsonObject[]> => {
  if (viewer.seesAllOrganizations) return changes;
  const others = changes.map(({ name }) => String(name)).filter((name) => !asked.includes(name));
  const visible = others.length === 0 ? [] : await streams.byKeys(others, { viewer, select: [] });
  const shown = new Set([...asked, ...visible.map(({ key }) => key)]);
  return changes.filter(({ name }) => shown.has(String(name)));
};
