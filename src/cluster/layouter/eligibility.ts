import { meetsDemands, meetsRequirements } from './labels.ts';
import type { Demand, NodeTable, Part } from './nodeTable.ts';
import { roleOf } from './nodeTable.ts';
import type { ChangeReason, NodeFacts, RejectReason, StreamFacts } from './snapshot.ts';

/** What a stream is to a node, before capacity is looked at. */
type Claimant = Pick<StreamFacts, 'namespace' | 'labels' | 'transcodes'>;

/** Whether a node may be sent streams at all. */
const isOpen = (node: NodeFacts): boolean => node.contact === 'online' && node.accepts;

const lacksTranscoder = (stream: Claimant, part: Part, { transcodes }: NodeFacts): boolean =>
  stream.transcodes && part === 'ingest' && transcodes === false;

/** Whether a node could take a stream if there was room: all hard constraints but those of capacity. */
export const couldTake = (stream: Claimant, part: Part, node: NodeFacts): boolean =>
  node.role === roleOf(part) &&
  node.namespace === stream.namespace &&
  isOpen(node) &&
  meetsRequirements(stream.labels, node.labels) &&
  meetsDemands(stream.labels, node.labels) &&
  !lacksTranscoder(stream, part, node);

/** Every hard constraint that keeps a stream from a node, in their documented order; empty: it may come. */
export const rejections = (
  stream: Claimant,
  part: Part,
  demand: Demand,
  table: NodeTable,
  index: number,
): RejectReason[] => {
  const node = table.nodes[index]!;
  const reasons: RejectReason[] = [];
  if (node.namespace !== stream.namespace) reasons.push('namespace_mismatch');
  if (!isOpen(node) || node.role !== roleOf(part)) reasons.push('node_offline');
  if (!meetsRequirements(stream.labels, node.labels)) reasons.push('node_misses_stream_required_labels');
  if (!meetsDemands(stream.labels, node.labels)) reasons.push('stream_misses_node_required_labels');
  if (!table.channelFits(index)) reasons.push('node_channel_limit_exceeded');
  if (lacksTranscoder(stream, part, node)) reasons.push('node_not_available_for_transcoding');
  if (!table.dvrFits(index, demand)) reasons.push('streamer_dvr_size_exceeded');
  if (!table.kbitFits(index, demand)) reasons.push('streamer_total_bandwidth_exceeded');
  if (!table.cpuFits(index)) reasons.push('node_cpu_pressure');
  return reasons;
};

/** Why a stream cannot stay where it is, whatever room there is; null: it can. `node` is null for one that was deleted. */
export const eviction = (stream: Claimant, part: Part, node: NodeFacts | null): ChangeReason | null => {
  if (!node) return 'node_deleted';
  if (node.namespace !== stream.namespace) return 'namespace_mismatch';
  if (node.contact === 'dead' || node.role !== roleOf(part)) return 'node_become_offline';
  if (!meetsRequirements(stream.labels, node.labels)) return 'node_misses_stream_required_labels';
  if (!meetsDemands(stream.labels, node.labels)) return 'stream_misses_node_required_labels';
  if (lacksTranscoder(stream, part, node)) return 'node_not_available_for_transcoding';
  return null;
};
