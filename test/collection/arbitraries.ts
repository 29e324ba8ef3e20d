import fc from 'fast-check';
import type { Condition, SortKey } from '../../src/collection/types.ts';

/** Few values, so that rows tie; texts that trip collations, patterns, quoting and the absent words. */
const text = fc.constantFrom(
  '',
  'a',
  'B',
  'b',
  'Ä',
  'я',
  '𝒳',
  '￿',
  '%',
  '_',
  '\\',
  `'";--`,
  'null',
  'undefined',
  '10',
  'true',
  'a b',
);

const config = fc.record(
  {
    title: text,
    comment: text,
    disabled: fc.boolean(),
    position: fc.integer({ min: -2, max: 2 }),
    url_prefix: fc.oneof(fc.boolean(), text),
    source_timeout: fc.oneof(fc.boolean(), fc.integer({ min: -1, max: 2 })),
    transport: fc.constantFrom('udp', 'tcp'),
    labels: fc.dictionary(fc.constantFrom('zone', 'required.zone', '__proto__'), fc.constantFrom('msk', 'spb'), {
      maxKeys: 2,
    }),
    dvr: fc.record({ expiration: fc.integer({ min: 0, max: 3 }), reference: text }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const stats = fc.record(
  {
    bitrate: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constant(null)),
    lifetime: fc.constantFrom(-1.5, 0, 0.25, 1, 1.5, 1e14),
    alive: fc.boolean(),
    agent_status: text,
  },
  { requiredKeys: [] },
);

/** What is stored for one stream. */
export interface Stored {
  config: Record<string, unknown>;
  stats: Record<string, unknown> | null;
}

export const stored: fc.Arbitrary<Stored> = fc.record({ config, stats: fc.option(stats) });

/** Names whose bytewise order differs from that of any language. */
export const name = fc.constantFrom(
  ...['a', 'A', 'b', 'á', 'я', 'a/1', 'a/10', 'a/2', '%', '𝒳', 'z', '￿', 'null', '0', ' ', "o'k"],
);

const members = {
  text: [
    'name',
    'title',
    'comment',
    'stats.agent_status',
    'dvr.reference',
    'config_on_disk.title',
    'transport',
    'labels.zone',
    'labels.required.zone',
  ],
  number: ['position', 'stats.bitrate', 'dvr.expiration', 'stats.lifetime'],
  boolean: ['disabled', 'stats.alive'],
  union: ['url_prefix'],
};
const anyMember = fc.constantFrom(...Object.values(members).flat(), 'source_timeout');

const number = fc.constantFrom('-1', '0', '1', '2', '+1', '00');
const equality = fc.constantFrom('eq' as const, 'ne' as const);
const membership = fc.constantFrom('in' as const, 'notIn' as const);
const ordering = fc.constantFrom('gt' as const, 'gte' as const, 'lt' as const, 'lte' as const);

const test = (
  member: readonly string[],
  operator: fc.Arbitrary<never> | fc.Arbitrary<'eq'>,
  values: fc.Arbitrary<string[]>,
) => fc.record({ member: fc.constantFrom(...member), operator, values });

const one = (value: fc.Arbitrary<string>) => value.map((single) => [single]);
const some = (value: fc.Arbitrary<string>) => fc.array(value, { maxLength: 3 });
const boolean = fc.constantFrom('true', 'false');

const predicate = fc.oneof(
  ...[
    [members.text, equality, one(text)],
    [members.text, membership, some(text)],
    [members.text, ordering, one(text)],
    [members.text, fc.constantFrom('contains', 'icontains'), one(fc.constantFrom('', 'a', '%', '_', '\\', 'null'))],
    [members.number, equality, one(number)],
    [members.number, membership, some(number)],
    [members.number, ordering, one(number)],
    [members.boolean, equality, one(boolean)],
    [members.union, equality, one(text)],
    [['source_timeout'], membership, some(fc.oneof(boolean, number))],
    [Object.values(members).flat(), fc.constantFrom('isNull', 'isNotNull'), fc.constant([])],
  ].map(([member, operator, values]) => test(member as string[], operator as never, values as never)),
);

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    predicate,
    fc.record({ and: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('node') }),
  ),
})).node;

export const sort: fc.Arbitrary<SortKey[]> = fc.array(fc.record({ member: anyMember, descending: fc.boolean() }), {
  maxLength: 3,
});
