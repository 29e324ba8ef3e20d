import type { Call } from './calls.ts';

/** PortSIP: method, path, body. */
export const portsip: Readonly<Record<string, Call>> = {
  listMediaServers: { ask: 'GET /media_servers', shows: 'relay' },
  getMediaServer: { ask: 'GET /media_servers/{relayPortsip}', shows: 'relay' },
  getMediaServerStatus: { ask: 'GET /media_servers/{relayPortsip}/status' },
  createMediaServer: { ask: 'POST /media_servers {"name": "another"}' },
  updateMediaServer: { ask: 'POST /media_servers/{relayPortsip} {"max_concurrency": 10}' },
  deleteMediaServer: { ask: 'POST /media_servers/{relayPortsip}/destroy', uses: 'relay' },
  createToken: {
    ask: 'POST /login/oauth/token grant_type=refresh_token&client_id=c&refresh_token={refresh}',
    uses: 'session',
  },
  // A key opened no session that could end.
  revokeToken: { ask: 'POST /login/oauth/revoke', idleWith: 'VALIDATE_FAILED' },
};

/** VMS servers: method, path, body. */
export const vms: Readonly<Record<string, Call>> = {
  createServer: { ask: 'POST /servers {"type": "flussonic"}' },
  updateServer: { ask: 'PUT /servers/{vmsServer} {"streams_limit": 5}' },
  createToken: { ask: 'POST /auth/token {"login": "{login}", "password": "{password}"}' },
};

/** Root fields of the graph for both. */
export const mediaServerFields: Readonly<Record<string, Call>> = {
  mediaServers: { ask: 'mediaServers { nodes { name } }', shows: 'relay' },
  mediaServer: { ask: 'mediaServer(id: "{relay}") { name }', shows: 'relay' },
  portsipMediaServers: { ask: 'portsipMediaServers { nodes { name } }', shows: 'relay' },
  mediaServerChanges: { ask: 'mediaServerChanges { kind node { name } }', shows: 'relay' },
  saveMediaServer: {
    ask: 'saveMediaServer(id: "{relay}", input: { portsip: { maxConcurrency: 9 } }) { mediaServer { id } }',
  },
  deleteMediaServer: { ask: 'deleteMediaServer(id: "{relay}") { id }', uses: 'relay' },
};
