import { isObject, mergePatch, parseJson, type JsonObject } from '../../json.ts';
import { json, type Call, type Reply } from '../reply.ts';
import type { NodeState } from '../state.ts';
import { serverStats } from './serverStats.ts';

const rejected = (error: string, path: (string | number)[]): Reply => json({ error, path }, 400);

const isUrl = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);

/** Why a configuration cannot be used; null when it can. */
const faultOf = (config: JsonObject): Reply | null => {
  const { cluster_key: key, config_external: url, auth_backends: backends, rproxy } = config;
  if (typeof key !== 'string' || key === '') return rejected('bad_cluster_key', ['cluster_key']);
  if (url !== undefined && !isUrl(url)) return rejected('bad_url', ['config_external']);
  if (backends !== undefined) {
    if (!Array.isArray(backends)) return rejected('bad_auth_backends', ['auth_backends']);
    const nameless = backends.findIndex((backend) => !isObject(backend) || typeof backend['name'] !== 'string');
    if (nameless >= 0) return rejected('bad_name', ['auth_backends', nameless, 'name']);
  }
  if (rproxy !== undefined && !(isObject(rproxy) && typeof rproxy['streampoint_key'] === 'string')) {
    return rejected('bad_streampoint_key', ['rproxy', 'streampoint_key']);
  }
  return null;
};

const shown = (state: NodeState): Reply => {
  const port = { listeners: { http: [{ port: 80, api: true }] }, server_id: state.serverId };
  return json({ ...port, ...state.config, stats: serverStats(state) });
};

export const getConfig = (state: NodeState): Reply => shown(state);

/** Sent members change, arrays are replaced; a configuration that cannot be used changes nothing. */
export const saveConfig = (state: NodeState, { body }: Call): Reply => {
  let patch: unknown;
  try {
    patch = parseJson(body.toString());
  } catch {
    return rejected('bad_json', []);
  }
  if (!isObject(patch)) return rejected('bad_config', []);
  const { stats: _stats, server_id: _id, ...members } = patch;
  const config = mergePatch(state.config, members) as NodeState['config'];
  const fault = faultOf(config);
  if (fault) return fault;
  state.config = config;
  state.configVersion++;
  state.counters.configured++;
  state.changed();
  return shown(state);
};
