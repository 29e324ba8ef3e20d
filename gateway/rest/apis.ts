import { contract } from '../../src/contract/contract.ts';
import { CodedError } from '../../src/errors.ts';
import type { OpenTicket } from '../firmware/useFirmwareUploads.ts';
import { agentRows } from './central/agents.ts';
import { apiTokenRows } from './central/apiTokens.ts';
import { authRows } from './central/auth.ts';
import { authBackendRows } from './central/authBackends.ts';
import { configRows } from './central/config.ts';
import { configExternalRows } from './central/configExternal.ts';
import { dvrRows } from './central/dvrs.ts';
import { episodeRows } from './central/episodes.ts';
import { eventRows } from './central/events.ts';
import { layoutRows } from './central/layouts.ts';
import { loadBalancerRows } from './central/loadBalancers.ts';
import { createNodeBodies, type NodeBodies } from './central/nodeBodies.ts';
import { personRows } from './central/persons.ts';
import { streamerRows } from './central/streamers.ts';
import { streamRows } from './central/streams.ts';
import { layoutRowsOf } from './layouts.ts';
import { clusterStatsRow } from './clusterStats.ts';
import { probeRows, type ServerInfo } from './monitoring.ts';
import { portsipFaults } from './portsip/faults.ts';
import { portsipRows } from './portsip/mediaServers.ts';
import { tokenRows as portsipTokenRows } from './portsip/tokens.ts';
import type { RestApi } from './useRest.ts';
import { vmsFaults } from './vms/faults.ts';
import { vmsRows } from './vms/servers.ts';
import { agentRows as watcherAgentRows } from './watcherAdmin/agents.ts';
import { cameraRows } from './watcherAdmin/cameras.ts';
import { domainRows } from './watcherAdmin/domain.ts';
import { eventRows as watcherEventRows } from './watcherAdmin/events.ts';
import { loginRows } from './watcherAdmin/login.ts';
import { organizationRows } from './watcherAdmin/organizations.ts';
import { presetRows } from './watcherAdmin/presets.ts';
import { shareRows } from './watcherAdmin/shares.ts';
import { streamerRows as watcherStreamerRows } from './watcherAdmin/streamers.ts';
import { streamRows as watcherStreamRows } from './watcherAdmin/streams.ts';
import { systemRows } from './watcherAdmin/system.ts';
import { userRows } from './watcherAdmin/users.ts';
import { zoneRows } from './watcherAdmin/zones.ts';

const noTickets: OpenTicket = () => {
  throw new CodedError('FORBIDDEN');
};

/** Every REST API that is answered here, with its rows. Without `openTicket` no firmware is taken, without `bodies` none is kept for nodes. */
export const restApis = (
  server: ServerInfo,
  openTicket: OpenTicket = noTickets,
  bodies: NodeBodies = createNodeBodies(0),
): readonly RestApi[] => [
  {
    contract: contract('central'),
    prefixes: ['/central/api/v3', '/streamer/api/v3'],
    rows: [
      ...streamRows,
      ...streamerRows,
      ...episodeRows,
      ...personRows,
      ...agentRows,
      ...layoutRows,
      ...configRows,
      ...apiTokenRows,
      ...eventRows,
      ...loadBalancerRows,
      ...authBackendRows,
      ...authRows,
      ...dvrRows,
      ...configExternalRows(bodies),
      clusterStatsRow,
      ...probeRows(server),
    ],
  },
  {
    contract: contract('watcher-admin'),
    prefixes: ['/watcher/admin-api/v3'],
    rows: [
      ...loginRows,
      ...watcherEventRows,
      ...userRows,
      ...presetRows,
      ...organizationRows,
      ...shareRows,
      ...domainRows,
      ...systemRows,
      ...watcherAgentRows,
      ...watcherStreamerRows,
      ...watcherStreamRows,
      ...zoneRows,
      ...cameraRows(openTicket),
      ...layoutRowsOf('WATCHER_ADMIN'),
      clusterStatsRow,
      ...probeRows(server),
    ],
  },
  {
    contract: contract('portsip'),
    prefixes: ['/api'],
    faults: portsipFaults,
    rows: [...portsipRows, ...portsipTokenRows],
  },
  {
    contract: contract('vms-servers'),
    prefixes: ['/api/admin/v1'],
    base: '/api/admin/v1',
    faults: vmsFaults,
    rows: vmsRows,
  },
];
