import { CodedError } from '../../../src/errors.ts';
import type { Variables } from '../../execution/types.ts';
import { faultReply } from '../faults.ts';
import { json, operation, type Call, type Reply } from '../operation.ts';
import type { Query } from '../queryString.ts';

interface PlayAuthorization {
  status: number;
  authDuration: number | null;
  userId: string | null;
  maxSessions: number | null;
  unique: boolean;
  location: string | null;
  document: string;
}

/** Whether somebody may play: asked by media servers, which have no credentials for it. */
export const authRows = [
  operation<{ verdict: PlayAuthorization }>(
    'auth_request',
    `query ($request: PlayRequest!) {
      verdict: authorizePlay(request: $request) {
        status authDuration userId maxSessions unique location document
      }
    }`,
    {
      public: true,
      variables: (call) => ({ request: requestOf(call) }),
      reply: ({ verdict }, call) => replyOf(verdict, call),
    },
  ),
];

const requestOf = ({ query, header }: Call): Variables => ({
  name: textOf(query, 'name'),
  proto: textOf(query, 'proto'),
  ip: textOf(query, 'ip'),
  requestType: textOf(query, 'request_type')?.toUpperCase(),
  requestNumber: integerOf(query, 'request_number'),
  sessionId: textOf(query, 'session_id'),
  streamClients: integerOf(query, 'stream_clients'),
  totalClients: integerOf(query, 'total_clients'),
  token: textOf(query, 'token'),
  duration: integerOf(query, 'duration'),
  bytes: integerOf(query, 'bytes'),
  qs: textOf(query, 'qs'),
  dvr: booleanOf(query, 'dvr'),
  userAgent: textOf(query, 'user_agent'),
  referer: textOf(query, 'referer'),
  host: textOf(query, 'host'),
  via: header('via') ?? null,
});

/**
 * 403 is the envelope of errors with what a verdict may say besides, such as how long it stands. It does not say why: anybody
 * may ask, and would learn which streams there are. Operators ask the graph.
 */
const replyOf = ({ status, document, ...verdict }: PlayAuthorization, { context }: Call): Reply => {
  const headers = { 'cache-control': 'no-store', ...headersOf(verdict) };
  if (status === 200) return { ...json(document), headers };
  if (status === 302) return { status, body: null, headers };
  return {
    ...json(faultReply([new CodedError('FORBIDDEN', 'This session may not play')], context.traceId).body, status),
    headers,
  };
};

const headersOf = ({ authDuration, userId, maxSessions, unique, location }: Partial<PlayAuthorization>) => ({
  ...(authDuration != null && { 'x-authduration': String(authDuration) }),
  ...(userId != null && { 'x-userid': asHeader(userId) }),
  ...(maxSessions != null && { 'x-max-sessions': String(maxSessions) }),
  ...(unique && { 'x-unique': 'true' }),
  ...(location != null && { location }),
});

/** Headers are ASCII: Node writes others as Latin-1 or as UTF-8, depending on the body. */
const asHeader = (text: string): string => text.replace(/[^ -~]+/g, encodeURIComponent);

const textOf = (query: Query, name: string): string | null => query.get(name) || null;

/** The check against the contract lets lists pass, since filters take them; here nothing is a list. */
const integerOf = (query: Query, name: string): number | null => {
  const text = textOf(query, name);
  if (text === null) return null;
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw malformed(name, 'an integer below 2^53');
};

const booleanOf = (query: Query, name: string): boolean | null => {
  const text = textOf(query, name);
  if (text === null || text === 'true' || text === 'false') return text === null ? null : text === 'true';
  throw malformed(name, 'true or false');
};

const malformed = (parameter: string, words: string) =>
  new CodedError('BAD_USER_INPUT', `${parameter} must be ${words}`, { parameter, meta: { while: 'parsing_query' } });
