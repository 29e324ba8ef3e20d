import {
  concludeHlsLive,
  reloadCertificates,
  sendEvents,
  sendSubtitles,
} from '../../../subgraphs/mediaServers/omeCommands.ts';
import type { OmeDesk } from '../../../subgraphs/mediaServers/omeDesk.ts';
import {
  createApplications,
  createHosts,
  createProfiles,
  deleteApplication,
  deleteHost,
  deleteProfile,
  patchApplication,
  replaceProfile,
  type OmeItem,
} from '../../../subgraphs/mediaServers/omeHosts.ts';
import { omeNode, omeTaskNode, textFor } from '../../../subgraphs/mediaServers/omeNodes.ts';
import {
  createChannel,
  createStream,
  deleteChannel,
  deleteStream,
  patchChannel,
  startDump,
  startTask,
  stopDumps,
  stopTask,
} from '../../../subgraphs/mediaServers/omeTasks.ts';
import { itemError } from '../../../subgraphs/writing.ts';
import { parseExact } from '../../json/lossless.ts';
import type { MutationResolvers } from './types.generated.ts';

interface InApplication {
  virtualHost: string;
  application: string;
}

const applicationOf = ({ virtualHost, application }: InApplication) => ({ host: virtualHost, application });

const streamOf = ({ stream, ...rest }: InApplication & { stream: string }) => ({ ...applicationOf(rest), stream });

const batch = (desk: OmeDesk, items: readonly OmeItem[]) => ({
  results: items.map(({ document, error }) => ({
    document: document && textFor(desk, document),
    error: error && itemError(error),
  })),
});

const done = ({ server }: OmeDesk) => ({ server });

/** What changes of an OvenMediaEngine. */
export const omeMutations = {
  createOmeVirtualHosts: async (_, { server, documents }, { ome }) => {
    const desk = await ome(server);
    return batch(desk, await createHosts(desk, documents.map(parseExact)));
  },

  deleteOmeVirtualHost: async (_, { server, virtualHost }, { ome }) => {
    const desk = await ome(server);
    await deleteHost(desk, virtualHost);
    return done(desk);
  },

  createOmeApplications: async (_, { server, virtualHost, documents }, { ome }) => {
    const desk = await ome(server);
    return batch(desk, await createApplications(desk, virtualHost, documents.map(parseExact)));
  },

  patchOmeApplication: async (_, { server, document, ...place }, { ome }) => {
    const desk = await ome(server);
    return { application: omeNode(desk)(await patchApplication(desk, applicationOf(place), parseExact(document))) };
  },

  deleteOmeApplication: async (_, { server, ...place }, { ome }) => {
    const desk = await ome(server);
    await deleteApplication(desk, applicationOf(place));
    return done(desk);
  },

  createOmeOutputProfiles: async (_, { server, documents, ...place }, { ome }) => {
    const desk = await ome(server);
    return batch(desk, await createProfiles(desk, applicationOf(place), documents.map(parseExact)));
  },

  replaceOmeOutputProfile: async (_, { server, name, document, ...place }, { ome }) => ({
    outputProfile: await replaceProfile(await ome(server), applicationOf(place), name, parseExact(document)),
  }),

  deleteOmeOutputProfile: async (_, { server, name, ...place }, { ome }) => {
    const desk = await ome(server);
    await deleteProfile(desk, applicationOf(place), name);
    return done(desk);
  },

  createOmeStream: async (_, { server, document, ...place }, { ome }) => {
    const desk = await ome(server);
    return { stream: omeNode(desk)(await createStream(desk, applicationOf(place), parseExact(document))) };
  },

  deleteOmeStream: async (_, { server, ...place }, { ome }) => {
    const desk = await ome(server);
    await deleteStream(desk, streamOf(place));
    return done(desk);
  },

  startOmeRecording: async (_, { server, document, ...place }, { ome }) => {
    const desk = await ome(server);
    return {
      recording: omeTaskNode(
        desk,
        'recording',
      )(await startTask(desk, 'recording', applicationOf(place), parseExact(document))),
    };
  },

  stopOmeRecording: async (_, { server, id, ...place }, { ome }) => {
    const desk = await ome(server);
    return { recording: omeTaskNode(desk, 'recording')(await stopTask(desk, 'recording', applicationOf(place), id)) };
  },

  startOmePush: async (_, { server, document, ...place }, { ome }) => {
    const desk = await ome(server);
    return {
      push: omeTaskNode(desk, 'push')(await startTask(desk, 'push', applicationOf(place), parseExact(document))),
    };
  },

  stopOmePush: async (_, { server, id, ...place }, { ome }) => {
    const desk = await ome(server);
    return { push: omeTaskNode(desk, 'push')(await stopTask(desk, 'push', applicationOf(place), id)) };
  },

  startOmeHlsDump: async (_, { server, document, ...place }, { ome }) => {
    const desk = await ome(server);
    return { hlsDump: omeNode(desk)(await startDump(desk, streamOf(place), parseExact(document))) };
  },

  stopOmeHlsDumps: async (_, { server, output, id, ...place }, { ome }) => ({
    ids: await stopDumps(await ome(server), streamOf(place), output, id),
  }),

  sendOmeEvents: async (_, { server, documents, ...place }, { ome }) => {
    const sent = await sendEvents(await ome(server), streamOf(place), documents.map(parseExact));
    return { results: sent.map(({ delivered, error }) => ({ delivered, error: error && itemError(error) })) };
  },

  sendOmeSubtitles: async (_, { server, document, ...place }, { ome }) =>
    sendSubtitles(await ome(server), streamOf(place), parseExact(document)),

  concludeOmeHlsLive: async (_, { server, urgent, ...place }, { ome }) =>
    concludeHlsLive(await ome(server), streamOf(place), urgent === true),

  createOmeChannel: async (_, { server, kind, document, ...place }, { ome }) => {
    const desk = await ome(server);
    const body = parseExact(document);
    return { channel: omeNode(desk)(await createChannel(desk, kind, applicationOf(place), body)) };
  },

  patchOmeScheduledChannel: async (_, { server, name, document, ...place }, { ome }) => {
    const desk = await ome(server);
    return { channel: omeNode(desk)(await patchChannel(desk, applicationOf(place), name, parseExact(document))) };
  },

  deleteOmeChannel: async (_, { server, kind, name, ...place }, { ome }) => {
    const desk = await ome(server);
    await deleteChannel(desk, kind, applicationOf(place), name);
    return done(desk);
  },

  reloadOmeCertificates: async (_, { server, virtualHost, api }, { ome }) =>
    reloadCertificates(await ome(server), { host: virtualHost ?? null, api: api === true }),
} satisfies MutationResolvers;
