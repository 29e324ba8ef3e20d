import type { Saving } from '../../src/collection/collection.ts';
import type { Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonValue } from '../../src/json/lossless.ts';
import { wholeOrUnavailable } from '../wholeOrUnavailable.ts';

/** What the client of an SRT port wants. */
export type SrtPortMode = 'play' | 'publish';

const listeners: readonly (readonly [member: string, mode: SrtPortMode])[] = [
  ['srt_play', 'play'],
  ['srt_publish', 'publish'],
  ['srt2_publish', 'publish'],
];

/** The stream that a port leads to in the namespace of a node; null when there is none, or no such node. */
export const streamOfSrtPort = (
  database: Queryable,
  hostname: string,
  port: number,
  mode: SrtPortMode,
): Promise<string | null> =>
  wholeOrUnavailable(async () => {
    const [found] = await database.query<{ name: string }>(
      `select name from streamer_nodes node
        join stream_srt_ports listener on listener.namespace = coalesce(node.namespace, '') and mode = $2 and port = $3
        where hostname = $1`,
      [hostname, mode, port],
    );
    return found?.name ?? null;
  });

/**
 * Throws BAD_USER_INPUT when a port of the stream about to be stored is another's: within a namespace a port leads to one stream
 * to play, and to one to publish into. Of two who take a port at the same moment the database refuses one, with CONFLICT.
 */
export const assertFreeSrtPorts = async ({ key, document, transaction }: Saving): Promise<void> => {
  const wanted = listeners.flatMap(([member, mode]) => {
    const port = portOf(document[member]);
    return port === null ? [] : [{ member, mode, port }];
  });
  if (wanted.length === 0) return;
  const taken = await transaction.query<{ mode: SrtPortMode; port: number }>(
    'select mode, port from stream_srt_ports where namespace = $1 and port = any($2) and name <> $3',
    [document['namespace'] ?? '', wanted.map(({ port }) => port), key],
  );
  for (const { member, mode, port } of wanted) {
    if (!taken.some((other) => other.mode === mode && other.port === port)) continue;
    throw new CodedError('BAD_USER_INPUT', `${member}.port ${port} is that of another stream`, {
      path: [member, 'port'],
    });
  }
};

/** A port is a number, its digits, or follows an address. */
const portOf = (listener: JsonValue | undefined): number | null => {
  if (typeof listener !== 'object' || listener === null || Array.isArray(listener)) return null;
  const [, digits] = /^(?:.*:)?(\d{1,5})$/.exec(String(listener['port'])) ?? [];
  return digits === undefined ? null : Number(digits);
};
