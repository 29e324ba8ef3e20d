import type { SecretBox } from '../../src/auth/secrets.ts';
import { deleteDocument } from '../../src/collection/delete.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import type { CollectionName, Feed } from '../../src/feed/types.ts';
import {
  documentReader,
  documentRepository,
  writerOf,
  type DocumentReader,
  type DocumentRepository,
  type Writer,
} from '../documentRepository.ts';
import { existingOnly, saveTogether, type SaveTogether } from '../together.ts';
import { agentsCollection } from './agentCollection.ts';
import type { AgentKeyCheck } from './agentKey.ts';
import { presentAgent } from './repositoryAgentRow.ts';
import { usedBy, type AgentUsers } from './repositoryAgentUsers.ts';
import { deleteStreamsWithin } from './repositoryStreamDeletion.ts';

export interface AgentRepository extends Omit<DocumentRepository, 'delete'> {
  /** Of these the agents whose streams are such. */
  usedBy(users: AgentUsers): DocumentReader;
  /** The names of the streams that use these agents, by agent, bytewise. */
  users(ids: readonly string[]): Promise<readonly { id: string; name: string }[]>;
  /** Changes existing agents, all or none. Throws NOT_FOUND for one that does not exist. */
  changeTogether: SaveTogether;
  /** Deletes an agent and the streams that use it, and returns their names. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
  deleteWithStreams(id: string, writer: Writer, expectedVersion?: string): Promise<readonly string[]>;
  /** What the key of an agent is checked by; null for an unknown agent. */
  keyCheck(id: string): Promise<AgentKeyCheck | null>;
}

/** All SQL on agents. */
export const agentRepository = (database: Database, feed: Feed, secretBox: SecretBox): AgentRepository => {
  const agents = agentsCollection(secretBox);
  const { delete: _, ...repository } = documentRepository(database, feed, agents);
  return {
    ...repository,
    usedBy: (users) =>
      documentReader(database, { ...agents, rows: usedBy(users), rowsAreFound: users.titleContains != null }),
    users: (ids) =>
      database.query<{ id: string; name: string }>(
        'select agent_id as id, name from stream_agents where agent_id = any($1) order by agent_id, name',
        [ids],
      ),
    changeTogether: saveTogether(database, feed, existingOnly(agents)),
    deleteWithStreams: async (id, writer, expectedVersion) => {
      const rung = new Set<CollectionName>();
      const context = { ...writerOf(writer), feed: { ring: (name: CollectionName) => void rung.add(name) } };
      const names = await database.transaction(async (transaction) => {
        // The engine's own transaction becomes part of this one.
        const joined: Database = { ...database, query: transaction.query, transaction: (work) => work(transaction) };
        await deleteDocument(joined, agents, id, { ...context, expectedVersion });
        await transaction.query('delete from agent_stats where id = $1', [id]);
        return deleteStreamsWithin(joined, await usersOf(transaction, id), context);
      });
      rung.forEach((name) => feed.ring(name));
      return names;
    },
    keyCheck: async (id) => {
      const { secrets } = await presentAgent(database, id);
      return secrets && (JSON.parse(secretBox.open(secrets)) as AgentKeyCheck);
    },
  };
};

const usersOf = async (database: Queryable, id: string): Promise<string[]> => {
  const rows = await database.query<{ name: string }>(
    'select name from stream_agents where agent_id = $1 order by name',
    [id],
  );
  return rows.map(({ name }) => name);
};
