import type { MigrationInterface } from 'typeorm';
import { Feed1764000000001 } from './0001Feed.ts';
import { Accounts1764000000002 } from './0002Accounts.ts';
import { Streams1764000000003 } from './0003Streams.ts';
import { Streamers1764000000004 } from './0004Streamers.ts';
import { Episodes1764000000005 } from './0005Episodes.ts';
import { Persons1764000000006 } from './0006Persons.ts';
import { Leases1764000000007 } from './0007Leases.ts';
import { Agents1764000000010 } from './0010Agents.ts';
import { WatcherAccounts1764000000011 } from './0011WatcherAccounts.ts';
import { Provisioning1764000000012 } from './0012Provisioning.ts';
import { AuthBackends1764000000013 } from './0013AuthBackends.ts';
import { ApiTokens1764000000014 } from './0014ApiTokens.ts';
import { Cluster1764000000015 } from './0015Cluster.ts';
import { Audit1764000000016 } from './0016Audit.ts';
import { Cameras1764000000017 } from './0017Cameras.ts';
import { Zones1764000000018 } from './0018Zones.ts';
import { CentralConfig1764000000019 } from './0019CentralConfig.ts';
import { ListIndexes1764000000020 } from './0020ListIndexes.ts';
import { Layouter1764000000021 } from './0021Layouter.ts';
import { Maintenance1764000000022 } from './0022Maintenance.ts';
import { Polling1764000000023 } from './0023Polling.ts';
import { NodesConcerned1764000000025 } from './0025NodesConcerned.ts';
import { EpisodeCollection1764000000024 } from './0024EpisodeCollection.ts';
import { WatcherLayers1764000000026 } from './0026WatcherLayers.ts';
import { MediaServers1764000000027 } from './0027MediaServers.ts';
import { OvenMediaEngine1764000000028 } from './0028OvenMediaEngine.ts';

/**
 * Every migration, oldest first. A file is `NNNNSubject.ts` and exports the class `Subject<milliseconds>`: TypeORM orders by
 * the 13 digits at the end of the name, so they grow with NNNN. A published migration is never edited.
 */
export const migrations: (new () => MigrationInterface)[] = [
  Feed1764000000001,
  Accounts1764000000002,
  Streams1764000000003,
  Streamers1764000000004,
  Episodes1764000000005,
  Persons1764000000006,
  Leases1764000000007,
  Agents1764000000010,
  WatcherAccounts1764000000011,
  Provisioning1764000000012,
  AuthBackends1764000000013,
  ApiTokens1764000000014,
  Cluster1764000000015,
  Audit1764000000016,
  Cameras1764000000017,
  Zones1764000000018,
  CentralConfig1764000000019,
  ListIndexes1764000000020,
  Layouter1764000000021,
  Maintenance1764000000022,
  Polling1764000000023,
  EpisodeCollection1764000000024,
  NodesConcerned1764000000025,
  WatcherLayers1764000000026,
  MediaServers1764000000027,
  OvenMediaEngine1764000000028,
];
