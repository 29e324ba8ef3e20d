import { CodedError } from '../src/errors.ts';

/**
 * Reads what nodes act upon: the whole of it, or an error that tells them to go on as they are and ask again. A read that takes
 * too long is none of their making, so it is UNAVAILABLE like a database that is away.
 */
export const wholeOrUnavailable = async <T>(read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'QUERY_TOO_EXPENSIVE') throw error;
    throw Object.assign(new CodedError('UNAVAILABLE', 'The answer takes too long now; try again'), { cause: error });
  }
};
