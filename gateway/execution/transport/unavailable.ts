import { CodedError } from '../../../src/errors.ts';

/** An UNAVAILABLE error whose cause the router logs and clients do not see. */
export const unavailable = (message: string, cause: unknown): CodedError =>
  Object.assign(new CodedError('UNAVAILABLE', message), { cause });
