import { CodedError } from '../../src/errors.ts';

const longestName = 1000;

/** Throws BAD_USER_INPUT unless a new stream may have this name: any Unicode text of 1 to 1000 bytes without control characters. */
export const assertStreamName = (name: string): void => {
  if (name === '' || Buffer.byteLength(name) > longestName || /\p{Cc}/u.test(name)) {
    throw new CodedError('BAD_USER_INPUT', `name must have from 1 to ${longestName} bytes and no control characters`, {
      path: ['name'],
      parameter: 'name',
    });
  }
};
