import type { Database } from '../../src/db/types.ts';
import { isStorableText } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { documentRepository, type DocumentRepository } from '../documentRepository.ts';
import { authBackends, authUrl } from './authBackends.ts';
import type { BackendDefinition, PlayRule, PlayRules } from './playAuthorization/types.ts';

export interface AuthBackendRepository extends DocumentRepository {
  /** Throws CONFLICT with the streams that refer to the auth backend, when there are any. */
  assertUnused(name: string): Promise<void>;
  /** The rules for playing a stream; null when there is no such stream. One statement. */
  rulesOf(stream: string): Promise<PlayRules | null>;
}

/** Streams that an error names at most. */
const mostNamed = 100;

/** All SQL on auth backends. */
export const authBackendRepository = (database: Database, feed: Feed): AuthBackendRepository => ({
  ...documentRepository(database, feed, authBackends),

  async assertUnused(name) {
    const referring = (member: string) => JSON.stringify({ [member]: { url: authUrl(name) } });
    const streams = await database.query<{ name: string; total: string }>(
      `select name, count(*) over () as total from streams
        where (config @> $1::jsonb or config @> $2::jsonb)
          and exists (select from auth_backends where name = $3) order by name limit ${mostNamed}`,
      [referring('on_play'), referring('on_publish'), name],
    );
    const [first] = streams;
    if (!first) return;
    const names = streams.map((stream) => stream.name);
    throw new CodedError('CONFLICT', `${first.total} streams refer to the auth backend: ${names.join(', ')}`, {
      meta: { streams: JSON.stringify(names), count: first.total },
    });
  },

  async rulesOf(stream) {
    if (!isStorableText(stream)) return null;
    const [row] = await database.query<RulesRow>(
      `select s.config->'on_play' as on_play, b.name, b.position::text as position, b.config from streams s
        left join auth_backends b on b.name = substring(s.config->'on_play'->>'url' from '^auth://(.*)$') collate "C"
        where s.name = $1`,
      [stream],
    );
    return row ? rulesIn(row) : null;
  },
});

interface RulesRow {
  on_play: string | null;
  name: string | null;
  position: string | null;
  config: string | null;
}

const rulesIn = ({ on_play: onPlay, name, position, config }: RulesRow): PlayRules => ({
  // Nothing in either that decides is a long integer.
  onPlay: onPlay === null ? null : (JSON.parse(onPlay) as PlayRule | null),
  backend:
    name === null || position === null || config === null
      ? null
      : { name, version: position, definition: JSON.parse(config) as BackendDefinition },
});
