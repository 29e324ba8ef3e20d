import { getConfig, saveConfig } from './mediaServer/config.ts';
import { listDvrEpisodes, listMediaEpisodes } from './mediaServer/episodes.ts';
import { getServerStats, probe } from './mediaServer/serverStats.ts';
import { listSessions, reauthorize } from './mediaServer/sessions.ts';
import { listAgents, listDvrs } from './mediaServer/storages.ts';
import { getStream, listRanges, listStreams } from './mediaServer/streams.ts';
import type { Call, Reply } from './reply.ts';
import type { NodeState, Role } from './state.ts';
import { listEpisodes } from './vision/episodes.ts';
import { identifyEpisodes } from './vision/identify.ts';
import { getInferenceConfig, getInferenceStats, listAnalysed } from './vision/inference.ts';
import { deletePerson, getPerson, listPersons, savePerson } from './vision/persons.ts';
import { processImage } from './vision/process.ts';

export type Handler = (state: NodeState, call: Call) => Reply | Promise<Reply>;

/** One operation of the contract. */
export interface Route {
  operationId: string;
  roles: readonly Role[];
  method: string;
  pattern: RegExp;
  handle: Handler;
  /** Answered without credentials. */
  open: boolean;
}

/** Names of streams may hold slashes. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace('{name}', '(?<name>.+)').replace('{person_id}', '(?<person_id>[^/]+)')}$`);

const table = (
  prefix: string,
  roles: readonly Role[],
  rows: Record<string, [route: string, Handler, 'open'?]>,
): Route[] =>
  Object.entries(rows).map(([operationId, [route, handle, open]]) => {
    const [method = '', path = ''] = route.split(' ');
    return { operationId, roles, method, pattern: patternOf(prefix + path), handle, open: open === 'open' };
  });

/** Everything that nodes answer; the first that fits a request answers it. */
export const routes: readonly Route[] = [
  ...table('/streamer/api/v3', ['streamer'], {
    media_config_stats_get: ['GET /config/stats', getServerStats],
    media_config_get: ['GET /config', getConfig],
    media_config_save: ['PUT /config', saveConfig],
    media_streams_list: ['GET /streams', listStreams],
    media_dvr_ranges_list: ['GET /streams/{name}/dvr/ranges', listRanges],
    media_stream_get: ['GET /streams/{name}', getStream],
    media_dvrs_list: ['GET /dvrs', listDvrs],
    media_rproxy_agents_list: ['GET /rproxy/agents', listAgents],
    media_episodes_list: ['GET /episodes', listMediaEpisodes],
    media_dvr_episodes_list: ['GET /dvr_episodes', listDvrEpisodes],
    media_sessions_list: ['GET /sessions', listSessions],
    media_sessions_reauth: ['POST /sessions/reauth', reauthorize],
    media_liveness_probe: ['GET /monitoring/liveness', probe, 'open'],
    media_readiness_probe: ['GET /monitoring/readiness', probe, 'open'],
  }),
  ...table('/vision/api/v3', ['inference'], {
    inference_episodes_list: ['GET /episodes', listEpisodes],
    inference_streams_list: ['GET /streams', listAnalysed],
    inference_config_get: ['GET /config', getInferenceConfig],
    inference_stats_get: ['GET /stats', getInferenceStats],
    inference_process: ['POST /process', processImage],
  }),
  ...table('/vision/api/v3', ['identification'], {
    identification_episodes_identify: ['POST /episodes/identify', identifyEpisodes],
    identification_persons_list: ['GET /persons', listPersons],
    identification_person_get: ['GET /persons/{person_id}', getPerson],
    identification_person_save: ['PUT /persons/{person_id}', savePerson],
    identification_person_delete: ['DELETE /persons/{person_id}', deletePerson],
  }),
  ...table('/vision/api/v3', ['inference', 'identification'], {
    vision_liveness_probe: ['GET /monitoring/liveness', probe, 'open'],
  }),
];

/** The route of a request; otherwise whether another method would have had one. */
export const findRoute = (role: Role, method: string, path: string) => {
  const found = routes.filter((route) => route.roles.includes(role) && route.pattern.test(path));
  const route = found.find((each) => each.method === method);
  const parameters = route?.pattern.exec(path)?.groups ?? {};
  return { route, parameters, methodNotAllowed: !route && found.length > 0 };
};
