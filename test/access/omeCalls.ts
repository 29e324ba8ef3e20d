import type { Call } from './calls.ts';

const json = (value: unknown): string => JSON.stringify(JSON.stringify(value));

const host = 'virtualHost: "mark"';
const app = `${host}, application: "app"`;
const stream = `${app}, stream: "cam"`;
const profile = { outputStreamName: 'b', encodes: { videos: [{ bypass: true }] } };
const event = { eventFormat: 'id3v2', events: [{ frameType: 'TXXX' }] };
const channel = (name: string) => ({ stream: { name }, programs: [] });
const record = (id: string) => ({ id, stream: { name: 'cam' } });
const push = (id: string) => ({ ...record(id), protocol: 'srt', url: 'srt://there:1' });
const dump = (id: string) => ({ id, outputStreamName: 'cam', outputPath: '/tmp' });
const pulled = (name: string) => ({ name, urls: ['rtsp://camera/1'] });
const application = {
  name: 'app',
  type: 'live',
  publishers: { llhls: {}, file: {}, push: {} },
  providers: { schedule: { mediaRootDir: '/m', scheduleFilesDir: '/s' } },
};
const virtualHost = { name: 'mark', host: { names: ['*'] }, applications: [application] };
const made = (mutation: string): Call => ({ ask: mutation, uses: 'ome' });

/** Mutations that make one of everything of an OvenMediaEngine, anew when it is there. */
export const makeOme: readonly string[] = [
  `createOmeVirtualHosts(documents: [${json(virtualHost)}]) { results { document } }`,
  `deleteOmeVirtualHost(${host}) { server }`,
  `createOmeVirtualHosts(documents: [${json(virtualHost)}]) { results { document } }`,
  `createOmeOutputProfiles(${app}, documents: [${json({ ...profile, name: 'p' })}]) { results { document } }`,
  `createOmeStream(${app}, document: ${json(pulled('cam'))}) { stream { name } }`,
  `startOmeRecording(${app}, document: ${json(record('r'))}) { recording { id } }`,
  `startOmePush(${app}, document: ${json(push('p'))}) { push { id } }`,
  `startOmeHlsDump(${stream}, document: ${json(dump('d'))}) { hlsDump { id } }`,
  `createOmeChannel(${app}, kind: SCHEDULED, document: ${json(channel('tv'))}) { channel { name } }`,
];

/** Root fields of the graph for OvenMediaEngine. */
export const omeFields: Readonly<Record<string, Call>> = {
  omeServer: { ask: 'omeServer { virtualHosts { name } }', shows: 'mark' },
  createOmeVirtualHosts: made(
    `createOmeVirtualHosts(documents: [${json({ name: 'h{n}', host: { names: [] } })}]) { results { document } }`,
  ),
  deleteOmeVirtualHost: made(`deleteOmeVirtualHost(${host}) { server }`),
  createOmeApplications: made(
    `createOmeApplications(${host}, documents: [${json({ name: 'a{n}', type: 'live' })}]) { results { document } }`,
  ),
  patchOmeApplication: made(`patchOmeApplication(${app}, document: "{}") { application { name } }`),
  deleteOmeApplication: made(`deleteOmeApplication(${app}) { server }`),
  createOmeOutputProfiles: made(
    `createOmeOutputProfiles(${app}, documents: [${json({ ...profile, name: 'p{n}' })}]) { results { document } }`,
  ),
  replaceOmeOutputProfile: made(
    `replaceOmeOutputProfile(${app}, name: "p", document: ${json(profile)}) { outputProfile { name } }`,
  ),
  deleteOmeOutputProfile: made(`deleteOmeOutputProfile(${app}, name: "p") { server }`),
  createOmeStream: made(`createOmeStream(${app}, document: ${json(pulled('s{n}'))}) { stream { name } }`),
  deleteOmeStream: made(`deleteOmeStream(${stream}) { server }`),
  startOmeRecording: made(`startOmeRecording(${app}, document: ${json(record('r{n}'))}) { recording { id } }`),
  stopOmeRecording: made(`stopOmeRecording(${app}, id: "r") { recording { id } }`),
  startOmePush: made(`startOmePush(${app}, document: ${json(push('p{n}'))}) { push { id } }`),
  stopOmePush: made(`stopOmePush(${app}, id: "p") { push { id } }`),
  startOmeHlsDump: made(`startOmeHlsDump(${stream}, document: ${json(dump('d{n}'))}) { hlsDump { id } }`),
  stopOmeHlsDumps: made(`stopOmeHlsDumps(${stream}, output: "cam") { ids }`),
  sendOmeEvents: made(`sendOmeEvents(${stream}, documents: [${json(event)}]) { results { delivered } }`),
  sendOmeSubtitles: made(
    `sendOmeSubtitles(${stream}, document: ${json({ format: 'webvtt', data: [{ label: 'en', subtitles: [{ text: 'a' }] }] })}) { delivered }`,
  ),
  concludeOmeHlsLive: made(`concludeOmeHlsLive(${stream}) { delivered }`),
  createOmeChannel: made(
    `createOmeChannel(${app}, kind: SCHEDULED, document: ${json(channel('t{n}'))}) { channel { name } }`,
  ),
  patchOmeScheduledChannel: made(
    `patchOmeScheduledChannel(${app}, name: "tv", document: ${json({ programs: [] })}) { channel { name } }`,
  ),
  deleteOmeChannel: made(`deleteOmeChannel(${app}, kind: SCHEDULED, name: "tv") { server }`),
  reloadOmeCertificates: made(`reloadOmeCertificates(${host}) { delivered }`),
};
