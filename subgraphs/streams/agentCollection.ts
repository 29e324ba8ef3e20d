import type { SecretBox } from '../../src/auth/secrets.ts';
import { absentAsNull, type Collection, type Saved, type Saving } from '../../src/collection/collection.ts';
import { assertMayEdit } from '../../src/collection/permission.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { agentOrganization } from './agentOrganization.ts';
import { agentKeyCheck, newAgentKey, type AgentKeyChange } from './agentKey.ts';
import { manualLayout } from './manualLayout.ts';
import { presentAgent, type PresentAgent } from './repositoryAgentRow.ts';

/** How old, in seconds, statistics may be before an agent counts as offline and shows none. */
const statsLifetimeSeconds = 60;

/** Members of an agent that Central's REST API shows; that of Watcher shows others beside. */
export const centralMembers: readonly string[] = ['id', 'stats', 'layout'];

/** Central's members and those that only Watcher has, without the key, which is never read. */
const schemaOfAgents = (): Schema => {
  const central = contract('central').schema('Agent');
  const { key: _, ...shown } = central.properties ?? {};
  const { serial = {}, model = {} } = contract('watcher-admin').schema('Agent').properties ?? {};
  return { ...central, properties: { ...shown, serial, model } };
};

/** The layout of the latest placed stream that uses the agent, else its own. */
const layoutSql = `coalesce((
  select jsonb_strip_nulls(jsonb_build_object('ingest', s.layout->'ingest', 'created_at', s.layout->'created_at',
      'originator', s.layout->'originator'))
    from stream_agents u join streams s on s.name = u.name
    where u.agent_id = t.id and s.layout is not null order by (s.layout->'created_at')::int8 desc limit 1), t.layout)`;

/** Agents of which some stream, or the own layout, names one of the nodes; where they go is up to the latest of those. */
const placedOnOneOf = (nodes: string): string => `t.id in (
  select u.agent_id from streams s join stream_agents u on u.name = s.name where s.ingest = any(${nodes})
  union all select a.id from agents a where a.layout->>'ingest' = any(${nodes}))`;

/**
 * Agents, for the collection engine. The `layout` column it is given is a merge patch of the layout, `secrets` an
 * `AgentKeyChange`; what it stores of that is sealed.
 */
export const agentsCollection = (secretBox: SecretBox): Collection => ({
  name: 'agents',
  schema: schemaOfAgents(),
  table: 'agents',
  key: { column: 'id', member: 'id', type: 'text' },
  joins: { s: 'agent_stats s on s.id = t.id' },
  parts: {
    stats: {
      sql: `(case when s.fetched_at > now() - interval '${statsLifetimeSeconds} seconds' then s.stats end)`,
      join: 's',
    },
    layout: { sql: layoutSql },
  },
  members: {
    serial: { sql: 't.serial', type: 'text', indexed: true },
    model: { sql: 't.model', type: 'text', indexed: true },
    'layout.ingest': { sql: absentAsNull(`${layoutSql}->>'ingest'`), type: 'text', narrowed: placedOnOneOf },
  },
  search: 't.search',
  defaultSort: [{ member: 'id', descending: true }],
  organization: agentOrganization,
  columns: { organization_id: 'int4', layout: 'jsonb', layout_program: 'text', secrets: 'bytea' },
  beforeSave: async (saving) => {
    const { key, current, columns, viewer, transaction } = saving;
    if (!current) assertAgentId(key);
    if (columns['organization_id'] !== undefined) {
      assertMayEdit({ organization: agentOrganization }, viewer, {
        organizationId: columns['organization_id'] as number | null,
      });
    }
    const present = await presentAgent(transaction, key);
    return { columns: { ...layoutColumns(saving, present), ...keyColumns(saving, present, secretBox) } };
  },
});

/** An agent that streams use goes where they go, so what is given of its layout is passed over. */
const layoutColumns = ({ columns, originator }: Saving, present: PresentAgent): Saved['columns'] => {
  const patch = columns['layout'] as JsonValue | undefined;
  if (patch === undefined) return {};
  if (present.used) return { layout: present.layout, layout_program: present.layoutProgram };
  const layout = manualLayout(present.layout, ingestOnly(patch), originator);
  return { layout, layout_program: originator ?? 'api' };
};

const ingestOnly = (patch: JsonValue): JsonValue => {
  if (patch === null) return null;
  const { ingest, $reset } = patch as JsonObject;
  return { ...(ingest !== undefined && { ingest }), ...($reset !== undefined && { $reset }) };
};

const keyColumns = ({ columns }: Saving, { secrets }: PresentAgent, box: SecretBox): Saved['columns'] => {
  const change = columns['secrets'] as AgentKeyChange | undefined;
  if (!change) return {};
  if (change.given === undefined && secrets) return { secrets };
  const key = change.given ?? newAgentKey();
  if (change.given == null) change.issued(key);
  return { secrets: box.seal(JSON.stringify(agentKeyCheck(key))) };
};

/** What follows `agent://` in the URL by which streams name an agent. */
const assertAgentId = (id: string): void => {
  if (/^[^\s/?#\p{Cc}]{1,200}$/u.test(id)) return;
  throw new CodedError('BAD_USER_INPUT', 'id must have from 1 to 200 characters, and no space, slash, ? or #', {
    path: ['id'],
    parameter: 'id',
  });
};
