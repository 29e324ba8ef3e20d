import { contract } from '../../src/contract/contract.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { mediaServerKinds, type MediaServerKind } from './kinds.ts';

const port: Schema = { type: 'integer', minimum: 0, maximum: 65535 };
const switchable: Schema = { type: 'boolean' };

const ofKind = (kind: MediaServerKind, required: readonly string[], properties: Schema['properties']): Schema => ({
  type: 'object',
  required: ['id', 'kind', ...required],
  properties: {
    id: { type: 'integer', format: 'int64' },
    kind: { type: 'string', enum: [kind] },
    enabled: switchable,
    ...properties,
  },
});

/** An OvenMediaEngine that is attached: where its API is. Its access token is sealed. */
const ovenMediaEngine = ofKind('ovenmediaengine', ['name', 'url'], {
  name: { type: 'string', pattern: '^[A-Za-z0-9._~-]{1,64}$' },
  url: { type: 'string', maxLength: 2000, pattern: '^https?://[^/?#\\s]+(/[^?#\\s]*)?$' },
  default: switchable,
});

const portsipMembers = (): Schema['properties'] => {
  const { id: _, ...members } = contract('portsip').schema('MediaServer').properties!;
  return members;
};

const storage: Schema = {
  type: 'object',
  required: ['path'],
  'x-primary-key': 'path',
  properties: {
    id: { type: 'integer' },
    path: { type: 'string', minLength: 1, maxLength: 1000 },
    created_at: { type: 'integer' },
    updated_at: { type: 'integer' },
  },
};

const vmsMembers = (): Schema['properties'] => {
  const settable = contract('vms-servers').schema('ServerUpdate').properties!;
  const { is_enabled: _, is_need_to_enable_disabled_streams: __, token: ___, ...members } = settable;
  return {
    ...members,
    name: { type: 'string' },
    storages: { type: 'array', items: storage, maxItems: 100 },
    internal: port,
    external: port,
    rtsp: port,
  };
};

/** What a stored document of each kind looks like, secrets apart: what is written is held against it. */
export const schemasByKind: Readonly<Record<MediaServerKind, Schema>> = {
  ovenmediaengine: ovenMediaEngine,
  portsip: ofKind('portsip', ['name', 'type'], portsipMembers()),
  vms: ofKind('vms', ['type'], vmsMembers()),
};

/** Members of all kinds together: what lists are filtered and sorted by. */
export const anyMediaServer: Schema = {
  type: 'object',
  required: ['id', 'kind'],
  properties: Object.assign(
    {},
    ...mediaServerKinds.map((kind) => schemasByKind[kind].properties),
    { kind: { type: 'string' }, name: { type: 'string' }, type: { type: 'string' } },
    { updated_at: { type: 'integer', format: 'int64' } },
  ) as NonNullable<Schema['properties']>,
};
