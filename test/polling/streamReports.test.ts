import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StreamReport } from '../../src/cluster/polling/streamReport.ts';
import { createStreamReports, type StreamRow } from '../../src/cluster/polling/streamReports.ts';

const hostnames = ['n1', 'n2', 'n3'];
const streams = ['a', 'b', 'c'];
const staleMs = 10;

const report = fc.record({ alive: fc.boolean(), online_clients: fc.nat(5), bytes_out: fc.nat(5) });
const round = fc.record({
  hostname: fc.constantFrom(...hostnames),
  passedMs: fc.nat(8),
  /** Null: the node did not tell. */
  told: fc.option(fc.dictionary(fc.constantFrom(...streams), report), { nil: null }),
});

/** What is stored after all rows written so far, where no ingest is known. */
const storedAfter = (written: Map<string, StreamRow>, rows: readonly StreamRow[]): void => {
  for (const name of new Set(rows.map((row) => row.name))) {
    const [first] = rows
      .filter((row) => row.name === name)
      .sort((left, right) => left.rank - right.rank || (left.hostname < right.hostname ? -1 : 1));
    written.set(name, first!);
  }
};

test('what is stored is always what the nodes that count told last', () => {
  fc.assert(
    fc.property(fc.array(round, { maxLength: 30 }), (rounds) => {
      const reports = createStreamReports();
      const stored = new Map<string, StreamRow>();
      const last = new Map<
        string,
        { at: number; report: { alive: boolean; online_clients: number; bytes_out: number } }
      >();
      let now = 1;
      for (const { hostname, passedMs, told } of rounds) {
        now += passedMs + 1;
        for (const [name, each] of Object.entries(told ?? {}))
          last.set(`${hostname} ${name}`, { at: now, report: each });
        for (const name of streams) {
          const key = `${hostname} ${name}`;
          if (now - (last.get(key)?.at ?? now) >= staleMs) last.delete(key);
        }
        const adopted = new Map(Object.entries(told ?? {}).map(([name, each]) => [name, { ...each } as StreamReport]));
        storedAfter(
          stored,
          told
            ? reports.adopt(hostname, { reports: adopted, details: new Map() }, { now, staleMs, all: false })
            : reports.expire(hostname, { now, staleMs }),
        );

        for (const name of streams) {
          const telling = hostnames.flatMap((each) => {
            const kept = last.get(`${each} ${name}`);
            return kept ? [{ hostname: each, ...kept.report }] : [];
          });
          const row = stored.get(name);
          if (telling.length === 0) {
            if (row) expect(row.stats).toEqual({ alive: false, running_on: [] });
            continue;
          }
          expect(row?.stats).toMatchObject({
            alive: telling.some(({ alive }) => alive),
            running_on: telling.map((each) => each.hostname),
            online_clients: telling.reduce((sum, each) => sum + each.online_clients, 0),
            bytes_out: telling.reduce((sum, each) => sum + each.bytes_out, 0),
          });
        }
      }
    }),
  );
});
