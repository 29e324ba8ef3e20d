import { readBitrates, readPlacements } from '../../../subgraphs/streams/repositoryPlacement.ts';
import type { Database } from '../../db/types.ts';
import type { StreamFacts } from './snapshot.ts';
import { atBitrate, streamFactsReader, type Needs } from './streamFacts.ts';

/** A bitrate wavers; streams are only weighed anew when it changed by more than this part. */
const waver = 0.1;

interface Entry {
  facts: StreamFacts;
  position: number;
  needs: string;
}

/** All streams as the layouter sees them, kept in memory and brought up to date by what changed. */
export interface PlacementModel {
  /** Position up to which changes are known. */
  head(): number;
  streams(): StreamFacts[];
  /** Null: there is no such stream. */
  positionOf(name: string): number | null;
  /** Reads what changed since it was last read, and answers the names of the streams that did. */
  refresh(): Promise<ReadonlySet<string>>;
  /** Weighs streams by what they are measured to take. */
  measure(): Promise<void>;
}

/** A model that knows nothing before its first `refresh`. */
export const placementModel = (database: Database): PlacementModel => {
  const entries = new Map<string, Entry>();
  const factsOf = streamFactsReader();
  let head = 0;
  return {
    head: () => head,
    streams: () => Array.from(entries.values(), ({ facts }) => facts),
    positionOf: (name) => entries.get(name)?.position ?? null,
    async refresh() {
      const changed = new Set<string>();
      let next = head;
      await readPlacements(database, head, (rows) => {
        for (const { position, stream } of rows) {
          next = Math.max(next, position);
          changed.add(stream.name);
          if ('gone' in stream) {
            entries.delete(stream.name);
            continue;
          }
          const former = entries.get(stream.name);
          const facts = factsOf(stream);
          entries.set(stream.name, {
            facts: former && former.needs === stream.needs ? atMeasured(facts, former) : facts,
            position,
            needs: stream.needs,
          });
        }
      });
      head = next;
      return changed;
    },
    async measure() {
      for (const [name, kbit] of await readBitrates(database)) {
        const entry = entries.get(name);
        if (!entry || Math.abs(entry.facts.kbit - kbit) <= waver * entry.facts.kbit) continue;
        entry.facts = atBitrate(entry.facts, JSON.parse(entry.needs) as Needs, Math.round(kbit));
      }
    },
  };
};

const atMeasured = (facts: StreamFacts, { facts: former }: Entry): StreamFacts =>
  facts.kbit === former.kbit ? facts : { ...facts, kbit: former.kbit, dvrMb: former.dvrMb };
