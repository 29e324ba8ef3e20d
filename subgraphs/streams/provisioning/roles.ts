import { contract } from '../../../src/contract/contract.ts';

/**
 * What a node does for a stream: take it in, keep a copy of its archive, analyse its picture, or fetch it when somebody wants
 * to play it. A node that would do several does the first.
 */
export type ProvisioningRole = 'ingest' | 'dvr_backup' | 'inference' | 'restream';

/** What the answer says of its own accord. */
const told = ['name', 'named_by', 'updated_at', 'stats', 'config_on_disk', 'layout'];

/** What only the node that ingests does: taking in, sending on, changing. */
const ofIngest = [
  'inputs',
  'static',
  'pushes',
  'backup',
  'transcoder',
  'on_publish',
  'srt_publish',
  'srt2_publish',
  'srt_port_resolve',
];

const membersOf = (schema: string): string[] => Object.keys(contract('central').schema(schema).properties ?? {});

/** The members of a stream's configuration that a node does not get in a role. */
export const omittedMembers = (): Readonly<Record<ProvisioningRole, readonly string[]>> => {
  const provisioned = new Set(membersOf('ProvisionedStream'));
  const ofCentral = [...told, ...membersOf('Stream').filter((member) => !provisioned.has(member))];
  const copy = [...ofCentral, ...ofIngest];
  return {
    ingest: ofCentral,
    dvr_backup: [...copy, 'srt_play', 'vision'],
    inference: [...copy, 'srt_play', 'dvr'],
    restream: [...copy, 'dvr', 'vision'],
  };
};
