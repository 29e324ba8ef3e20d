import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';

/** Throws BAD_USER_INPUT when the data of a photo or fingerprint is not base64. */
export const assertBiometrics = (person: JsonObject): void => {
  for (const member of ['photos', 'fingerprints']) {
    const items = person[member];
    if (Array.isArray(items)) items.forEach((item, index) => assertData(item, [member, index]));
  }
};

const assertData = (item: JsonValue, path: (string | number)[]): void => {
  const data = typeof item === 'object' && item !== null && !Array.isArray(item) ? item['data'] : null;
  if (typeof data === 'string' && isBase64(data)) return;
  throw new CodedError('BAD_USER_INPUT', `${[...path, 'data'].join('.')} must be base64 and not empty`, {
    path: [...path, 'data'],
  });
};

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
