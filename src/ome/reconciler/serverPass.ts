import type { OmeRepository, OmeResources } from '../../../subgraphs/mediaServers/repositoryOme.ts';
import type { Lease } from '../../db/lease.ts';
import { stringifyLossless } from '../../json/lossless.ts';
import type { OmeClient } from '../client.ts';
import { keyOf, keyText, type OmeAddress, type OmeResource } from '../types.ts';
import { create, OmeRefused } from './act.ts';
import { askOf, lookAt, lookAtServer } from './look.ts';
import { reconcile, type Outcome } from './pass.ts';
import { createPatience } from './patience.ts';

export interface ServerPassOptions {
  repository: OmeRepository;
  client: OmeClient;
  address: OmeAddress;
  lease: Pick<Lease, 'fence' | 'signal'>;
  /** How often counters and what the server tells of itself are asked for, milliseconds. */
  statisticsMs: number;
}

/** Brings one server in line each time it is called. Disposing waits for what is under way. */
export interface ServerPass extends AsyncDisposable {
  /** Throws OmeUnreachable. */
  run(): Promise<void>;
}

export const serverPass = ({ repository, client, address, lease, statisticsMs }: ServerPassOptions): ServerPass => {
  const { server } = address;
  const ask = askOf(client, address, lease.signal);
  const patience = createPatience();
  const pulling = new Map<string, Promise<void>>();
  let statisticsAt = 0;

  const remember = (outcomes: readonly Outcome[]) =>
    repository.change(server, async (resources, transaction) => {
      await lease.fence(transaction);
      await writeOutcomes(resources, outcomes);
    });

  const pull = (resource: OmeResource): void => {
    const text = keyText(resource);
    if (pulling.has(text)) return;
    const outcome = async (): Promise<Partial<Outcome>> => {
      try {
        await create(ask, resource);
        patience.succeeded(resource);
        return { applied: resource.document, phase: 'applied', lastError: null };
      } catch (error) {
        lease.signal.throwIfAborted();
        patience.failed(resource);
        const lastError = error instanceof Error ? error.message : 'The stream was not pulled';
        return { phase: error instanceof OmeRefused ? 'failed' : 'waiting', lastError };
      }
    };
    const running = outcome()
      .then((found) => remember([{ ...untold(resource), ...found }]))
      // A lease that was lost: the next holder looks for itself.
      .catch(() => {})
      .finally(() => pulling.delete(text));
    pulling.set(text, running);
  };

  return {
    async run() {
      const startedAt = Date.now();
      const withStatistics = startedAt >= statisticsAt;
      const before = await repository.resources(server).find();
      const seen = await lookAt(ask, before, { statistics: withStatistics });
      const resources = await repository.resources(server).find();
      const { outcomes, broken } = await reconcile({ ask, resources, seen, mayTry: patience.mayTry, pull });
      for (const { resource, phase } of outcomes) {
        if (phase === 'failed' && patience.mayTry(resource)) patience.failed(resource);
        if (phase === 'applied') patience.succeeded(resource);
      }
      await remember(outcomes);
      if (broken) throw broken;
      const state = await repository.state(server);
      if (!withStatistics && state?.reachable) return;
      const told = await lookAtServer(ask);
      await repository.saveState(server, { reachable: true, lastError: null, lookedAt: new Date(), told });
      statisticsAt = startedAt + statisticsMs;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(pulling.values());
    },
  };
};

const untold = (resource: OmeResource): Outcome => ({
  resource,
  forgotten: false,
  applied: resource.applied,
  observed: resource.observed,
  statistics: undefined,
  phase: resource.phase,
  drift: [],
  lastError: null,
});

/** What was found out is written beside what is wanted, which may have changed meanwhile. */
const writeOutcomes = async (resources: OmeResources, outcomes: readonly Outcome[]): Promise<void> => {
  const present = new Map((await resources.find()).map((each) => [keyText(each), each]));
  const changed: OmeResource[] = [];
  for (const outcome of outcomes) {
    const { resource, forgotten, applied, observed, phase, drift, lastError } = outcome;
    const current = present.get(keyText(resource));
    if (forgotten) {
      if (current && (current.wanted !== true || resource.wanted === true)) await resources.drop([keyOf(current)]);
      else if (current) changed.push({ ...current, applied: null, observed: null, phase: 'waiting' });
      continue;
    }
    const isForeign = resource.wanted === null;
    // Nobody wants it any more, and it was just made: it has to be removed again.
    if (!current && !isForeign && applied) changed.push({ ...resource, wanted: false, applied, phase: 'removing' });
    if (!current && !isForeign) continue;
    const base = current && !(isForeign && current.wanted === false) ? current : resource;
    if (isForeign && base.wanted === true) continue;
    const isCurrent = stringifyLossless(base.document) === stringifyLossless(resource.document);
    const next: OmeResource = {
      ...base,
      ...(isForeign && { document: resource.document }),
      applied,
      observed,
      statistics: outcome.statistics ?? base.statistics,
      phase: base.wanted === false ? 'removing' : isCurrent || isForeign ? phase : 'waiting',
      drift,
      lastError,
      lastErrorAt: lastError === null ? null : lastError === base.lastError ? base.lastErrorAt : new Date(),
    };
    if (!current || fingerprint(next) !== fingerprint(current)) changed.push(next);
  }
  await resources.put(changed);
};

const fingerprint = ({
  lastErrorAt: _,
  createdAt: __,
  document,
  applied,
  observed,
  statistics,
  ...rest
}: OmeResource) => JSON.stringify(rest) + stringifyLossless([document, applied, observed, statistics]);
