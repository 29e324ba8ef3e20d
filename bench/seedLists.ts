import type { Pool } from 'pg';

/** Streams a node takes, agents an organization has, and other groups whose size does not grow with the cluster. */
const groupSize = 50;

/**
 * Fills empty tables with `count` rows of each collection. Nodes and organizations grow in number, not in size; 50 agents have
 * no stream, the others one each.
 */
export const seedLists = async (pool: Pool, count: number): Promise<void> => {
  const groups = Math.ceil(count / groupSize);
  const unused = groupSize;
  const statements: [string, unknown[]][] = [
    [
      `insert into organizations (config, position)
       select jsonb_build_object('title', 'Organization ' || n), feed_next('organizations', 1) from generate_series(2, $1::int) n`,
      [groups],
    ],
    [
      `insert into streamers (hostname, config, position)
       select 'node-' || n || '.example.com', '{"role": "streamer"}', first + n
         from (select feed_next('streamers', $1) as first offset 0) f, generate_series(1, $1::int - 1) n`,
      [groups + 1],
    ],
    [
      `insert into agents (id, config, organization_id, layout, position)
       select 'agent-' || n, jsonb_build_object('serial', 'S' || n), n % $2 + 1,
           jsonb_build_object('ingest', 'node-' || n % $2 + 1 || '.example.com'), first + n
         from (select feed_next('agents', $1) as first offset 0) f, generate_series(1, $1::int - 1) n`,
      [count + 1, groups],
    ],
    [
      `insert into streams (name, config, organization_id, layout, position)
       select 'camera-' || lpad(n::text, 6, '0'),
           jsonb_build_object('title', 'Camera ' || n || ' of the site', 'inputs', jsonb_build_array(jsonb_build_object(
             'url', case when n > $3 then 'agent://agent-' || n || '/main' else 'rtsp://10.0.0.1/main' end))),
           n % $2 + 1, jsonb_build_object('ingest', 'node-' || n % $2 + 1 || '.example.com'), first + n
         from (select feed_next('streams', $1) as first offset 0) f, generate_series(1, $1::int - 1) n`,
      [count + 1, groups, unused],
    ],
    [
      `insert into episodes (id, config, position)
       select 7000000000000000000 + n, jsonb_build_object('media', 'camera-' || lpad((n % $2 * $3 + 1)::text, 6, '0'),
           'episode_type', 'generic', 'opened_at', 1600000000000 + n * 1000000::int8), first + n
         from (select feed_next('episodes', $1) as first offset 0) f, generate_series(1, $1::int - 1) n`,
      [count + 1, groups, groupSize],
    ],
    [
      `insert into persons (id, config, position)
       select 7000000000000000000 + n, jsonb_build_object('external_id', 'P' || n, 'originator', 'api'), first + n
         from (select feed_next('persons', $1) as first offset 0) f, generate_series(1, $1::int - 1) n`,
      [count + 1],
    ],
    [
      `insert into users (config, member_of, position)
       select jsonb_build_object('name', 'user-' || n, 'access_level', 'generic', 'disabled', false, 'readonly', false),
           jsonb_build_object((n % $2 + 1)::text, true), first + n
         from (select feed_next('users', $1) as first offset 0) f, generate_series(1, $1::int - 1) n`,
      [count + 1, groups],
    ],
    [
      `insert into organization_members (organization_id, user_id)
       select key::int, u.id from users u, jsonb_object_keys(u.member_of) key`,
      [],
    ],
    [
      `insert into presets (config, position)
       select jsonb_build_object('title', 'Preset ' || n), first + n
         from (select feed_next('presets', $1) as first offset 0) f, generate_series(1, $1::int - 1) n`,
      [count + 1],
    ],
    [`insert into organization_presets (organization_id, preset_id) select id % $1 + 1, id from presets`, [groups]],
    [
      `insert into api_tokens (name, config, key_id, key_hash, position)
       select 'token-' || n, '{"auth_scopes": ["streams/*"]}', n::text, n::text::bytea, first + n
         from (select feed_next('api_tokens', $1) as first offset 0) f, generate_series(1, $1::int - 1) n`,
      [count + 1],
    ],
  ];
  for (const [statement, values] of statements) await pool.query(statement, values);
  await pool.query('vacuum analyze');
};
