import type { GraphQLSchema } from 'graphql';
import type { Layouter } from '../../src/cluster/layouter/layouter.ts';
import type { Database, Transaction } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { preparedAt, saveTogether, type At } from '../together.ts';
import { streams as collection } from './collection.ts';
import { plannedStreams, type StreamGiven } from './plannedStreams.ts';
import type { StreamRepository } from './repository.ts';
import { keepPlan, readPlan, takePlan, type KeptPlan, type PlannedItem } from './repositoryLayoutPlans.ts';
import { writeLayouts } from './repositoryPlacement.ts';
import { shownChanges } from './shownChanges.ts';
import { streamToSave } from './streamToSave.ts';

/** A preview that can be applied as it is. */
export interface LayoutPlan {
  readonly id: string;
  readonly expiresAt: Date;
  readonly changes: readonly JsonObject[];
  readonly documents: string;
}

/** Plans of one request's viewer. */
export interface LayoutPlans {
  /** Plans to save streams so. Throws BAD_USER_INPUT, LAYOUTER_DISABLED. */
  make(given: readonly At<StreamGiven>[], schema: GraphQLSchema): Promise<LayoutPlan>;
  /**
   * Saves the streams of a plan and places them as planned, all in one transaction; answers their names. Throws NOT_FOUND,
   * LAYOUT_PLAN_OUTDATED, FORBIDDEN, LAYOUTER_DISABLED.
   */
  apply(id: string): Promise<readonly string[]>;
}

interface Dependencies {
  database: Database;
  feed: Pick<Feed, 'ring'>;
  layouter: Layouter;
}

export const createLayoutPlans =
  ({ database, feed, layouter }: Dependencies) =>
  (request: RequestContext, streams: StreamRepository): LayoutPlans => ({
    async make(given, schema) {
      const configs = await plannedStreams(given, { streams, request }, schema);
      const saves = await preparedAt(given, (item) => streamToSave(item, schema));
      const keys = saves.map(({ item }) => item.key);
      const present = await streams.byKeys(keys, { viewer: request.viewer, select: [] });
      const versions = new Map(present.map(({ key, position }) => [key, String(position)]));
      const items = saves.map(({ item: { key, patch, reset, columns = {} } }, index): PlannedItem => {
        // Where the stream goes is what the plan decides.
        const { layout: _, ...others } = columns;
        return {
          key,
          patch: typeof patch === 'string' ? parseExact(patch) : patch,
          reset: reset === true,
          columns: others as JsonObject,
          config: configs[index]!.config,
          isNew: configs[index]!.isNew === true,
          version: versions.get(key) ?? '0',
        };
      });
      const changes = await layouter.previewStreams(configs);
      const kept = await keepPlan(database, request.viewer.subject, { items, changes });
      const shown = await shownChanges(changes, keys, { streams, request });
      return { ...kept, changes: shown, documents: stringifyLossless([...shown]) };
    },

    async apply(id) {
      const plan = await readPlan(database, request.viewer.subject, id);
      if (!plan) throw new CodedError('NOT_FOUND', 'There is no such plan, or it is over', { path: ['id'] });
      const now = await layouter.previewStreams(plan.items);
      if (outcome(now) !== outcome(plan.changes)) throw new CodedError('LAYOUT_PLAN_OUTDATED');
      const names = await database.transaction((transaction) => applied(id, plan, { transaction, database, request }));
      feed.ring('streams');
      feed.ring('audit_events');
      return names;
    },
  });

/** What a plan comes to, without the reasons. */
const outcome = (changes: readonly JsonObject[]): string =>
  stringifyLossless(changes.map(({ node_layout_decisions: _, ...layout }) => layout));

const applied = async (
  id: string,
  { items, changes }: KeptPlan,
  { transaction, database, request }: { transaction: Transaction; database: Database; request: RequestContext },
): Promise<string[]> => {
  if (!(await takePlan(transaction, id))) throw new CodedError('NOT_FOUND', 'The plan was applied', { path: ['id'] });
  const joined: Database = { ...database, query: transaction.query, transaction: (work) => work(transaction) };
  const saves = items.map(({ key, patch, reset, columns, version }, index) => ({
    item: { key, patch, reset, columns, expectedVersion: version },
    at: [index],
  }));
  const rows = await saveTogether(joined, { ring: () => undefined }, collection)(saves, request).catch(outdated);
  const positions = new Map(rows.map(({ key, position }) => [key, position]));
  const layouts = changes.flatMap(({ name, ...layout }) => {
    const position = positions.get(String(name));
    return position === undefined ? [] : [{ name: String(name), position, layout }];
  });
  await writeLayouts(transaction, layouts);
  return [...positions.keys()];
};

const outdated = (error: unknown): never => {
  if (error instanceof CodedError && error.code === 'PRECONDITION_FAILED') throw new CodedError('LAYOUT_PLAN_OUTDATED');
  throw error;
};
