import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText, parseJson } from '../../fleet/json.ts';
import { recordedMs, within, type Range } from '../../fleet/node/archives.ts';
import { page } from '../../fleet/node/collection/page.ts';

type Row = { name: string; weight?: number };
type Page = { rows: Row[]; next: string | null; prev: string | null; estimated_count: number };

const rowsOf = fc.uniqueArray(
  fc.record({ name: fc.string({ minLength: 1, maxLength: 4 }), weight: fc.nat(5) }, { requiredKeys: ['name'] }),
  { selector: ({ name }) => name, maxLength: 40 },
);
const queryOf = fc.record(
  {
    limit: fc.integer({ min: 1, max: 12 }).map(String),
    sort: fc.constantFrom('name', '-name', 'weight,name', '-weight,-name'),
    weight_gte: fc.nat(5).map(String),
  },
  { requiredKeys: ['limit'] },
);

test('following the pages of a list shows each row once and in order, and back the same pages', () => {
  fc.assert(
    fc.property(rowsOf, queryOf, (rows, query) => {
      const at = (cursor: string | null): Page => {
        const asked = new URLSearchParams({ ...query, ...(cursor !== null && { cursor }) });
        return page({ name: 'rows', rows, describe: (row) => ({ ...row }), required: ['name'] }, asked) as never;
      };
      const pages = [at(null)];
      while (pages.at(-1)!.next !== null) pages.push(at(pages.at(-1)!.next));
      const whole = page(
        { name: 'rows', rows, describe: (row) => ({ ...row }), required: ['name'] },
        new URLSearchParams({ ...query, limit: '1000' }),
      ) as never as Page;
      expect(pages.flatMap((each) => each.rows)).toEqual(whole.rows);
      expect(pages[0]!.estimated_count).toBe(whole.rows.length);
      for (let index = pages.length - 1; index > 0; index--) {
        expect(at(pages[index]!.prev).rows).toEqual(pages[index - 1]!.rows);
      }
    }),
  );
});

test('what is kept of an archive is what was recorded and wanted, to the millisecond', () => {
  const rangesOf = fc.array(
    fc
      .record({ opened_at: fc.nat(50), length: fc.integer({ min: 1, max: 20 }), isOpen: fc.boolean() })
      .map(({ opened_at, length, isOpen }): Range => ({ opened_at, closed_at: isOpen ? null : opened_at + length })),
    { maxLength: 6 },
  );
  const covers = (ranges: readonly Range[], moment: number) =>
    ranges.some(({ opened_at, closed_at }) => opened_at <= moment && moment < (closed_at ?? Infinity));
  fc.assert(
    fc.property(rangesOf, rangesOf, (recorded, wanted) => {
      const kept = within(recorded, wanted);
      for (let moment = 0; moment < 90; moment++) {
        expect(covers(kept, moment)).toBe(covers(recorded, moment) && covers(wanted, moment));
      }
      expect(recordedMs(kept, 90)).toBeLessThanOrEqual(recordedMs(recorded, 90));
    }),
  );
});

test('integers of 64 bits survive, whatever texts stand around them', () => {
  const json = fc.dictionary(
    fc.string(),
    fc.oneof(fc.string(), fc.bigInt({ min: 10n ** 16n, max: 2n ** 63n }), fc.nat()),
  );
  fc.assert(
    fc.property(json, (document) => {
      const written = jsonText(document);
      expect(parseJson(written)).toEqual(document);
    }),
  );
  expect(jsonText({ id: 7036001172460666880n })).toBe('{"id":7036001172460666880}');
});
