import { isObject } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { mask } from '../../src/settings/settings.ts';

/** What is kept sealed of a streamer and never shown. */
export interface StreamerSecrets {
  /** The key with which Central and the node sign what they say to each other. */
  cluster_key?: string;
  /** The key that provisioning sets on the node, `config.cluster_key` in REST. */
  node_cluster_key?: string;
  /** What only Watcher sets: `config.view_auth.password`, `config.edit_auth.password`, `config.auth_token`. */
  node_view_password?: string;
  node_edit_password?: string;
  node_auth_token?: string;
}

/** A change of secrets: absent members stay, null removes. `replace` starts from none. */
export type SecretChange = { replace?: boolean } & { [Name in keyof StreamerSecrets]?: string | null };

/** Takes the secrets out of a patch of a streamer. Throws BAD_USER_INPUT for one that is no text. */
export const withoutSecrets = (patch: JsonObject, replace: boolean): { patch: JsonObject; change: SecretChange } => {
  const { cluster_key: clusterKey, ...rest } = patch;
  const change: SecretChange = { replace, ...secretOf('cluster_key', ['cluster_key'], clusterKey) };
  const config = rest['config'];
  if (!isObject(config)) return { patch: rest, change };
  const { cluster_key: nodeKey, ...others } = config;
  return {
    patch: { ...rest, config: others },
    change: { ...change, ...secretOf('node_cluster_key', ['config', 'cluster_key'], nodeKey) },
  };
};

const credentials: readonly [keyof StreamerSecrets, readonly [string, ...string[]]][] = [
  ['node_view_password', ['view_auth', 'password']],
  ['node_edit_password', ['edit_auth', 'password']],
  ['node_auth_token', ['auth_token']],
];

/** Takes the secrets out of a patch of what only Watcher has, and leaves masks in their places. */
export const withMaskedCredentials = (patch: JsonObject): { patch: JsonObject; change: SecretChange } => {
  const { config } = patch;
  if (!isObject(config)) return { patch, change: {} };
  const masked = { ...config };
  const change: SecretChange = {};
  for (const [name, [first, second]] of credentials) {
    const holder = config[first];
    const value = second !== undefined && isObject(holder) ? holder[second] : holder;
    // A credential that is removed as a whole takes its secret along.
    if (value === null) change[name] = null;
    if (typeof value !== 'string') continue;
    if (value !== mask) Object.assign(change, secretOf(name, ['config', first, ...(second ? [second] : [])], value));
    masked[first] = second !== undefined && isObject(holder) ? { ...holder, [second]: mask } : mask;
  }
  return { patch: { ...patch, config: masked }, change };
};

/** The secrets after a change. */
export const changedSecrets = (present: StreamerSecrets, { replace, ...change }: SecretChange): StreamerSecrets => {
  const changed = Object.entries({ ...(replace ? {} : present), ...change }).filter(([, secret]) => secret != null);
  return Object.fromEntries(changed) as StreamerSecrets;
};

const secretOf = (name: keyof StreamerSecrets, path: string[], value: JsonValue | undefined): SecretChange => {
  if (value === undefined) return {};
  if (value === null || (typeof value === 'string' && value !== '' && value.length <= 1000)) return { [name]: value };
  throw new CodedError('BAD_USER_INPUT', `${path.join('.')} must be a text of 1 to 1000 characters`, { path });
};
