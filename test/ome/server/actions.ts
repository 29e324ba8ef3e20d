import { batch, created, ok, Refusal, type Answer } from './answers.ts';
import { knownKeys } from './keys.ts';
import {
  hasOutput,
  isMap,
  mergeDeep,
  newApplication,
  now,
  outputsOf,
  profilesOf,
  publishes,
  restart,
  withDefaults,
  type Application,
  type Input,
  type Json,
  type JsonMap,
  type Task,
  type VirtualHost,
  type World,
} from './world.ts';

/** A request whose path was understood. */
export interface Asked {
  world: World;
  host: string;
  app: string;
  stream: string;
  /** A profile or channel. */
  item: string;
  body: Json;
}

type Action = (asked: Asked) => Answer;

const hostOf = ({ world, host }: Asked): VirtualHost => {
  const found = world.hosts.get(host);
  if (!found) throw new Refusal(404, `Could not find the virtual host: [${host}]`);
  return found;
};

const appOf = (asked: Asked): Application => {
  const found = hostOf(asked).applications.get(asked.app);
  if (!found) throw new Refusal(404, `Could not find the application: [${asked.host}/${asked.app}]`);
  return found;
};

const streamOf = (asked: Asked): Input => {
  const found = appOf(asked).streams.get(asked.stream);
  const { host, app, stream } = asked;
  if (!found) throw new Refusal(404, `Could not find the stream: [${host}/#${host}#${app}/${stream}]`);
  return found;
};

const writable = (asked: Asked): VirtualHost => {
  const host = hostOf(asked);
  if (host.readOnly) throw new Refusal(403, 'The virtual host is read-only');
  return host;
};

const arrayOf = (body: Json): readonly Json[] => {
  if (!Array.isArray(body)) throw new Refusal(400, 'The request body must be an array');
  return body;
};

const objectOf = (body: Json): JsonMap => {
  if (!isMap(body)) throw new Refusal(400, 'The request body must be an object');
  return body;
};

const textIn = (body: JsonMap, name: string): string => {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new Refusal(400, `[${name}] is required`);
  return value;
};

const checked = (item: Json, kind: keyof typeof knownKeys): JsonMap => {
  if (!isMap(item)) throw new Refusal(400, 'The item must be an object', 'Config');
  const unknown = Object.keys(item).find((key) => !knownKeys[kind].includes(key));
  if (unknown !== undefined) throw new Refusal(400, `Unknown item found: ${kind}.${unknown}`, 'Config');
  if (typeof item['name'] !== 'string') throw new Refusal(400, `${kind}.name is required`, 'Config');
  return item;
};

const addApplication = (host: VirtualHost, item: Json): JsonMap => {
  const document = withDefaults(checked(item, 'application'));
  const name = String(document['name']);
  if (document['type'] !== 'live' && document['type'] !== 'vod') throw new Refusal(400, 'Unknown type', 'Config');
  if (host.applications.has(name)) throw new Refusal(409, `The application already exists: [${name}]`);
  host.applications.set(name, newApplication(document));
  return document;
};

const idOf = (body: Json): string => textIn(objectOf(body), 'id');

const taskName = (body: JsonMap): string => {
  const stream = body['stream'];
  if (!isMap(stream)) throw new Refusal(400, '[stream] is required');
  return textIn(stream, 'name');
};

const shownTask = ({ host, app }: Asked, { document, state, createdTime }: Task): JsonMap => ({
  ...document,
  state,
  vhost: host,
  app,
  stream: { trackIds: [], variantNames: [], ...(document['stream'] as JsonMap) },
  createdTime,
});

const requirePublisher = (asked: Asked, publisher: string): Application => {
  const app = appOf(asked);
  if (!publishes(app, publisher)) throw new Refusal(404, `The ${publisher} publisher is not enabled`);
  return app;
};

const startTask =
  (publisher: 'file' | 'push'): Action =>
  (asked) => {
    const app = requirePublisher(asked, publisher);
    const body = objectOf(asked.body);
    const id = idOf(body);
    const output = taskName(body);
    const tasks = publisher === 'file' ? app.records : app.pushes;
    // What current servers answer; the documentation says 409.
    if (tasks.has(id)) throw new Refusal(400, `The id already exists: [${id}]`);
    if (publisher === 'push' && !/^(srt|rtmps?|udp|tcp):\/\//.test(textIn(body, 'url'))) {
      throw new Refusal(400, 'The url does not fit the protocol');
    }
    const running = publisher === 'file' && hasOutput(app, output);
    const task = { document: body, state: running ? 'recording' : 'ready', createdTime: now() };
    tasks.set(id, task);
    return ok(shownTask(asked, task));
  };

const stopTask =
  (publisher: 'file' | 'push'): Action =>
  (asked) => {
    const app = requirePublisher(asked, publisher);
    const tasks = publisher === 'file' ? app.records : app.pushes;
    const id = idOf(asked.body);
    const task = tasks.get(id);
    if (!task) throw new Refusal(404, `There is no such task: [${id}]`);
    tasks.delete(id);
    return publisher === 'file' ? ok(shownTask(asked, { ...task, state: 'stopping' })) : ok();
  };

const listed = (asked: Asked, tasks: ReadonlyMap<string, Task>): Answer => {
  const id = isMap(asked.body) ? asked.body['id'] : undefined;
  return ok([...tasks].filter(([each]) => id === undefined || each === id).map(([, task]) => shownTask(asked, task)));
};

const listRecords: Action = (asked) => listed(asked, requirePublisher(asked, 'file').records);

const listPushes: Action = (asked) => {
  const app = appOf(asked);
  for (const task of app.pushes.values()) {
    task.state = hasOutput(app, taskName(task.document)) ? 'pushing' : 'ready';
  }
  return listed(asked, app.pushes);
};

const outputOf = (asked: Asked): { input: Input; body: JsonMap; output: string } => {
  const input = streamOf(asked);
  const body = objectOf(asked.body);
  const output = textIn(body, 'outputStreamName');
  if (!outputsOf(appOf(asked), input).includes(output))
    throw new Refusal(404, `Could not find the output: [${output}]`);
  return { input, body, output };
};

const metrics = (asked: Asked): Answer => {
  const at = asked.world.startedAt;
  return ok({
    connections: { file: 0, hlsv3: 0, llhls: 2, ovt: 0, push: 0, srt: 0, thumbnail: 0, webrtc: 1 },
    createdTime: at,
    lastRecvTime: at,
    lastSentTime: at,
    lastUpdatedTime: at,
    lastThroughputIn: 0,
    lastThroughputOut: 0,
    maxTotalConnectionTime: at,
    maxTotalConnections: 3,
    totalBytesIn: 1234,
    totalBytesOut: 5678,
    totalConnections: 3,
    avgThroughputIn: 0,
    avgThroughputOut: 0,
    maxThroughputIn: 0,
    maxThroughputOut: 0,
  });
};

const channelKey = (kind: string, { host, app }: Asked, name: string) => `${kind}/${host}/${app}/${name}`;

const channels = (kind: 'scheduled' | 'multiplex') => {
  const holder = kind === 'scheduled' ? 'stream' : 'outputStream';
  const all = (asked: Asked) => {
    const app = appOf(asked);
    const provider = kind === 'scheduled' ? 'schedule' : 'multiplex';
    const providers = app.document['providers'];
    if (!isMap(providers) || !(provider in providers)) throw new Refusal(404, `The ${provider} provider is off`);
    return [...asked.world.files].filter(([key]) => key.startsWith(channelKey(kind, asked, '')));
  };
  const one = (asked: Asked): JsonMap => {
    const found = all(asked).find(([key]) => key === channelKey(kind, asked, asked.item))?.[1];
    if (!found) throw new Refusal(404, `Could not find the stream: [${asked.item}]`);
    return found;
  };
  const list: Action = (asked) => ok(all(asked).map(([key]) => key.split('/').at(-1)!));
  const create: Action = (asked) => {
    all(asked);
    const body = objectOf(asked.body);
    if (!isMap(body[holder])) throw new Refusal(400, `[${holder}] is required`);
    const key = channelKey(kind, asked, textIn(body[holder], 'name'));
    if (asked.world.files.has(key)) throw new Refusal(409, 'The channel already exists');
    asked.world.files.set(key, body);
    return created();
  };
  const get: Action = (asked) =>
    ok({ ...one(asked), ...(kind === 'scheduled' ? { currentProgram: { state: 'offair' } } : { state: 'None' }) });
  const patch: Action = (asked) => {
    asked.world.files.set(channelKey(kind, asked, asked.item), { ...one(asked), ...objectOf(asked.body) });
    return created();
  };
  const remove: Action = (asked) => {
    one(asked);
    asked.world.files.delete(channelKey(kind, asked, asked.item));
    return ok();
  };
  return { list, create, get, patch, remove };
};

const scheduled = channels('scheduled');
const multiplex = channels('multiplex');

const profiles = {
  list: ((asked) => ok(profilesOf(appOf(asked)).map(({ name }) => name!))) as Action,
  create: ((asked) => {
    const host = writable(asked);
    const app = appOf(asked);
    const items = arrayOf(asked.body).map((item) => checked(item, 'outputProfile'));
    const answer = batch(items, (item) => {
      const profile = item as JsonMap;
      if (profilesOf(app).some(({ name }) => name === profile['name'])) throw new Refusal(409, 'The profile exists');
      profilesOf(app).push(profile);
      return profile;
    });
    restart(host, app.document);
    return answer;
  }) as Action,
  find: (asked: Asked) => {
    const all = profilesOf(appOf(asked));
    const index = all.findIndex(({ name }) => name === asked.item);
    if (index < 0) throw new Refusal(404, `Could not find the output profile: [${asked.item}]`);
    return { all, index };
  },
};

/** What each `METHOD template` does. */
export const actions: Readonly<Record<string, Action>> = {
  'GET /v1/vhosts': ({ world }) => ok([...world.hosts.keys()]),
  'POST /v1/vhosts': ({ world, body }) =>
    batch(arrayOf(body), (item) => {
      const { applications = [], ...document } = checked(item, 'virtualHost');
      const name = String(document['name']);
      if (world.hosts.has(name)) throw new Refusal(409, `The virtual host already exists: [${name}]`);
      const host: VirtualHost = { document, readOnly: false, applications: new Map() };
      arrayOf(applications).forEach((each) => addApplication(host, each));
      world.hosts.set(name, host);
      return document;
    }),
  'GET /v1/vhosts/{host}': (asked) => ok(hostOf(asked).document),
  'DELETE /v1/vhosts/{host}': (asked) => {
    writable(asked);
    asked.world.hosts.delete(asked.host);
    return ok();
  },
  'POST /v1/vhosts:reloadAllCertificates': () => ok(),
  'POST /v1/vhosts/{host}:reloadCertificate': (asked) => (hostOf(asked), ok()),
  'GET /v1/vhosts/{host}/apps': (asked) => ok([...hostOf(asked).applications.keys()]),
  'POST /v1/vhosts/{host}/apps': (asked) => {
    const host = writable(asked);
    return batch(arrayOf(asked.body), (item) => addApplication(host, item));
  },
  'GET /v1/vhosts/{host}/apps/{app}': (asked) => ok(appOf(asked).document),
  'PATCH /v1/vhosts/{host}/apps/{app}': (asked) => {
    const host = writable(asked);
    const patch = objectOf(asked.body);
    const fixed = ['name', 'dynamic', 'outputProfiles'].find((name) => name in patch);
    if (fixed !== undefined) throw new Refusal(400, `Cannot change [${fixed}] using this API`);
    const document = mergeDeep(appOf(asked).document, patch);
    restart(host, document);
    return ok(document);
  },
  'DELETE /v1/vhosts/{host}/apps/{app}': (asked) => {
    appOf(asked);
    writable(asked).applications.delete(asked.app);
    return ok();
  },
  'GET /v1/vhosts/{host}/apps/{app}/outputProfiles': profiles.list,
  'POST /v1/vhosts/{host}/apps/{app}/outputProfiles': profiles.create,
  'GET /v1/vhosts/{host}/apps/{app}/outputProfiles/{item}': (asked) => {
    const { all, index } = profiles.find(asked);
    return ok(all[index]);
  },
  'PATCH /v1/vhosts/{host}/apps/{app}/outputProfiles/{item}': (asked) => {
    const host = writable(asked);
    const { all, index } = profiles.find(asked);
    all[index] = { name: asked.item, ...objectOf(asked.body) };
    restart(host, appOf(asked).document);
    return ok(all[index]);
  },
  'DELETE /v1/vhosts/{host}/apps/{app}/outputProfiles/{item}': (asked) => {
    const host = writable(asked);
    const { all, index } = profiles.find(asked);
    all.splice(index, 1);
    restart(host, appOf(asked).document);
    return ok();
  },
  'POST /v1/vhosts/{host}/apps/{app}:startRecord': startTask('file'),
  'POST /v1/vhosts/{host}/apps/{app}:stopRecord': stopTask('file'),
  'POST /v1/vhosts/{host}/apps/{app}:records': listRecords,
  'GET /v1/vhosts/{host}/apps/{app}:records': listRecords,
  'POST /v1/vhosts/{host}/apps/{app}:startPush': startTask('push'),
  'POST /v1/vhosts/{host}/apps/{app}:stopPush': stopTask('push'),
  'POST /v1/vhosts/{host}/apps/{app}:pushes': listPushes,
  'GET /v1/vhosts/{host}/apps/{app}:pushes': listPushes,
  'GET /v1/vhosts/{host}/apps/{app}/streams': (asked) => ok([...appOf(asked).streams.keys()]),
  'POST /v1/vhosts/{host}/apps/{app}/streams': (asked) => {
    const app = appOf(asked);
    const body = objectOf(asked.body);
    const name = textIn(body, 'name');
    const [url] = arrayOf(body['urls'] ?? null);
    if (typeof url !== 'string') throw new Refusal(400, '[urls] is required');
    if (app.streams.has(name)) throw new Refusal(409, `The stream already exists: [${name}]`);
    if (!/^(rtsp|ovt):\/\/(?!unreachable)/.test(url)) throw new Refusal(502, `Could not pull the stream: [${url}]`);
    publish(app, name, url.startsWith('rtsp') ? 'RtspPull' : 'Ovt', url);
    return created();
  },
  'GET /v1/vhosts/{host}/apps/{app}/streams/{stream}': (asked) => {
    const { name, createdTime, sourceType, sourceUrl } = streamOf(asked);
    const tracks = [{ id: 0, type: 'Video', video: { codec: 'H264', width: 1280, height: 720, bitrate: '2500000' } }];
    return ok({
      name,
      input: { createdTime, sourceType, ...(sourceUrl !== null && { sourceUrl }), tracks },
      outputs: outputsOf(appOf(asked), streamOf(asked)).map((output) => ({ name: output, tracks })),
    });
  },
  'DELETE /v1/vhosts/{host}/apps/{app}/streams/{stream}': (asked) => {
    unpublish(appOf(asked), streamOf(asked).name);
    return ok();
  },
  'POST /v1/vhosts/{host}/apps/{app}/streams/{stream}:sendEvent': (asked) => {
    streamOf(asked);
    textIn(objectOf(asked.body), 'eventFormat');
    return ok();
  },
  'POST /v1/vhosts/{host}/apps/{app}/streams/{stream}:sendEvents': (asked) => {
    streamOf(asked);
    return batch(arrayOf(asked.body), (item) => void textIn(objectOf(item), 'eventFormat'));
  },
  'POST /v1/vhosts/{host}/apps/{app}/streams/{stream}:sendSubtitles': (asked) => (streamOf(asked), ok()),
  'POST /v1/vhosts/{host}/apps/{app}/streams/{stream}:concludeHlsLive': (asked) => (streamOf(asked), ok()),
  'POST /v1/vhosts/{host}/apps/{app}/streams/{stream}:startHlsDump': (asked) => {
    const { input, body, output } = outputOf(asked);
    const key = `${output}/${idOf(body)}`;
    textIn(body, 'outputPath');
    if (input.dumps.has(key)) throw new Refusal(500, 'The id is in use');
    input.dumps.set(key, { ...body, enabled: true });
    return ok();
  },
  'POST /v1/vhosts/{host}/apps/{app}/streams/{stream}:stopHlsDump': (asked) => {
    const { input, body, output } = outputOf(asked);
    const matching = [...input.dumps].filter(
      ([, dump]) => dump['outputStreamName'] === output && (body['id'] === undefined || dump['id'] === body['id']),
    );
    if (matching.length === 0 && body['id'] !== undefined) throw new Refusal(500, 'There is no such dump');
    // A stopped dump keeps its id until the stream ends.
    for (const [key, dump] of matching) input.dumps.set(key, { ...dump, enabled: false });
    return ok();
  },
  'POST /v1/vhosts/{host}/apps/{app}/streams/{stream}:hlsDumps': (asked) => {
    const { input, body, output } = outputOf(asked);
    const all = [...input.dumps.values()].filter((dump) => dump['outputStreamName'] === output);
    return ok(all.filter((dump) => body['id'] === undefined || dump['id'] === body['id']));
  },
  'GET /v1/vhosts/{host}/apps/{app}/scheduledChannels': scheduled.list,
  'POST /v1/vhosts/{host}/apps/{app}/scheduledChannels': scheduled.create,
  'GET /v1/vhosts/{host}/apps/{app}/scheduledChannels/{item}': scheduled.get,
  'PATCH /v1/vhosts/{host}/apps/{app}/scheduledChannels/{item}': scheduled.patch,
  'DELETE /v1/vhosts/{host}/apps/{app}/scheduledChannels/{item}': scheduled.remove,
  'GET /v1/vhosts/{host}/apps/{app}/multiplexChannels': multiplex.list,
  'POST /v1/vhosts/{host}/apps/{app}/multiplexChannels': multiplex.create,
  'GET /v1/vhosts/{host}/apps/{app}/multiplexChannels/{item}': multiplex.get,
  'DELETE /v1/vhosts/{host}/apps/{app}/multiplexChannels/{item}': multiplex.remove,
  'GET /v1/stats/current': metrics,
  'GET /v1/stats/current/vhosts/{host}': (asked) => (hostOf(asked), metrics(asked)),
  'GET /v1/stats/current/vhosts/{host}/apps/{app}': (asked) => (appOf(asked), metrics(asked)),
  'GET /v1/stats/current/vhosts/{host}/apps/{app}/streams/{stream}': (asked) => (streamOf(asked), metrics(asked)),
  'GET /v1/stats/current/internals': () => ok(['queues']),
  'GET /v1/stats/current/internals/queues': () => ok([{ id: 1, urn: 'mngq:v=#default#app:s=stream' }]),
  'GET /v1/version': () => ok({ version: 'v0.20.0', gitVersion: 'v0.20.0-16' }),
  'POST /v1/managers/api:reloadCertificate': () => ok(),
};

/** A stream comes in: its outputs run, and tasks that wait for one of them begin. */
export const publish = (app: Application, name: string, sourceType: string, sourceUrl: string | null): void => {
  app.streams.set(name, { name, sourceType, sourceUrl, createdTime: now(), dumps: new Map() });
  for (const task of app.records.values()) if (hasOutput(app, taskName(task.document))) task.state = 'recording';
};

/** A stream ends: its records are kept and resume with it. */
export const unpublish = (app: Application, name: string): void => {
  app.streams.delete(name);
  for (const task of app.records.values()) if (!hasOutput(app, taskName(task.document))) task.state = 'stopped';
};
