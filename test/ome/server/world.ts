/** JSON as the server holds it. */
export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
export type JsonMap = { [member: string]: Json };

/** An ingress: pulled over the API, or published by somebody. */
export interface Input {
  name: string;
  sourceType: string;
  sourceUrl: string | null;
  createdTime: string;
  dumps: Map<string, JsonMap>;
}

/** A record or push task. */
export interface Task {
  document: JsonMap;
  state: string;
  createdTime: string;
}

export interface Application {
  document: JsonMap;
  streams: Map<string, Input>;
  records: Map<string, Task>;
  pushes: Map<string, Task>;
}

export interface VirtualHost {
  document: JsonMap;
  /** From the configuration file: neither it nor its applications change over the API. */
  readOnly: boolean;
  applications: Map<string, Application>;
}

/** What a running server knows. All but `files` is lost with the process. */
export interface World {
  hosts: Map<string, VirtualHost>;
  /** Scheduled and multiplex channels by `kind/host/application/name`. */
  files: Map<string, JsonMap>;
  startedAt: string;
}

export const now = (): string => new Date().toISOString().replace('Z', '+00:00');

export const newApplication = (document: JsonMap): Application => ({
  document,
  streams: new Map(),
  records: new Map(),
  pushes: new Map(),
});

/** A server as it comes up: with the hosts of its configuration file, and the files that were written. */
export const boot = (configured: readonly JsonMap[], files: World['files']): World => ({
  hosts: new Map(
    configured.map(({ applications = [], ...document }) => [
      String(document['name']),
      {
        document,
        readOnly: true,
        applications: new Map(
          (applications as JsonMap[]).map((each) => [String(each['name']), newApplication(withDefaults(each))]),
        ),
      },
    ]),
  ),
  files,
  startedAt: now(),
});

export const isMap = (value: Json | undefined): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a server takes an application for that does not say what comes in, goes out and is encoded. */
export const withDefaults = (document: JsonMap): JsonMap => ({
  dynamic: false,
  outputProfiles: {
    outputProfile: [
      {
        name: 'default',
        outputStreamName: '${OriginStreamName}',
        encodes: {
          audios: ['opus', 'aac'].map((codec) => ({
            name: codec,
            codec,
            samplerate: 48000,
            bitrate: 128000,
            channel: 2,
            bypassIfMatch: { codec: 'eq' },
          })),
          videos: [{ name: 'bypass_video', bypass: true }],
        },
      },
    ],
  },
  providers: { ovt: {}, rtmp: {}, rtspPull: {}, srt: {}, webrtc: {} },
  publishers: { llhls: {}, ovt: {}, webrtc: {} },
  ...document,
});

export const profilesOf = ({ document }: Application): JsonMap[] => {
  const holder = document['outputProfiles'];
  return isMap(holder) ? ((holder['outputProfile'] ??= []) as JsonMap[]) : [];
};

/** The streams that an input becomes. */
export const outputsOf = (application: Application, input: Input): string[] =>
  profilesOf(application).map((profile) =>
    String(profile['outputStreamName']).replaceAll('${OriginStreamName}', input.name),
  );

export const hasOutput = (application: Application, name: string): boolean =>
  [...application.streams.values()].some((input) => outputsOf(application, input).includes(name));

export const publishes = ({ document }: Application, publisher: string): boolean =>
  isMap(document['publishers']) && publisher in document['publishers'];

/** Objects merge, everything else replaces. */
export const mergeDeep = (target: JsonMap, patch: JsonMap): JsonMap => {
  const merged = { ...target };
  for (const [name, value] of Object.entries(patch)) {
    const present = merged[name];
    merged[name] = isMap(value) && isMap(present) ? mergeDeep(present, value) : value;
  }
  return merged;
};

/** An application that restarts loses its sessions and tasks. */
export const restart = (host: VirtualHost, document: JsonMap): void =>
  void host.applications.set(String(document['name']), newApplication(document));
