import { rowOf, type DocumentNode } from '../../../subgraphs/documentNode.ts';
import type { Context } from '../../../subgraphs/streams/context.ts';
import type { StreamResolvers } from './types.generated.ts';

/** Looked up together; what is dearer to find has a look-up of its own. */
const cheap = [
  'audio',
  'can_publish',
  'coordinates',
  'created_at',
  'folder_id',
  'last_change',
  'layout_rules',
  'onvif',
];
const kept = [...cheap, 'postal_address', 'preset_id'];

/** A member of a stream that only Watcher has; null where it is absent. */
const beside = async <Value>(
  stream: DocumentNode,
  member: string,
  { load }: Pick<Context, 'load'>,
): Promise<Value | null> => {
  const camera = await load.stream(rowOf(stream).key, kept.includes(member) ? kept : [member]);
  return (camera?.[member] ?? null) as Value | null;
};

const moment = async (value: Promise<number | null>): Promise<Date | null> => {
  const milliseconds = await value;
  return milliseconds === null ? null : new Date(milliseconds);
};

/** A moment in milliseconds; integers of 64 bits come as text. */
const millisecondsOf = async (
  stream: DocumentNode,
  member: string,
  context: Pick<Context, 'load'>,
): Promise<number | null> => {
  const at = await beside<string>(stream, member, context);
  return at === null ? null : Number(at);
};

/** The fields of `Stream` that Central's documents do not have. */
export const cameraFields: StreamResolvers = {
  audio: (stream, _, context) => beside(stream, 'audio', context),
  canPublish: (stream, _, context) => beside(stream, 'can_publish', context),
  coordinates: (stream, _, context) => beside(stream, 'coordinates', context),
  createdAt: (stream, _, context) => moment(millisecondsOf(stream, 'created_at', context)),
  createdAtMs: (stream, _, context) => millisecondsOf(stream, 'created_at', context),
  folderId: (stream, _, context) => beside(stream, 'folder_id', context),
  lastChange: (stream, _, context) => beside(stream, 'last_change', context),
  lastEpisodeAt: (stream, _, context) => moment(millisecondsOf(stream, 'last_episode_at', context)),
  lastEpisodeAtMs: (stream, _, context) => millisecondsOf(stream, 'last_episode_at', context),
  layoutRules: (stream, _, context) => beside(stream, 'layout_rules', context),
  onvif: (stream, _, context) => beside(stream, 'onvif', context),
  postalAddress: (stream, _, context) => beside(stream, 'postal_address', context),
  presetId: (stream, _, context) => beside(stream, 'preset_id', context),
  override: (stream, _, { load }) => load.override.load(rowOf(stream).key),
  regionTitles: (stream, _, context) => beside(stream, 'region_titles', context),
  preset: async (stream, _, context) => {
    const id = await beside<number>(stream, 'preset_id', context);
    return id === null ? null : { __typename: 'Preset', id };
  },
};
