import type { AgentChange, AgentFacts } from '../../src/cluster/layouter/snapshot.ts';
import type { Queryable } from '../../src/db/types.ts';

/** The agents that no stream uses, and where their tunnels are. */
export const readFreeAgents = async (database: Queryable): Promise<AgentFacts[]> =>
  database.query<{ id: string; ingest: string | null; manual: boolean }>(
    `select id, layout->>'ingest' as ingest, coalesce(layout->>'originator' = 'other', false) as manual from agents
      where not exists (select from stream_agents where agent_id = agents.id)`,
  );

/**
 * Writes where agents go, those that are still where they were, and answers how many. To be the last of a transaction; ring `agents`
 * afterwards.
 */
export const writeAgentLayouts = async (transaction: Queryable, changes: readonly AgentChange[]): Promise<number> => {
  const present = await transaction.query<{ id: string; ingest: string | null }>(
    `select id, layout->>'ingest' as ingest from agents where id = any($1) order by id for update`,
    [changes.map(({ id }) => id)],
  );
  const places = new Map(present.map(({ id, ingest }) => [id, ingest]));
  const current = changes.filter(({ id, from }) => places.get(id) === from);
  if (current.length === 0) return 0;
  await transaction.query(
    `with first as materialized (select feed_next('agents', $3) as position)
     update agents t set layout = jsonb_build_object('ingest', item.ingest, 'originator', 'layouter'), layout_program = null,
         position = first.position + item.n - 1
       from first, unnest($1::text[], $2::text[]) with ordinality as item (id, ingest, n)
       where t.id = item.id`,
    [current.map(({ id }) => id), current.map(({ to }) => to), current.length],
  );
  return current.length;
};
