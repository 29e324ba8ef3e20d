import type { RequestContext } from '../../../src/requestContext.ts';
import { onAbort } from '../onAbort.ts';
import type { PreparedOperation, SubgraphTransport } from '../types.ts';
import { createEntityBatch, type EntityBatch } from './entityBatch.ts';
import { entityFieldsOf, type EntityFields } from './entityOperation.ts';
import { createSharedFlights, type SharedFlights } from './sharedFlights.ts';

export interface CoalescingOptions {
  /**
   * Requests of equal text may share what a subgraph answers; default: the same subject with the same visibility.
   *
   * It must tell apart all that a subgraph could answer differently to.
   */
  shareKey?: (request: RequestContext) => string;
}

const subjectAndVisibility = ({ viewer }: RequestContext): string => `${viewer.subject}\n${viewer.visibilityKey}`;

/** Runs after everything that is already due in this tick, promises included. */
const afterThisTick = (run: () => void): void => void Promise.resolve().then(() => process.nextTick(run));

/** A context that is cancelled when all of these are, until it is released. */
const contextOfAll = (requests: readonly RequestContext[]): { request: RequestContext; release: () => void } => {
  const [first] = requests as [RequestContext];
  const signals = new Set(requests.map(({ signal }) => signal));
  if (signals.size === 1) return { request: first, release: () => undefined };
  const abort = new AbortController();
  let present = signals.size;
  const releases = [...signals].map((signal) => onAbort(signal, () => --present === 0 && abort.abort()));
  return { request: { ...first, signal: abort.signal }, release: () => releases.forEach((release) => release()) };
};

const shared = (
  operation: string,
  run: PreparedOperation,
  flights: SharedFlights,
  shareKey: (request: RequestContext) => string,
): PreparedOperation => {
  return (variables, request) =>
    flights.fly(`${operation}\n${shareKey(request)}\n${JSON.stringify(variables)}`, request, (common) =>
      run(variables, common),
    );
};

const batched = (
  fields: EntityFields,
  run: PreparedOperation,
  shareKey: (request: RequestContext) => string,
): PreparedOperation => {
  const batches = new Map<string, EntityBatch>();
  const representations = new Set(fields.values());
  const send = (key: string, batch: EntityBatch): void => {
    batches.delete(key);
    const { request, release } = contextOfAll(batch.callers.map((caller) => caller.request));
    void Promise.resolve(run(batch.variables, request)).then(batch.resolve, batch.reject).finally(release);
  };
  return (variables = {}, request) => {
    const others = Object.fromEntries(Object.entries(variables).filter(([name]) => !representations.has(name)));
    const key = `${shareKey(request)}\n${JSON.stringify(others)}`;
    let batch = batches.get(key);
    if (!batch) {
      const created = createEntityBatch(fields, others);
      batches.set(key, (batch = created));
      afterThisTick(() => send(key, created));
    }
    return batch.add(variables, request);
  };
};

/**
 * Makes a transport send less: equal queries under way are sent once, and entity fetches of one tick are joined into one.
 *
 * Worth it where a call costs (HTTP) and for subscriptions; answers are never synchronous. Mutations pass through, and after
 * one nobody joins what was under way before.
 */
export const coalescing = (transport: SubgraphTransport, options: CoalescingOptions = {}): SubgraphTransport => {
  const { shareKey = subjectAndVisibility } = options;
  const flights = createSharedFlights();
  return {
    prepare(operation, kind) {
      const run = transport.prepare(operation, kind);
      if (kind === 'mutation') {
        return async (variables, request) => {
          try {
            return await run(variables, request);
          } finally {
            flights.close();
          }
        };
      }
      const sharing = shared(operation, run, flights, shareKey);
      const fields = entityFieldsOf(operation);
      return fields ? batched(fields, sharing, shareKey) : sharing;
    },
    prepareSubscription: (operation) => transport.prepareSubscription(operation),
    [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
  };
};
