import { readPlanned } from '../../../subgraphs/streams/repositoryPlacement.ts';
import type { Database } from '../../db/types.ts';
import { CodedError } from '../../errors.ts';
import { approximate, type JsonObject } from '../../json/lossless.ts';
import type { LiveSettings } from '../../settings/liveSettings.ts';
import { layoutDocument } from './layoutDocument.ts';
import { layOut } from './layOut.ts';
import type { Layouter, Planned } from './layouter.ts';
import { nodeFacts, type StoredNode } from './nodeFacts.ts';
import { placementModel } from './placementModel.ts';
import { factsOfNodes, readCluster, type Cluster } from './readCluster.ts';
import { countDifferences } from './roleCounts.ts';
import type { Snapshot, StreamFacts } from './snapshot.ts';
import { atBitrate, streamFactsReader, type Needs } from './streamFacts.ts';

export interface PreviewOptions {
  database: Database;
  settings: Pick<LiveSettings, 'current'>;
  outageShare: number;
}

/** Reasons are given for every node of a cluster of usual size. */
const mostDecisions = 1000;

/** Nodes are taken as they are now, without what is only known from watching them. */
const unwatched = () => ({ settled: true, flaps: false, pressuredPasses: 0 });

/** The layouter that tells what would come of changes; it decides as the one that makes them. */
export const createLayouter = ({ database, settings, outageShare }: PreviewOptions): Layouter => {
  const present = async (): Promise<{ cluster: Cluster; snapshot: Snapshot }> => {
    const { layouterEnabled, streamerDeadTimeoutMs: deadAfterMs } = settings.current();
    if (!layouterEnabled) throw new CodedError('LAYOUTER_DISABLED');
    const model = placementModel(database);
    const [cluster] = await Promise.all([
      readCluster(database, { deadAfterMs, watchingMs: Infinity }),
      model.refresh(),
    ]);
    await model.measure();
    const nodes = factsOfNodes(cluster, unwatched);
    return { cluster, snapshot: { ...cluster, nodes, streams: model.streams(), outageShare, batch: Infinity } };
  };

  return {
    async previewStreams(planned) {
      const { snapshot } = await present();
      const streams = await withPlanned(database, planned, snapshot.streams);
      const names = new Set(planned.map(({ key }) => key));
      const before = new Map(layOut(snapshot).changes.map(({ name, to }) => [name, JSON.stringify(to)]));
      const { changes } = layOut({ ...snapshot, streams }, { decisions: mostDecisions });
      return changes
        .filter(({ name, to }) => names.has(name) || before.get(name) !== JSON.stringify(to))
        .map((change) => ({ name: change.name, ...layoutDocument(change) }));
    },

    async previewStreamers(planned) {
      const { cluster, snapshot } = await present();
      const changedNodes = new Map(planned.map((each) => [each.key, plannedNode(each, cluster)]));
      const nodes = [
        ...snapshot.nodes.filter(({ hostname }) => !changedNodes.has(hostname)),
        ...[...changedNodes.values()].map((node) => nodeFacts(node, cluster.sight, unwatched())),
      ];
      return countDifferences(snapshot.streams, layOut({ ...snapshot, nodes }).changes);
    },
  };
};

/** A node as it would be; one that is new is taken to be in contact. */
const plannedNode = ({ key, config }: Planned, { nodes }: Cluster): StoredNode => {
  const known = nodes.find(({ hostname }) => hostname === key);
  return {
    hostname: key,
    config: approximate(config) as JsonObject,
    stats: known?.stats ?? null,
    silentMs: known ? known.silentMs : 0,
    knownMs: known?.knownMs ?? 0,
    cordoned: known?.cordoned ?? false,
    draining: known?.draining ?? false,
  };
};

/** Streams as they would be, with those that would not change. Of one that is measured, that counts and not what it claims. */
const withPlanned = async (
  database: Database,
  planned: readonly Planned[],
  streams: readonly StreamFacts[],
): Promise<StreamFacts[]> => {
  const stored = await readPlanned(database, planned);
  const names = new Set(stored.map(({ name }) => name));
  const fresh = new Set(planned.filter(({ isNew }) => isNew).map(({ key }) => key));
  const known = new Map(
    streams.filter(({ name }) => names.has(name) && !fresh.has(name)).map((stream) => [stream.name, stream]),
  );
  const factsOf = streamFactsReader();
  const changed = new Map(
    stored.map((stream) => {
      const present = known.get(stream.name);
      const facts = factsOf(
        present
          ? { ...stream, placement: present.placement }
          : { ...stream, rules: null, pinned: false, placement: null },
      );
      return [stream.name, present?.kbit ? atBitrate(facts, JSON.parse(stream.needs) as Needs, present.kbit) : facts];
    }),
  );
  return [...streams.filter(({ name }) => !names.has(name)), ...changed.values()];
};
