import { isObject } from '../../src/documents/storable.ts';
import type { JsonValue } from '../../src/json/lossless.ts';
import type { Offered } from './offered.ts';
import type { Violation } from './violations.ts';

/**
 * Members that a contract lets clients write and the server fills: copies of other members, moments of writing, placement.
 * What is posted there is not looked at.
 */
const filledByServer: Readonly<Record<string, readonly string[]>> = {
  config_on_disk: ['stream'],
  layout: ['stream'],
  updated_at: ['episode', 'person'],
  deleted_at: ['person'],
};

/** True for a rule of the contract that clients are not held to. */
export const isWaived = ({ id, parameters }: Offered, { path, rule }: Violation): boolean => {
  const members = typeof path[0] === 'number' ? path.slice(1) : path;
  const [member] = members;
  const kind = /stream(?!er)|episode|person/.exec(id)?.[0] ?? '';
  if (filledByServer[String(member)]?.includes(kind)) return true;
  const isKey = members.length === 1 && parameters.some(({ name, in: where }) => where === 'path' && name === member);
  // What is sent there is the key of the path.
  if (rule === 'pattern' && isKey) return true;
  if (rule !== 'required' || members.length > 1) return false;
  // A person without an originator comes from the API.
  if (id === 'person_save' && member === 'originator') return true;
  return isKey;
};

/** Deprecated names of members: what is wrong there is told by the newer name, under which it is stored. */
export const newerNames: Readonly<Record<string, string>> = { map_coordinates: 'coordinates' };

/** Completes a body with what the operation asks for besides what its contract does: what it refers to must be there. */
export const completed = ({ id }: Offered, body: JsonValue): JsonValue =>
  Object.hasOwn(completions, id) && isObject(body) ? { ...body, ...completions[id]!(body) } : body;

type Part = Record<string, JsonValue>;

const elements = (list: JsonValue | undefined, complete: (element: Part) => Part): JsonValue[] =>
  Array.isArray(list) ? list.map((element) => (isObject(element) ? complete(element) : element)) : [];

/** What a camera refers to. */
const ofWatcher = (stream: Part): Part =>
  Object.fromEntries(
    Object.entries({ preset_id: 1, organization_id: 1, preset: { id: 1 }, organization: { id: 1 } }).filter(
      ([name]) => name in stream,
    ),
  );

/** What settings can be is narrower than their types. */
const usableSettings: Part = {
  log_requests: 'true',
  layouter_sleeping_interval: 1000,
  streamer_dead_timeout: 1000,
  streamer_healthcheck_fails_threshold: 5,
  config_external_reconciliation_interval: 1000,
  episodes_buffer_delay: 1000,
  episodes_buffer_limit: 100,
};

/** Addresses and options of a media server that are some. */
const usableMediaServer = (server: Part): Part =>
  Object.fromEntries(
    Object.entries({
      private_ipv4: '10.0.0.1',
      private_ipv6: 'fd00::1',
      public_ipv4: '192.0.2.1',
      public_ipv6: '2001:db8::1',
      custom_options: '{}',
    }).filter(([name]) => typeof server[name] === 'string'),
  );

/** Storages whose form the contract leaves open. */
const usableStorages = ({ storages }: Part): Part => (Array.isArray(storages) ? { storages: [{ path: '/storage' }] } : {});

const completions: Readonly<Record<string, (body: Part) => Part>> = {
  batch_update_streams_layouts: ({ layouts }) => ({
    layouts: elements(layouts, (layout) => ({ ...layout, name: 'there' })),
  }),
  batch_update_agents_layouts: ({ layouts }) => ({ layouts: elements(layouts, (layout) => ({ ...layout, id: '1234567' })) }),
  api_token_save: ({ permissions }) =>
    permissions === undefined
      ? {}
      : { permissions: elements(permissions, (each) => ({ ...each, list: true, read: true, write: true })) },
  auth_backend_save: ({ backends }) =>
    backends === undefined
      ? {}
      : { backends: elements(backends, (each) => ('url' in each ? { ...each, url: 'http://a.example.com/auth' } : each)) },
  stream_save: (stream) => ofWatcher(stream),
  streams_multiedit: ({ streams }) => ({
    streams: elements(streams, (stream) => ({ ...stream, ...ofWatcher(stream), name: 'there' })),
  }),
  config_save: (body) => ({
    ...Object.fromEntries(Object.entries(usableSettings).filter(([name]) => body[name] !== undefined)),
    // The key that the test itself uses.
    ...(typeof body['api_key'] === 'string' && { api_key: 'test-master-key-of-rest' }),
  }),
  user_save: ({ name }) => (name === undefined ? {} : { name: `${String(name)} again` }),
  shared_token_create: ({ media }) => (media === undefined ? {} : { media: 'there' }),
  organization_preset_save: () => ({ preset_id: 1 }),
  user_create: ({ organization_id: id }) => (id === undefined ? {} : { organization_id: 1 }),
  stream_firmware_update: ({ image }) => (typeof image === 'string' ? { image: 'AAAA' } : {}),
  streams_zones_settings: ({ streams }) => ({
    streams: elements(streams, (each) =>
      'name' in each ? { ...each, name: 'there', preferred_zones: [], required_zones: [] } : each,
    ),
  }),
  camera_auth_save: ({ port }) => (typeof port === 'number' ? { port: 80 } : {}),
  createMediaServer: usableMediaServer,
  updateMediaServer: usableMediaServer,
  createServer: usableStorages,
  updateServer: usableStorages,
  createToken: ({ login, password }) =>
    typeof login === 'string' && typeof password === 'string' ? { login: 'admin', password: 'correct horse' } : {},
  letsencrypt_issue: () => ({ domains: ['video.example.com'] }),
  episode_save: ({ matched_persons: matches }) =>
    matches === undefined
      ? {}
      : {
          matched_persons: elements(matches, (match) =>
            isObject(match['person']) ? { ...match, person: { person_id: 1, ...match['person'] } } : match,
          ),
        },
};
