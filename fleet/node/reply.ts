import { jsonText } from '../json.ts';

/** What a node answers, before its faults have spoiled it. */
export interface Reply {
  status: number;
  /** JSON; null for none. */
  text: string | null;
}

/** A request that has been read. */
export interface Call {
  method: string;
  path: string;
  /** What the path holds, by the names of its parameters. */
  parameters: Readonly<Record<string, string>>;
  query: URLSearchParams;
  contentType: string;
  body: Buffer;
  /** Aborted once the client has gone. */
  signal: AbortSignal;
}

export const json = (body: unknown, status = 200): Reply => ({ status, text: jsonText(body) });

/** The error envelope of all nodes. */
export const failure = (status: number, code: string, title: string): Reply =>
  json({ errors: [{ status: String(status), code, title }] }, status);

/** Ends a call with a failure. */
export class Refusal extends Error {
  readonly reply: Reply;
  constructor(status: number, code: string, title: string) {
    super(title);
    this.reply = failure(status, code, title);
  }
}
