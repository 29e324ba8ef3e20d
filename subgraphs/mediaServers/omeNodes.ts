import { stringifyLossless, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';
import { noTraffic } from '../../src/ome/statistics.ts';
import { stateOf, type TaskKind, type TaskState } from '../../src/ome/tasks.ts';
import type { OmeResource } from '../../src/ome/types.ts';
import type { OmeDesk } from './omeDesk.ts';
import type { OmeServerState } from './repositoryOme.ts';

/** A server as resolvers pass it on. */
export interface OmeServerNode {
  readonly desk: OmeDesk;
  readonly state: OmeServerState | null;
}

/** A resource as resolvers pass it on. */
export interface OmeNode {
  readonly desk: OmeDesk;
  readonly resource: OmeResource;
}

export const omeServerNode = async (desk: OmeDesk): Promise<OmeServerNode> => ({
  desk,
  state: await desk.repository.state(desk.server),
});

export const omeNode =
  (desk: OmeDesk) =>
  (resource: OmeResource): OmeNode => ({ desk, resource });

/** A recording or push as resolvers pass it on. */
export interface OmeTaskNode extends OmeNode {
  readonly state: TaskState;
}

export const omeTaskNode =
  (desk: OmeDesk, kind: TaskKind) =>
  (resource: OmeResource): OmeTaskNode => ({ desk, resource, state: stateOf(kind, resource) });

const secrets = new Set(['secretKey', 'auth', 'streamKey']);

/** JSON text, without keys and passwords for those who may not write. */
export const textFor = (desk: OmeDesk, document: JsonValue): string =>
  stringifyLossless(desk.showsSecrets ? document : withoutSecrets(document));

const withoutSecrets = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !secrets.has(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutSecrets(member)]));
};

/** Counters of a resource as its server told them last. */
export const statisticsText = ({ resource }: OmeNode): string =>
  stringifyLossless(resource.statistics ?? noTraffic(resource.createdAt));

/** A member of what a server told of itself. */
export const toldBy = ({ state }: OmeServerNode, member: string): JsonObject | JsonValue[] | null => {
  const told = state?.told[member];
  return typeof told === 'object' ? told : null;
};
