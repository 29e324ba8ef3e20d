import { deadAfterMs, lateAfterMs, type StreamFacts } from './streamHealth.ts';

type Document = Readonly<Record<string, unknown>>;

/** The facts in a stream's REST document. `stats` null or absent: no media server reports it. */
export const streamFacts = (document: Document): StreamFacts => {
  const stats = objectIn(document['stats']);
  const layout = objectIn(document['layout']);
  const running = textsIn(stats['running_on']);
  const delay = Number(stats['ts_delay'] ?? 0);
  return {
    disabled: document['disabled'] === true,
    static: document['static'] !== false,
    placed: typeof layout['ingest'] === 'string',
    alive: stats['alive'] === true && delay <= deadAfterMs,
    failed: stats['status'] === 'error',
    late: delay >= lateAfterMs,
    watched: Number(stats['online_clients'] ?? 0) > 0,
    copyMissing: textsIn(layout['dvr_backups']).some((hostname) => !running.includes(hostname)),
    inputErrors: Number(stats['input_error_rate'] ?? 0) > 0,
  };
};

const objectIn = (value: unknown): Document => (typeof value === 'object' && value !== null ? (value as Document) : {});

const textsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
