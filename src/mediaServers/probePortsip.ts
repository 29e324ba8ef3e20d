import { askMediaServer, Unreachable } from './ask.ts';
import { integerIn, objectIn } from './reported.ts';
import type { JsonObject } from '../json/lossless.ts';
import type { Finding, Probe } from './types.ts';

/** Where a PortSIP server is asked when its options do not say. */
const defaultPort = 8887;

/**
 * Asks a PortSIP media server at its addresses, the private before the public ones, until one answers.
 *
 * `custom_options` may say where: `status_url`, or `status_port` and `status_path` at each address. Whatever is answered
 * over HTTP means that the server is there; a JSON object in it may report `current_concurrency`, `cpu_usage` and
 * `memory_usage`.
 */
export const probePortsip: Probe = async ({ document }, limits) => {
  const urls = statusUrls(document);
  if (urls.length === 0) throw new Unreachable('it has no address');
  let failure: unknown;
  for (const url of urls) {
    try {
      const { text } = await askMediaServer(url, limits);
      return reportedIn(text);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      failure ??= error;
    }
  }
  throw failure;
};

const reportedIn = (text: string): Finding => {
  const report = objectIn(text);
  return {
    load: {
      currentConcurrency: integerIn(report, 'current_concurrency'),
      cpuUsage: integerIn(report, 'cpu_usage'),
      memoryUsage: integerIn(report, 'memory_usage'),
    },
  };
};

const statusUrls = (document: JsonObject): string[] => {
  const options = objectIn(String(document['custom_options'] ?? ''));
  const { status_url: url, status_port: port = defaultPort, status_path: path = '/status' } = options ?? {};
  if (typeof url === 'string') return /^https?:\/\//.test(url) && URL.canParse(url) ? [url] : [];
  const addresses = [
    document['private_ipv4'],
    bracketed(document['private_ipv6']),
    document['public_ipv4'],
    bracketed(document['public_ipv6']),
  ];
  return addresses
    .filter((address) => typeof address === 'string' && address !== '')
    .map((address) => `http://${String(address)}:${String(port)}/${String(path).replace(/^\/+/, '')}`)
    .filter((each) => URL.canParse(each));
};

const bracketed = (address: unknown): string | null =>
  typeof address === 'string' && address !== '' ? `[${address}]` : null;
