import { Unreachable } from './ask.ts';
import { probeOvenMediaEngine } from './probeOme.ts';
import { probePortsip } from './probePortsip.ts';
import { probeVms } from './probeVms.ts';
import type { Measured, Probe, Probed } from './types.ts';

const probes: Readonly<Record<string, Probe>> = {
  ovenmediaengine: probeOvenMediaEngine,
  portsip: probePortsip,
  vms: probeVms,
};

/** Asks media servers how they do. */
export interface Prober {
  /** What a server says now; who asks for one `version` of it at the same time shares the answer. */
  measure(version: string, server: Probed): Promise<Measured>;
}

/** Servers asked at the same time; further ones wait. */
const mostAtOnce = 32;

/** Makes the prober of a process. A server that is switched off is not asked. */
export const createProber = ({ timeoutMs }: { timeoutMs: number }): Prober => {
  const underWay = new Map<string, Promise<Measured>>();
  const waiting: (() => void)[] = [];
  let asked = 0;

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (asked >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else asked++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else asked--;
    }
  };

  return {
    measure: (version, server) => {
      const present = underWay.get(version);
      if (present) return present;
      // Not the signal of the first that asks: others may wait for the same answer, and it comes within the timeout.
      const measured = inTurn(() => measure(server, timeoutMs)).finally(() => underWay.delete(version));
      underWay.set(version, measured);
      return measured;
    },
  };
};

const measure = async (server: Probed, timeoutMs: number): Promise<Measured> => {
  const checkedAt = Date.now();
  const nothing = { load: {}, extra: null, checkedAt };
  if (server.document['enabled'] === false) return { ...nothing, online: false, reason: 'it is switched off' };
  const probe = probes[String(server.document['kind'])]!;
  try {
    const finding = await probe(server, { timeoutMs });
    return { ...nothing, online: true, reason: null, ...finding };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { ...nothing, online: false, reason: error.message };
  }
};
