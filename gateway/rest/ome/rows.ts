import { CodedError } from '../../../src/errors.ts';
import { operation, type OperationOptions, type Row } from '../operation.ts';
import { batched, created, listed, named, ok, type ItemResult, type OmeStyle } from './answers.ts';
import { document, documents, id, idFilter, outputAndId, urgent } from './bodies.ts';
import { omeFault, type Statuses } from './faults.ts';

interface OmeOptions<Data> extends OperationOptions<Data> {
  /** Statuses that only this operation has. */
  statuses?: Statuses;
}

/** A row whose errors are answered in the envelope of this API. */
const ome = <Data>(operationId: string, graphql: string, { statuses, ...options }: OmeOptions<Data>): Row => {
  const row = operation<Data>(operationId, graphql, { ...options, ignoresBody: true });
  return {
    ...row,
    async answer(call) {
      try {
        return await row.answer(call);
      } catch (thrown) {
        if (isInternal(thrown)) throw thrown;
        return omeFault(thrown, statuses);
      }
    },
  };
};

const isInternal = (thrown: unknown): boolean => {
  const errors: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
  return errors.some((error) => !(error instanceof CodedError) || error.code === 'INTERNAL');
};

const inHost = '$server: String, $vhost: String!';
const inApp = `${inHost}, $app: String!`;
const inStream = `${inApp}, $stream: String!`;
const ofHost = 'server: $server, virtualHost: $vhost';
const ofApp = `${ofHost}, application: $app`;
const ofStream = `${ofApp}, stream: $stream`;

const hostQuery = (fields: string) =>
  `query (${inHost}) { at: omeServer(server: $server) { host: virtualHost(name: $vhost) { ${fields} } } }`;
const appQuery = (fields: string, variables = '') =>
  `query (${inApp}${variables}) { at: omeServer(server: $server) { host: virtualHost(name: $vhost) {
    app: application(name: $app) { ${fields} }
  } } }`;
const streamQuery = (fields: string, variables = '') =>
  appQuery(`stream(name: $stream) { ${fields} }`, `, $stream: String!${variables}`);

interface Named {
  name: string;
}
interface Documented {
  document: string;
}
interface Counted {
  statistics: string;
}
interface AtServer<Server> {
  at: Server;
}
type AtHost<Host> = AtServer<{ host: Host }>;
type AtApp<App> = AtHost<{ app: App }>;
type AtStream<Stream> = AtApp<{ stream: Stream }>;
interface Batch {
  made: { results: readonly ItemResult[] };
}

const texts = (items: readonly Documented[]) => items.map((each) => each.document);

const hostRows = (style: OmeStyle): Row[] => [
  ome<AtServer<{ virtualHosts: Named[] }>>(
    'listVirtualHosts',
    'query ($server: String) { at: omeServer(server: $server) { virtualHosts { name } } }',
    { reply: ({ at }) => named(at.virtualHosts) },
  ),
  ome<Batch>(
    'createVirtualHosts',
    `mutation ($server: String, $documents: [JSONText!]!) {
      made: createOmeVirtualHosts(server: $server, documents: $documents) { results { document error { code message } } }
    }`,
    { variables: documents, reply: ({ made }) => batched(made.results, style) },
  ),
  ome<AtHost<Documented>>('getVirtualHost', hostQuery('document'), { reply: ({ at }) => ok(at.host.document) }),
  ome('deleteVirtualHost', `mutation (${inHost}) { deleteOmeVirtualHost(${ofHost}) { server } }`, {
    reply: () => ok(),
  }),
  ome('reloadAllCertificates', 'mutation ($server: String) { reloadOmeCertificates(server: $server) { delivered } }', {
    reply: () => ok(),
  }),
  ome('reloadCertificate', `mutation (${inHost}) { reloadOmeCertificates(${ofHost}) { delivered } }`, {
    reply: () => ok(),
  }),
  ome(
    'reloadApiCertificate',
    'mutation ($server: String) { reloadOmeCertificates(server: $server, api: true) { delivered } }',
    { reply: () => ok() },
  ),
];

const applicationRows = (style: OmeStyle): Row[] => [
  ome<AtHost<{ applications: Named[] }>>('listApplications', hostQuery('applications { name }'), {
    reply: ({ at }) => named(at.host.applications),
  }),
  ome<Batch>(
    'createApplications',
    `mutation (${inHost}, $documents: [JSONText!]!) {
      made: createOmeApplications(${ofHost}, documents: $documents) { results { document error { code message } } }
    }`,
    { variables: documents, reply: ({ made }) => batched(made.results, style) },
  ),
  ome<AtApp<Documented>>('getApplication', appQuery('document'), { reply: ({ at }) => ok(at.host.app.document) }),
  ome<{ patched: { application: Documented } }>(
    'patchApplication',
    `mutation (${inApp}, $document: JSONText!) {
      patched: patchOmeApplication(${ofApp}, document: $document) { application { document } }
    }`,
    { variables: document, reply: ({ patched }) => ok(patched.application.document) },
  ),
  ome('deleteApplication', `mutation (${inApp}) { deleteOmeApplication(${ofApp}) { server } }`, { reply: () => ok() }),
  ome<AtApp<{ outputProfiles: Named[] }>>('listOutputProfiles', appQuery('outputProfiles { name }'), {
    reply: ({ at }) => named(at.host.app.outputProfiles),
  }),
  ome<Batch>(
    'createOutputProfiles',
    `mutation (${inApp}, $documents: [JSONText!]!) {
      made: createOmeOutputProfiles(${ofApp}, documents: $documents) { results { document error { code message } } }
    }`,
    { variables: documents, reply: ({ made }) => batched(made.results, style) },
  ),
  ome<AtApp<{ outputProfile: Documented }>>(
    'getOutputProfile',
    appQuery('outputProfile(name: $profile) { document }', ', $profile: String!'),
    { reply: ({ at }) => ok(at.host.app.outputProfile.document) },
  ),
  ome<{ replaced: { outputProfile: Documented } }>(
    'replaceOutputProfile',
    `mutation (${inApp}, $profile: String!, $document: JSONText!) {
      replaced: replaceOmeOutputProfile(${ofApp}, name: $profile, document: $document) { outputProfile { document } }
    }`,
    { variables: document, reply: ({ replaced }) => ok(replaced.outputProfile.document) },
  ),
  ome(
    'deleteOutputProfile',
    `mutation (${inApp}, $profile: String!) { deleteOmeOutputProfile(${ofApp}, name: $profile) { server } }`,
    { reply: () => ok() },
  ),
];

/** A duplicate id of a task is 409 as documented, and 400 as servers answer. */
const duplicates = (style: OmeStyle): Statuses => (style === 'server' ? { CONFLICT: 400 } : {});

const taskRows = (style: OmeStyle): Row[] => {
  const started = (operationId: string, mutation: string, field: string) =>
    ome<{ started: Record<string, Documented> }>(
      operationId,
      `mutation (${inApp}, $document: JSONText!) { started: ${mutation}(${ofApp}, document: $document) { ${field} { document } } }`,
      { variables: document, statuses: duplicates(style), reply: ({ started }) => ok(started[field]!.document) },
    );
  const list = (operationId: string, field: string, variables?: typeof idFilter) =>
    ome<AtApp<Record<string, Documented[]>>>(operationId, appQuery(`${field}(id: $id) { document }`, ', $id: String'), {
      ...(variables && { variables }),
      reply: ({ at }) => listed(texts(at.host.app[field]!)),
    });
  return [
    started('startRecord', 'startOmeRecording', 'recording'),
    ome<{ stopped: { recording: Documented } }>(
      'stopRecord',
      `mutation (${inApp}, $id: String!) { stopped: stopOmeRecording(${ofApp}, id: $id) { recording { document } } }`,
      { variables: id, reply: ({ stopped }) => (style === 'server' ? ok(stopped.recording.document) : ok()) },
    ),
    list('listRecords', 'recordings', idFilter),
    list('listRecordsDeprecated', 'recordings'),
    started('startPush', 'startOmePush', 'push'),
    ome('stopPush', `mutation (${inApp}, $id: String!) { stopOmePush(${ofApp}, id: $id) { push { id } } }`, {
      variables: id,
      reply: () => ok(),
    }),
    list('listPushes', 'pushes', idFilter),
    list('listPushesDeprecated', 'pushes'),
  ];
};

const streamRows = (style: OmeStyle): Row[] => [
  ome<AtApp<{ streams: Named[] }>>('listStreams', appQuery('streams { name }'), {
    reply: ({ at }) => named(at.host.app.streams),
  }),
  ome(
    'createPullStream',
    `mutation (${inApp}, $document: JSONText!) { createOmeStream(${ofApp}, document: $document) { stream { name } } }`,
    { variables: document, reply: created },
  ),
  ome<AtStream<Documented>>('getStream', streamQuery('document'), {
    reply: ({ at }) => ok(at.host.app.stream.document),
  }),
  ome('deleteStream', `mutation (${inStream}) { deleteOmeStream(${ofStream}) { server } }`, { reply: () => ok() }),
  ome<Batch>(
    'sendEvent',
    `mutation (${inStream}, $documents: [JSONText!]!) {
      made: sendOmeEvents(${ofStream}, documents: $documents) { results { error { code message } } }
    }`,
    {
      variables: (call) => ({ documents: [document(call).document] }),
      reply: ({ made: { results } }) => {
        const error = results[0]?.error;
        if (error) return omeFault(new CodedError(error.code as CodedError['code'], error.message));
        return ok();
      },
    },
  ),
  ome<Batch>(
    'sendEvents',
    `mutation (${inStream}, $documents: [JSONText!]!) {
      made: sendOmeEvents(${ofStream}, documents: $documents) { results { error { code message } } }
    }`,
    {
      variables: (call) => {
        const events = documents(call);
        if (events.documents.length > 0) return events;
        throw new CodedError('BAD_USER_INPUT', 'The request body must not be empty');
      },
      reply: ({ made }) => batched(made.results, style),
    },
  ),
  ome(
    'sendSubtitles',
    `mutation (${inStream}, $document: JSONText!) { sendOmeSubtitles(${ofStream}, document: $document) { delivered } }`,
    { variables: document, reply: () => ok() },
  ),
  ome(
    'concludeHlsLive',
    `mutation (${inStream}, $urgent: Boolean) { concludeOmeHlsLive(${ofStream}, urgent: $urgent) { delivered } }`,
    { variables: urgent, reply: () => ok() },
  ),
];

/** The documentation shows the names of dumps in answers, servers send none. */
const dumpReply = (style: OmeStyle, ids: readonly string[]) => (style === 'server' ? ok() : ok(JSON.stringify(ids)));

const dumpRows = (style: OmeStyle): Row[] => [
  ome<{ started: { hlsDump: { id: string } } }>(
    'startHlsDump',
    `mutation (${inStream}, $document: JSONText!) { started: startOmeHlsDump(${ofStream}, document: $document) { hlsDump { id } } }`,
    {
      variables: document,
      statuses: { CONFLICT: 500 },
      reply: ({ started }) => dumpReply(style, [started.hlsDump.id]),
    },
  ),
  ome<{ stopped: { ids: readonly string[] } }>(
    'stopHlsDump',
    `mutation (${inStream}, $output: String!, $id: String) {
      stopped: stopOmeHlsDumps(${ofStream}, output: $output, id: $id) { ids }
    }`,
    { variables: outputAndId, reply: ({ stopped }) => dumpReply(style, stopped.ids), statuses: { CONFLICT: 500 } },
  ),
  ome<AtStream<{ hlsDumps: Documented[] }>>(
    'listHlsDumps',
    streamQuery('hlsDumps(output: $output, id: $id) { document }', ', $output: String!, $id: String'),
    { variables: outputAndId, reply: ({ at }) => listed(texts(at.host.app.stream.hlsDumps)) },
  ),
];

const channelRows = (): Row[] =>
  (
    [
      ['Scheduled', 'SCHEDULED'],
      ['Multiplex', 'MULTIPLEX'],
    ] as const
  ).flatMap(([word, kind]) => [
    ome<AtApp<{ channels: Named[] }>>(`list${word}Channels`, appQuery(`channels(kind: ${kind}) { name }`), {
      reply: ({ at }) => named(at.host.app.channels),
    }),
    ome(
      `create${word}Channel`,
      `mutation (${inApp}, $document: JSONText!) {
        createOmeChannel(${ofApp}, kind: ${kind}, document: $document) { channel { name } }
      }`,
      { variables: document, reply: created },
    ),
    ome<AtApp<{ channel: Documented }>>(
      `get${word}Channel`,
      appQuery(`channel(kind: ${kind}, name: $channel) { document }`, ', $channel: String!'),
      { reply: ({ at }) => ok(at.host.app.channel.document) },
    ),
    ome(
      `delete${word}Channel`,
      `mutation (${inApp}, $channel: String!) { deleteOmeChannel(${ofApp}, kind: ${kind}, name: $channel) { server } }`,
      { reply: () => ok() },
    ),
  ]);

const patchChannelRow = ome(
  'patchScheduledChannel',
  `mutation (${inApp}, $channel: String!, $document: JSONText!) {
    patchOmeScheduledChannel(${ofApp}, name: $channel, document: $document) { channel { name } }
  }`,
  { variables: document, reply: created },
);

const serverQuery = (field: string) => `query ($server: String) { at: omeServer(server: $server) { ${field} } }`;

const statisticsRows: Row[] = [
  ome<AtServer<Counted>>('getServerStatistics', serverQuery('statistics'), { reply: ({ at }) => ok(at.statistics) }),
  ome<AtHost<Counted>>('getVirtualHostStatistics', hostQuery('statistics'), {
    reply: ({ at }) => ok(at.host.statistics),
  }),
  ome<AtApp<Counted>>('getApplicationStatistics', appQuery('statistics'), {
    reply: ({ at }) => ok(at.host.app.statistics),
  }),
  ome<AtStream<Counted>>('getStreamStatistics', streamQuery('statistics'), {
    reply: ({ at }) => ok(at.host.app.stream.statistics),
  }),
  ome('listInternalStatistics', serverQuery('name'), { reply: () => ok('["queues"]') }),
  ome<AtServer<{ queues: string }>>('getQueueStatistics', serverQuery('queues'), { reply: ({ at }) => ok(at.queues) }),
  ome<AtServer<{ version: string }>>('getVersion', serverQuery('version'), { reply: ({ at }) => ok(at.version) }),
];

/** Every operation of OvenMediaEngine's API. */
export const omeRows = (style: OmeStyle): readonly Row[] => [
  ...hostRows(style),
  ...applicationRows(style),
  ...taskRows(style),
  ...streamRows(style),
  ...dumpRows(style),
  ...channelRows(),
  patchChannelRow,
  ...statisticsRows,
];
