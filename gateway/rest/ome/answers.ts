import { STATUS_CODES } from 'node:http';
import type { ErrorCode } from '../../../src/errors.ts';
import { json, type Reply } from '../operation.ts';
import { bareText, omeStatusOf, type Statuses } from './faults.ts';

/** Where the documentation and current servers differ, whom answers follow. */
export type OmeStyle = 'documentation' | 'server';

/** Success; `response` is JSON text. */
export const ok = (response?: string): Reply =>
  json(`{"statusCode":200,"message":"OK"${response === undefined ? '' : `,"response":${response}`}}`);

export const created = (): Reply => json('{"statusCode":201,"message":"Created"}', 201);

/** A list of JSON texts. */
export const listed = (documents: readonly string[]): Reply => ok(`[${documents.join(',')}]`);

/** A list of names. */
export const named = (items: readonly { name: string }[]): Reply => ok(JSON.stringify(items.map(({ name }) => name)));

/** How one item of a batch went, as the graph tells it. */
export interface ItemResult {
  /** JSON text; absent for what answers nothing. */
  document?: string | null;
  error: { code: string; message: string } | null;
}

/**
 * A bare array with one answer for each item. Its status is the one that they share, or 207; 200 for none.
 *
 * The documentation shows the reason phrase and an empty response for an item that failed, servers send its text alone.
 */
export const batched = (results: readonly ItemResult[], style: OmeStyle, statuses?: Statuses): Reply => {
  const items = results.map(({ document, error }) => {
    if (!error) return { status: 200, text: ok(document ?? undefined).body! };
    const coded = { code: error.code as ErrorCode, message: error.message };
    const statusCode = omeStatusOf(coded, statuses);
    const body =
      style === 'documentation'
        ? { statusCode, message: STATUS_CODES[statusCode] ?? 'Error', response: {} }
        : { statusCode, message: bareText(coded) };
    return { status: statusCode, text: JSON.stringify(body) };
  });
  const shared = new Set(items.map(({ status }) => status));
  return json(`[${items.map(({ text }) => text).join(',')}]`, shared.size > 1 ? 207 : ([...shared][0] ?? 200));
};
