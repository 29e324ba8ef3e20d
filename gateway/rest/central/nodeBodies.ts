import { acceptsGzip, compressed } from '../../http/compression.ts';
import type { Reply } from '../operation.ts';

/** What one node is told, ready to be sent as it is. */
export interface NodeBody {
  readonly version: string;
  /** The body, compressed for a client that accepts it. */
  reply(acceptEncoding: string | undefined): Promise<Pick<Reply, 'body' | 'headers'>>;
}

/** The bodies of nodes, by host name, so that nothing is built twice of one version. */
export interface NodeBodies {
  /** The body that was made last. Whether its version is the present one is for the caller to find out. */
  latest(hostname: string): NodeBody | undefined;
  /** The body of a version; `make` writes its text unless somebody did already. */
  of(hostname: string, version: string, make: () => string): NodeBody;
  /** Bytes held. */
  size(): number;
}

/** Bodies shorter than this, in bytes, are sent as they are. */
const threshold = 1024;

interface Entry extends NodeBody {
  bytes: number;
}

/** Holds up to `capacity` bytes; the bodies that were not asked for longest go first. A larger one is sent and not held. */
export const createNodeBodies = (capacity: number): NodeBodies => {
  const held = new Map<string, Entry>();
  let total = 0;

  const remove = (hostname: string): void => {
    total -= held.get(hostname)?.bytes ?? 0;
    held.delete(hostname);
  };

  /** Counts what was added to an entry, unless it has been replaced meanwhile. */
  const grow = (hostname: string, entry: Entry, bytes: number): void => {
    if (held.get(hostname) !== entry) return;
    entry.bytes += bytes;
    total += bytes;
    for (const oldest of held.keys()) {
      if (total <= capacity) break;
      remove(oldest);
    }
  };

  const made = (hostname: string, version: string, text: string): Entry => {
    const plain = Buffer.from(text);
    let gzip: Promise<Buffer> | null = null;
    const gzipped = () =>
      (gzip ??= compressed(plain).then(
        (bytes) => {
          grow(hostname, entry, bytes.length);
          return bytes;
        },
        (error: unknown) => {
          gzip = null;
          throw error;
        },
      ));
    const entry: Entry = {
      version,
      bytes: 0,
      async reply(acceptEncoding) {
        if (plain.length < threshold) return { body: plain };
        const vary = 'Authorization, Accept-Encoding';
        if (!acceptsGzip(acceptEncoding)) return { body: plain, headers: { vary } };
        return { body: await gzipped(), headers: { vary, 'content-encoding': 'gzip' } };
      },
    };
    held.set(hostname, entry);
    grow(hostname, entry, plain.length);
    return entry;
  };

  const latest = (hostname: string): Entry | undefined => {
    const entry = held.get(hostname);
    if (entry) {
      held.delete(hostname);
      held.set(hostname, entry);
    }
    return entry;
  };

  return {
    latest,
    of(hostname, version, make) {
      const present = latest(hostname);
      if (present?.version === version) return present;
      const text = make();
      remove(hostname);
      return made(hostname, version, text);
    },
    size: () => total,
  };
};
