import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/json/lossless.ts';
import { verdictOn } from '../../src/ome/reconciler/verdict.ts';
import { pushStates, recordStates, stateAfter, type TaskEvent, type TaskState } from '../../src/ome/tasks.ts';

const document = fc.record({ name: fc.constant('x'), host: fc.record({ names: fc.array(fc.constantFrom('a', 'b')) }) });

const happening = fc.oneof(
  fc.record({ type: fc.constant('want' as const), document }),
  fc.record({ type: fc.constant('byHand' as const), document }),
  fc.record({ type: fc.constantFrom('unwant' as const, 'restart' as const, 'look' as const) }),
);

/** One name on a server, and what is wanted of it here. */
interface State {
  wanted: JsonObject | null;
  leaving: boolean;
  applied: JsonObject | null;
  onServer: { document: JsonObject; byHand: boolean } | null;
}

const look = (state: State): State => {
  const { wanted, leaving, applied, onServer } = state;
  if (!wanted) return state;
  const resource = { kind: 'virtual_host' as const, wanted: !leaving, document: wanted, applied };
  const verdict = verdictOn(resource, onServer?.document ?? null);
  switch (verdict.act) {
    case 'create':
      expect(onServer).toBeNull();
      return { ...state, applied: wanted, onServer: { document: wanted, byHand: false } };
    case 'update':
      return { ...state, applied: wanted, onServer: { document: wanted, byHand: false } };
    case 'remove':
      return { wanted: null, leaving: false, applied: null, onServer: null };
    case 'keep':
      return { ...state, applied: applied ?? wanted };
    case 'yield':
      return state;
    case 'forget':
    case 'mirror':
      return { ...state, wanted: null, leaving: false, applied: null };
  }
};

test('whatever happens, two looks later the server has what is wanted, unless another of that name was made by hand', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (events) => {
      let state: State = { wanted: null, leaving: false, applied: null, onServer: null };
      for (const event of events) {
        if (event.type === 'want') state = { ...state, wanted: event.document, leaving: false };
        else if (event.type === 'unwant') state = { ...state, leaving: true };
        else if (event.type === 'restart') state = { ...state, onServer: null };
        else if (event.type === 'look') state = look(state);
        else if (event.type === 'byHand' && !state.onServer)
          state = { ...state, onServer: { document: event.document, byHand: true } };
      }
      const settled = look(look(state));
      if (state.leaving) expect(settled.wanted).toBeNull();
      else if (state.wanted && !settled.onServer?.byHand) expect(settled.onServer?.document).toEqual(state.wanted);
      expect(look(settled)).toEqual(settled);
    }),
    { numRuns: 500 },
  );
});

test('what was made by hand while nothing of that name had come from here is never changed', () => {
  fc.assert(
    fc.property(document, document, fc.boolean(), (byHand, wanted, leaving) => {
      const before: State = { wanted, leaving, applied: null, onServer: { document: byHand, byHand: true } };
      const { onServer } = look(look(before));
      if (!same(wanted, byHand)) expect(onServer).toEqual(before.onServer);
    }),
  );
});

const same = (one: JsonObject, other: JsonObject): boolean => JSON.stringify(one) === JSON.stringify(other);

test.each([
  ['recording', recordStates],
  ['push', pushStates],
] as const)(
  'a %s is always in a documented state: ready once its server forgot it, stopping until its server says otherwise',
  (kind, states) => {
    const event: fc.Arbitrary<TaskEvent> = fc.oneof(
      fc.record({
        type: fc.constant('told' as const),
        state: fc.oneof(fc.constantFrom(...states, 'started'), fc.string()),
      }),
      fc.record({ type: fc.constantFrom('missing' as const, 'stopped' as const) }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let state: TaskState = 'ready';
        for (const each of events) {
          const next = stateAfter(kind, state, each);
          expect(states).toContain(next);
          if (each.type === 'stopped') expect(next).toBe('stopping');
          if (each.type === 'missing') expect(next).toBe(state === 'stopping' ? 'stopping' : 'ready');
          state = next;
        }
      }),
    );
  },
);
