import { portsipId } from '../../../src/mediaServers/portsipId.ts';
import { rowOf, type DocumentNode } from '../../documentNode.ts';

const members = [
  'name',
  'type',
  'enabled',
  'private_ipv4',
  'private_ipv6',
  'public_ipv4',
  'public_ipv6',
  'max_concurrency',
  'custom_options',
] as const;

/** A PortSIP media server as PortSIP's API answers it: with its spelling of the id, and blank members as null. */
export const portsipDocument = (server: DocumentNode): Record<string, unknown> => ({
  id: portsipId(rowOf(server).key),
  ...Object.fromEntries(members.map((member) => [member, server[member] ?? null])),
});
