import { askMediaServer, Unreachable } from './ask.ts';
import { objectIn } from './reported.ts';
import type { JsonObject } from '../json/lossless.ts';
import type { Probe } from './types.ts';

/** The parts of the telemetry that the contract's `ServerExtra` has. */
const parts = ['io', 'cpu', 'mem', 'net', 'drives', 'server', 'cluster', 'license', 'streams', 'storages'];

/** Asks a VMS server for its telemetry, at its address for the API. What it answers besides known parts is left out. */
export const probeVms: Probe = async ({ document, token }, limits) => {
  const url = statusUrl(document);
  if (url === null) throw new Unreachable('it has no address');
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const { status, text } = await askMediaServer(url, { ...limits, headers });
  if (status === 401 || status === 403) throw new Unreachable(`it refuses the token (${status})`);
  if (status !== 200) throw new Unreachable(`it answers ${status}`);
  return { extra: telemetryIn(text) };
};

const telemetryIn = (text: string): JsonObject | null => {
  const report = objectIn(text);
  if (!report) return null;
  const known = parts.flatMap((part) => {
    const value = report[part];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? [[part, value] as const] : [];
  });
  return known.length > 0 ? Object.fromEntries(known) : null;
};

const statusUrl = ({ schema, internal_domain: domain, internal: port }: JsonObject): string | null => {
  if (typeof domain !== 'string' || domain === '') return null;
  const url = `${schema === 'https' ? 'https' : 'http'}://${domain}${port ? `:${String(port)}` : ''}/api/v1/stats`;
  return URL.canParse(url) ? url : null;
};
