import { contract } from '../../src/contract/contract.ts';
import { episodeRows } from './central/episodes.ts';
import { personRows } from './central/persons.ts';
import { streamerRows } from './central/streamers.ts';
import { streamRows } from './central/streams.ts';
import { probeRows, type ServerInfo } from './monitoring.ts';
import type { RestApi } from './useRest.ts';
import { loginRows } from './watcherAdmin/login.ts';

/** Every REST API that is answered here, with its rows. */
export const restApis = (server: ServerInfo): readonly RestApi[] => [
  {
    contract: contract('central'),
    prefixes: ['/central/api/v3', '/streamer/api/v3'],
    rows: [...streamRows, ...streamerRows, ...episodeRows, ...personRows, ...probeRows(server)],
  },
  {
    contract: contract('watcher-admin'),
    prefixes: ['/watcher/admin-api/v3'],
    rows: [...loginRows, ...probeRows(server)],
  },
];
