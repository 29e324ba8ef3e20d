import type { JsonObject, JsonValue } from '../../json/lossless.ts';
import { isObject } from '../../documents/storable.ts';
import { profilesOf } from '../applicationDocument.ts';
import type { OmeAnswer } from '../client.ts';
import { applicationPath, channelPath, channelsPath, hostPath, profilePath, streamPath } from '../paths.ts';
import type { OmeKey, OmeResource } from '../types.ts';
import type { Ask } from './look.ts';

/** The server refused; the message is its own. */
export class OmeRefused extends Error {
  override readonly name = 'OmeRefused';
}

const accepted = (answer: OmeAnswer): OmeAnswer => {
  const [first] = Array.isArray(answer.body) ? answer.body.filter(isObject) : [];
  const status = Number(first?.['statusCode'] ?? answer.status);
  if (status < 300) return answer;
  throw new OmeRefused(String(first?.['message'] ?? answer.message));
};

/** A source may take long to answer. */
const pullSilenceMs = 30_000;

/** Makes a resource on the server. Throws OmeRefused. */
export const create = async (ask: Ask, resource: OmeResource): Promise<void> => {
  const { kind, document } = resource;
  const post = async (path: string, body: JsonValue, silenceMs = 5000) =>
    void accepted(await ask({ method: 'POST', path, body, silenceMs }));
  switch (kind) {
    case 'virtual_host':
      return post('/v1/vhosts', [document]);
    case 'application':
      return post(`${hostPath(resource)}/apps`, [document]);
    case 'stream':
      return post(`${applicationPath(resource)}/streams`, document, pullSilenceMs);
    case 'recording':
      return post(`${applicationPath(resource)}:startRecord`, document);
    case 'push':
      return post(`${applicationPath(resource)}:startPush`, document);
    case 'hls_dump':
      return post(`${streamPath(resource)}:startHlsDump`, document);
    case 'scheduled_channel':
    case 'multiplex_channel':
      return post(channelsPath(kind, resource), document);
  }
};

/** Removes a resource from the server; one that is gone already is. Throws OmeRefused. */
export const remove = async (ask: Ask, key: OmeKey): Promise<void> => {
  const sent = async (method: 'POST' | 'DELETE', path: string, body?: JsonObject) => {
    const answer = await ask({ method, path, ...(body && { body }) });
    if (answer.status !== 404) accepted(answer);
  };
  switch (key.kind) {
    case 'virtual_host':
      return sent('DELETE', hostPath(key));
    case 'application':
      return sent('DELETE', applicationPath(key));
    case 'stream':
      return sent('DELETE', streamPath(key));
    case 'recording':
      return sent('POST', `${applicationPath(key)}:stopRecord`, { id: key.name });
    case 'push':
      return sent('POST', `${applicationPath(key)}:stopPush`, { id: key.name });
    case 'hls_dump':
      return sent('POST', `${streamPath(key)}:stopHlsDump`, { outputStreamName: key.output, id: key.name });
    case 'scheduled_channel':
    case 'multiplex_channel':
      return sent('DELETE', channelPath({ ...key, kind: key.kind }));
  }
};

/** Changes a resource that was brought as `applied` to what is wanted now. Throws OmeRefused. */
export const update = async (ask: Ask, resource: OmeResource, applied: JsonObject): Promise<void> => {
  if (resource.kind === 'application') return updateApplication(ask, resource, applied);
  if (resource.kind === 'scheduled_channel') {
    const { fallbackProgram, programs } = resource.document;
    const path = channelPath({ ...resource, kind: resource.kind });
    const body = { ...(fallbackProgram && { fallbackProgram }), ...(programs && { programs }) };
    return void accepted(await ask({ method: 'PATCH', path, body }));
  }
  await remove(ask, resource);
  await create(ask, resource);
};

const same = (one: JsonValue | undefined, other: JsonValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Each request restarts the application, so only what differs is sent. */
const updateApplication = async (ask: Ask, resource: OmeResource, applied: JsonObject): Promise<void> => {
  const { document } = resource;
  const send = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: JsonValue) =>
    void accepted(await ask({ method, path, ...(body !== undefined && { body }) }));
  const unchangeable = ['name', 'dynamic', 'outputProfiles'];
  const changed = Object.entries(document).filter(
    ([name, value]) => !unchangeable.includes(name) && !same(value, applied[name]),
  );
  if (changed.length > 0) await send('PATCH', applicationPath(resource), Object.fromEntries(changed));

  const before = new Map(profilesOf(applied).map((profile) => [String(profile['name']), profile]));
  const after = new Map(profilesOf(document).map((profile) => [String(profile['name']), profile]));
  for (const name of before.keys()) if (!after.has(name)) await send('DELETE', profilePath(resource, name));
  const added = [...after].filter(([name]) => !before.has(name)).map(([, profile]) => profile);
  if (added.length > 0) await send('POST', `${applicationPath(resource)}/outputProfiles`, added);
  for (const [name, profile] of after) {
    const { name: _, ...replacement } = profile;
    if (before.has(name) && !same(profile, before.get(name)))
      await send('PATCH', profilePath(resource, name), replacement);
  }
};
