import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { projectFile } from '../../src/projectRoot.ts';
import type { RestApplication } from '../rest/restApplication.ts';

/** The code of the first error, null without errors, and the answer. What the graph answers as null is NOT_FOUND. */
export interface Answered {
  code: string | null;
  text: string;
}

export type Headers = Readonly<Record<string, string>>;

const schema = buildSchema(readFileSync(projectFile('schema', 'api.graphql'), 'utf8'));
const kinds = {
  query: schema.getQueryType(),
  mutation: schema.getMutationType(),
  subscription: schema.getSubscriptionType(),
};

/** Every root field of the graph. */
export const rootFields = Object.values(kinds).flatMap((type) => Object.keys(type!.getFields()));

const kindOf = (field: string) => Object.entries(kinds).find(([, type]) => type!.getFields()[field])![0];

/** Asks an operation of an API: `call` is its method, path and body. */
export const askRest = async (
  { origin, administrator }: RestApplication,
  prefix: string,
  call: string,
  identity: Headers,
): Promise<Answered> => {
  const [, method, path, body] = /^(\w+) (\S+)(?: (.*))?$/.exec(call)!;
  // Who logs in comes with the pair, whoever they are otherwise.
  const basic = { authorization: `Basic ${Buffer.from(administrator).toString('base64')}` };
  const response = await fetch(origin + prefix + path, {
    method: method!,
    redirect: 'manual',
    headers: {
      ...(path === '/login' ? basic : identity),
      ...(body !== undefined && { 'content-type': /^[[{]/.test(body) ? 'application/json' : formType }),
    },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  if (response.status < 400) return { code: null, text };
  return { code: codeOf(response.status, text), text };
};

const formType = 'application/x-www-form-urlencoded';

/** The code of the first error; by the status, where an API has none or one of its own. */
const codeOf = (status: number, text: string): string => {
  const byStatus = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND' }[status];
  const { errors } = JSON.parse(text) as { errors?: readonly { code: string }[] };
  return byStatus ?? (Array.isArray(errors) ? String(errors[0]?.code).toUpperCase() : String(status));
};

/** Asks a root field of the graph; of a subscription, its snapshot, or the part that shows `shows`. */
export const askGraph = async (
  { origin }: RestApplication,
  field: string,
  { call, shows }: { call: string; shows: string | undefined },
  identity: Headers,
): Promise<Answered> => {
  const kind = kindOf(field);
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      ...identity,
      'content-type': 'application/json',
      accept: kind === 'subscription' ? 'text/event-stream' : 'application/json',
    },
    body: JSON.stringify({ query: `${kind} { answer: ${call} }` }),
  });
  const text = await readText(response, shows ?? '"SNAPSHOT_END"');
  const code = /"code":\s*"(\w+)"/.exec(text)?.[1] ?? null;
  return { code: code ?? (text.includes('"answer":null') ? 'NOT_FOUND' : null), text };
};

const readText = async (response: Response, enough: string): Promise<string> => {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of response.body!) {
    text += decoder.decode(part, { stream: true });
    if (text.includes(enough) || text.includes('"SNAPSHOT_END"')) break;
  }
  return text;
};
