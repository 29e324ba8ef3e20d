import { describe, expect, test } from 'vitest';
import { codedErrorOf, codedErrorsOf, faultReply, jsonPointer } from '../../gateway/rest/faults.ts';
import { CodedError, errorCatalogue, type ErrorCode } from '../../src/errors.ts';

const envelope = (...errors: CodedError[]) => {
  const reply = faultReply(errors, 'trace-1');
  return { ...reply, errors: (JSON.parse(reply.body) as { errors: Record<string, unknown>[] }).errors };
};

describe('the error envelope', () => {
  test('has every code of the catalogue in lower case, with its status as text', () => {
    for (const code of Object.keys(errorCatalogue) as ErrorCode[]) {
      const { status, errors } = envelope(new CodedError(code));
      expect(errors).toEqual([
        {
          id: 'trace-1',
          status: String(status),
          code: code.toLowerCase(),
          title: errorCatalogue[code].title,
          source: {},
          meta: {},
        },
      ]);
      expect(status).toBe(errorCatalogue[code].status);
    }
  });

  test('points into the body with a JSON pointer and into the query with a parameter', () => {
    expect(jsonPointer(['inputs', 0, 'a/b~c'])).toBe('/inputs/0/a~1b~0c');
    const { errors } = envelope(
      new CodedError('BAD_USER_INPUT', 'must be an integer', { path: ['inputs', 0, 'timeout'] }),
      new CodedError('INVALID_SORT', 'no such member', { parameter: 'sort' }),
    );
    expect(errors.map(({ source }) => source)).toEqual([{ pointer: '/inputs/0/timeout' }, { parameter: 'sort' }]);
  });

  test('says an error once, and takes the status of the first', () => {
    const twice = [new CodedError('FORBIDDEN'), new CodedError('FORBIDDEN'), new CodedError('NOT_FOUND')];
    expect(envelope(...twice)).toMatchObject({ status: 403, errors: [{ status: '403' }, { status: '404' }] });
  });

  test('tells how to authenticate, which methods there are and when to come back', () => {
    expect(envelope(new CodedError('UNAUTHENTICATED')).headers).toHaveProperty('www-authenticate');
    expect(envelope(new CodedError('METHOD_NOT_ALLOWED', 'no', { meta: { allow: 'GET' } })).headers).toEqual({
      allow: 'GET',
    });
    expect(envelope(new CodedError('UNAVAILABLE')).headers).toEqual({ 'retry-after': '1' });
    expect(envelope(new CodedError('TOO_MANY_REQUESTS', 'wait', { retryAfterSeconds: 1800 })).headers).toEqual({
      'retry-after': '1800',
    });
  });
});

describe('an error that was not meant for the client', () => {
  test('shows nothing of itself', () => {
    const secret = new Error('password=hunter2');
    expect(faultReply(codedErrorsOf(secret), 't').body).not.toContain('hunter2');
    expect(faultReply(codedErrorsOf(new AggregateError([secret])), 't')).toMatchObject({ status: 500 });
    expect(codedErrorsOf(new AggregateError([])).map(({ code }) => code)).toEqual(['INTERNAL']);
    expect(codedErrorsOf('thrown text').map(({ code }) => code)).toEqual(['INTERNAL']);
  });

  test('is INTERNAL when the graph gives it no code that clients know', () => {
    expect(codedErrorOf({ message: 'relation "x" does not exist' })).toMatchObject({ code: 'INTERNAL' });
    expect(codedErrorOf({ message: 'x', extensions: { code: 'ODD' } }).message).toBe(errorCatalogue.INTERNAL.title);
  });
});
