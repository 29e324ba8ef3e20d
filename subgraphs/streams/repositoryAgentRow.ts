import type { Queryable } from '../../src/db/types.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';

/** What is stored of an agent beside its document; `used` when a stream names it, whether or not it exists. */
export interface PresentAgent {
  layout: JsonObject | null;
  layoutProgram: string | null;
  secrets: Buffer | null;
  used: boolean;
}

/** An agent as it is now. */
export const presentAgent = async (database: Queryable, id: string): Promise<PresentAgent> => {
  const [row] = await database.query<{
    layout: string | null;
    layout_program: string | null;
    secrets: Buffer | null;
    used: boolean;
  }>(
    `select a.layout, a.layout_program, a.secrets, exists (select from stream_agents u where u.agent_id = $1) as used
      from (select $1::text as id) as wanted left join agents a using (id)`,
    [id],
  );
  return {
    layout: row?.layout == null ? null : (parseExact(row.layout) as JsonObject),
    layoutProgram: row?.layout_program ?? null,
    secrets: row?.secrets ?? null,
    used: row?.used ?? false,
  };
};
