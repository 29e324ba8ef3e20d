import type { Measured } from '../../src/mediaServers/types.ts';
import { rowOf, type DocumentNode } from '../documentNode.ts';
import { flussonic } from './vmsRules.ts';

/** What is known of a VMS server beside what is stored. */
export interface VmsFacts {
  measured: Measured;
  hasStreams: boolean;
  /** Whether the viewer may change it. */
  isEditable: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * A VMS server as the VMS API answers it: ports as texts, moments without a zone in UTC, and beside what was saved what the
 * server said of itself when it was asked now. Its token is not in it.
 */
export const vmsDocument = (server: DocumentNode, { measured, hasStreams, isEditable }: VmsFacts): Members => {
  const { extra, online } = measured;
  const streams = part(extra, 'streams');
  const net = part(extra, 'net');
  return {
    id: Number(rowOf(server).key),
    ...given(server, ['type', 'schema', 'internal_domain', 'external_domain']),
    domain: server['external_domain'] ?? server['internal_domain'] ?? '',
    internal: portText(server['internal']),
    external: portText(server['external']),
    rtsp: portText(server['rtsp']),
    traffic_in: integer(net['in_bitrate']),
    traffic_out: integer(net['out_bitrate']),
    status: online,
    is_enabled: server['enabled'],
    has_cache: server['type'] === flussonic ? typeof server['proxy'] === 'string' && server['proxy'] !== '' : null,
    proxy: server['proxy'] ?? null,
    created_at: zoneless(server['created_at']),
    updated_at: zoneless(server['updated_at']),
    ...given(server, ['group_type']),
    can_delete: !hasStreams,
    streams_limit: server['streams_limit'] ?? null,
    bitrate_limit: server['bitrate_limit'] ?? null,
    extra,
    storages: storagesOf(server, part(extra, 'storages'), hasStreams),
    cluster: null,
    is_editable: isEditable,
    is_stream_condition_management_enabled: server['is_stream_condition_management_enabled'] ?? false,
    is_have_incorrect_cameras: integer(streams['active']) < integer(streams['total']),
  };
};

const storagesOf = (server: DocumentNode, measured: Members, hasStreams: boolean) =>
  ((server['storages'] ?? []) as Members[]).map((storage) => {
    const { capacity_free: free, capacity_total: total } = part(measured, String(storage['path']));
    const isMeasured = typeof free === 'number' && typeof total === 'number' && total > 0;
    return {
      id: Number(storage['id']),
      server_id: Number(rowOf(server).key),
      path: storage['path'],
      // Percent in use, as the API spells it.
      ...(isMeasured && { usage: ((1 - free / total) * 100).toFixed(3) }),
      is_confirmed: isMeasured ? 1 : 0,
      can_delete: !hasStreams,
      created_at: zoneless(storage['created_at']),
      updated_at: zoneless(storage['updated_at']),
    };
  });

const part = (object: Members | null, name: string): Members => {
  const value = object?.[name];
  return typeof value === 'object' && value !== null ? (value as Members) : {};
};

const given = (server: DocumentNode, names: readonly string[]): Members =>
  Object.fromEntries(names.flatMap((name) => (server[name] == null ? [] : [[name, server[name]]])));

const portText = (port: unknown): string | null => (port == null ? null : String(port));

const integer = (value: unknown): number => (typeof value === 'number' ? Math.trunc(value) : 0);

const zoneless = (ms: unknown): string => new Date(Number(ms)).toISOString().slice(0, 19).replace('T', ' ');
