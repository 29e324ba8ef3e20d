import type { Json } from './world.ts';

/** What the server answers. */
export interface Answer {
  status: number;
  body: Json;
}

/** Ends a request. `domain` is the prefix of its message. */
export class Refusal extends Error {
  readonly status: number;
  readonly domain: 'HTTP' | 'Config';
  constructor(status: number, text: string, domain: 'HTTP' | 'Config' = 'HTTP') {
    super(text);
    this.status = status;
    this.domain = domain;
  }
}

export const ok = (response?: Json): Answer => ({
  status: 200,
  body: { statusCode: 200, message: 'OK', ...(response !== undefined && { response }) },
});

export const created = (): Answer => ({ status: 201, body: { statusCode: 201, message: 'Created' } });

export const refused = ({ status, domain, message }: Refusal): Answer => ({
  status,
  body: {
    statusCode: status,
    message: domain === 'Config' ? `[Config] ${message}` : `[HTTP] ${message} (${status})`,
  },
});

/** A bare array, with the status its items share, or 207. */
export const batch = (items: readonly Json[], apply: (item: Json) => Json | undefined): Answer => {
  const answers = items.map((item) => {
    try {
      const response = apply(item);
      return { statusCode: 200, message: 'OK', ...(response !== undefined && { response }) };
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      return { statusCode: thrown.status, message: thrown.message };
    }
  });
  const statuses = new Set(answers.map(({ statusCode }) => statusCode));
  return { status: statuses.size > 1 ? 207 : ([...statuses][0] ?? 200), body: answers };
};
