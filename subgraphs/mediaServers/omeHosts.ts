import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { isObject } from '../../src/documents/storable.ts';
import { mergeDeep, profilesOf, withDefaults, withProfiles } from '../../src/ome/applicationDocument.ts';
import { checkConfig } from '../../src/ome/checkBody.ts';
import { badRequest, cannotChange, noProfile, taken } from '../../src/ome/faults.ts';
import { omeKey, type OmeResource } from '../../src/ome/types.ts';
import {
  applicationAt,
  changeDocument,
  findOne,
  hostAt,
  ownHostAt,
  unwant,
  want,
  type ApplicationPlace,
} from './omeTree.ts';
import type { OmeDesk } from './omeDesk.ts';
import type { OmeResources } from './repositoryOme.ts';

/** How one item of a batch went. */
export type OmeItem = { document: JsonObject; error: null } | { document: null; error: CodedError };

const item = async (work: () => Promise<JsonObject>): Promise<OmeItem> => {
  try {
    return { document: await work(), error: null };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { document: null, error };
  }
};

const inTurn = async <Item>(items: readonly Item[], work: (item: Item) => Promise<JsonObject>): Promise<OmeItem[]> => {
  const done: OmeItem[] = [];
  for (const each of items) done.push(await item(() => work(each)));
  return done;
};

const addHost = async (resources: OmeResources, body: JsonValue): Promise<JsonObject> => {
  const { applications = [], ...document } = checkConfig('VirtualHostCreate', body);
  const host = nameOf(document);
  const prepared = (applications as JsonValue[]).map(checkedApplication);
  const twice = prepared.find(({ name }, index) => prepared.findIndex((other) => other.name === name) !== index);
  if (twice) throw taken('application', twice.name);
  const key = omeKey('virtual_host', { host });
  if (await findOne(resources, key)) throw taken('virtual host', host);
  await want(resources, key, document);
  for (const { name, document: application } of prepared) {
    await want(resources, omeKey('application', { host, application: name }), application);
  }
  return document;
};

const nameOf = ({ name }: JsonObject): string => {
  const text = String(name);
  if (/[/:]/.test(text)) throw badRequest('[name] must not contain / and :', ['name']);
  return text;
};

const checkedApplication = (body: JsonValue): { name: string; document: JsonObject } => {
  const document = checkConfig('ApplicationCreate', body);
  return { name: nameOf(document), document: withDefaults(document) };
};

/** Virtual hosts; every fault stays with its item. */
export const createHosts = (desk: OmeDesk, bodies: readonly JsonValue[]): Promise<OmeItem[]> =>
  desk.change((resources) => inTurn(bodies, (body) => addHost(resources, body)));

/** Throws NOT_FOUND, FORBIDDEN. */
export const deleteHost = (desk: OmeDesk, host: string): Promise<void> =>
  desk.change(async (resources) => unwant(resources, await ownHostAt(resources, host)));

/** Applications. A fault of configuration ends the request, after the items before it were made. */
export const createApplications = async (
  desk: OmeDesk,
  host: string,
  bodies: readonly JsonValue[],
): Promise<OmeItem[]> => {
  const { done, fault } = await desk.change(async (resources) => {
    await ownHostAt(resources, host);
    const done: OmeItem[] = [];
    for (const body of bodies) {
      let checked;
      try {
        checked = checkedApplication(body);
      } catch (fault) {
        return { done, fault };
      }
      const { name, document } = checked;
      done.push(
        await item(async () => {
          const key = omeKey('application', { host, application: name });
          if (await findOne(resources, key)) throw taken('application', `${host}/${name}`);
          await want(resources, key, document);
          return document;
        }),
      );
    }
    return { done, fault: null };
  });
  if (fault) throw fault;
  return done;
};

const ownApplicationAt = async (resources: OmeResources, place: ApplicationPlace): Promise<OmeResource> => {
  await hostAt(resources, place.host);
  const application = await applicationAt(resources, place);
  await ownHostAt(resources, place.host);
  return application;
};

/** Merges into an application, which restarts. Throws BAD_USER_INPUT, FORBIDDEN, NOT_FOUND. */
export const patchApplication = (desk: OmeDesk, place: ApplicationPlace, patch: JsonValue): Promise<OmeResource> =>
  desk.change(async (resources) => {
    const application = await ownApplicationAt(resources, place);
    const fixed =
      isObject(patch) && ['name', 'dynamic', 'outputProfiles'].find((member) => Object.hasOwn(patch, member));
    if (fixed) throw cannotChange(fixed);
    const merged = mergeDeep(application.document, checkConfig('ApplicationPatch', patch));
    return changeDocument(resources, application, merged);
  });

/** Throws NOT_FOUND, FORBIDDEN. */
export const deleteApplication = (desk: OmeDesk, place: ApplicationPlace): Promise<void> =>
  desk.change(async (resources) => unwant(resources, await ownApplicationAt(resources, place)));

/** Output profiles. Faults of shape refuse them all, taken names stay with their item. */
export const createProfiles = (
  desk: OmeDesk,
  place: ApplicationPlace,
  bodies: readonly JsonValue[],
): Promise<OmeItem[]> =>
  desk.change(async (resources) => {
    const application = await ownApplicationAt(resources, place);
    const checked = bodies.map((body) => checkConfig('OutputProfileCreate', body));
    const profiles = [...profilesOf(application.document)];
    const items = await inTurn(checked, async (profile) => {
      if (profiles.some(({ name }) => name === profile['name'])) throw taken('output profile', String(profile['name']));
      profiles.push(profile);
      return profile;
    });
    await changeDocument(resources, application, withProfiles(application.document, profiles));
    return items;
  });

/** The profile of an application. Throws NOT_FOUND. */
export const profileOf = ({ document, host, application }: OmeResource, name: string): JsonObject => {
  const found = profilesOf(document).find((profile) => profile['name'] === name);
  if (!found) throw noProfile(host, application, name);
  return found;
};

/** Replaces a profile whole; its name stays. Throws BAD_USER_INPUT, FORBIDDEN, NOT_FOUND. */
export const replaceProfile = (
  desk: OmeDesk,
  place: ApplicationPlace,
  name: string,
  body: JsonValue,
): Promise<JsonObject> =>
  desk.change(async (resources) => {
    const application = await ownApplicationAt(resources, place);
    profileOf(application, name);
    const named = isObject(body) && Object.keys(body).find((member) => member.toLowerCase() === 'name');
    if (named) throw cannotChange(named);
    const replacement = { name, ...checkConfig('OutputProfileReplace', body) };
    const profiles = profilesOf(application.document).map((each) => (each['name'] === name ? replacement : each));
    await changeDocument(resources, application, withProfiles(application.document, profiles));
    return replacement;
  });

/** Throws NOT_FOUND, FORBIDDEN. */
export const deleteProfile = (desk: OmeDesk, place: ApplicationPlace, name: string): Promise<void> =>
  desk.change(async (resources) => {
    const application = await ownApplicationAt(resources, place);
    profileOf(application, name);
    const profiles = profilesOf(application.document).filter((each) => each['name'] !== name);
    await changeDocument(resources, application, withProfiles(application.document, profiles));
  });
