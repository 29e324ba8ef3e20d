import type { JsonObject } from '../../src/json/lossless.ts';
import { noApplication, noStream, noVirtualHost, readOnlyHost } from '../../src/ome/faults.ts';
import { hangsOn, keyText, omeKey, wantedResource, type OmeKey, type OmeResource } from '../../src/ome/types.ts';
import type { OmeResources, OmeWhere } from './repositoryOme.ts';

/** An application's place. */
export interface ApplicationPlace {
  host: string;
  application: string;
}

export interface StreamPlace extends ApplicationPlace {
  stream: string;
}

/** What is shown: not what shall go. */
export const shown = (resource: OmeResource): boolean => resource.wanted !== false;

/** The resource with that key; null when it is not shown. */
export const findOne = async (resources: OmeResources, key: OmeKey): Promise<OmeResource | null> =>
  (await resources.find(key)).find(shown) ?? null;

/** Those that match and are shown, oldest first. */
export const findShown = async (resources: OmeResources, where: OmeWhere): Promise<OmeResource[]> =>
  (await resources.find(where)).filter(shown);

/** Throws NOT_FOUND. */
export const hostAt = async (resources: OmeResources, host: string): Promise<OmeResource> => {
  const found = await findOne(resources, omeKey('virtual_host', { host }));
  if (!found) throw noVirtualHost(host);
  return found;
};

/** A virtual host that may be written: one that is wanted here. Throws NOT_FOUND, FORBIDDEN. */
export const ownHostAt = async (resources: OmeResources, host: string): Promise<OmeResource> => {
  const found = await hostAt(resources, host);
  if (found.wanted === null) throw readOnlyHost(host);
  return found;
};

/** Throws NOT_FOUND. */
export const applicationAt = async (
  resources: OmeResources,
  { host, application }: ApplicationPlace,
): Promise<OmeResource> => {
  await hostAt(resources, host);
  const found = await findOne(resources, omeKey('application', { host, application }));
  if (!found) throw noApplication(host, application);
  return found;
};

/** The input stream and its application. Throws NOT_FOUND. */
export const streamAt = async (
  resources: OmeResources,
  place: StreamPlace,
): Promise<{ application: OmeResource; stream: OmeResource }> => {
  const application = await applicationAt(resources, place);
  const { host, application: name, stream } = place;
  const found = await findOne(resources, omeKey('stream', { host, application: name, stream }));
  if (!found) throw noStream(host, name, stream);
  return { application, stream: found };
};

/** Wants a resource that is not shown yet; what is still to be removed on the server is changed there instead. */
export const want = async (resources: OmeResources, key: OmeKey, document: JsonObject): Promise<OmeResource> => {
  const [leaving] = await resources.find(key);
  const resource = { ...wantedResource(key, document), applied: leaving?.applied ?? null };
  await resources.put([resource]);
  return resource;
};

/** Wants a resource no longer, nor anything that hangs on it. It is remembered until its server does not have it. */
export const unwant = async (resources: OmeResources, resource: OmeResource): Promise<void> => {
  const below = (await resources.find({ host: resource.host })).filter((each) => hangsOn(each, resource));
  await resources.drop(below);
  await resources.put([
    { ...resource, wanted: false, phase: 'removing', drift: [], lastError: null, lastErrorAt: null },
  ]);
};

/** An application that restarts loses its tasks on the server; they are wanted all the same. */
export const changeDocument = async (
  resources: OmeResources,
  resource: OmeResource,
  document: JsonObject,
): Promise<OmeResource> => {
  const changed = { ...resource, document, phase: 'waiting' as const, drift: [] };
  await resources.put([changed]);
  return changed;
};

/** Whether two keys name one resource. */
export const sameKey = (one: OmeKey, other: OmeKey): boolean => keyText(one) === keyText(other);
