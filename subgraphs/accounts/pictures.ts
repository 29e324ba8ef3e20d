import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';

/** The largest picture in the settings of the domain, bytes. */
export const mostPictureBytes = 256 * 1024;

const pictures = ['logo', 'logo_auth', 'favicon'] as const;
const dataUrl =
  /^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml|x-icon|vnd\.microsoft\.icon);base64,([A-Za-z0-9+/]*={0,2})$/;

/** Throws BAD_USER_INPUT unless every picture of the looks is a data URL of an image of at most 256 KiB. */
export const assertPictures = (appearance: JsonValue | undefined): void => {
  for (const member of pictures) {
    const value = (appearance as JsonObject | null | undefined)?.[member];
    if (typeof value !== 'string' || value === '') continue;
    const refuse = (problem: string) =>
      new CodedError('BAD_USER_INPUT', `${member} ${problem}`, { path: ['appearance', member] });
    // Looked at first: a pattern over megabytes is work for nothing.
    if (value.length > (mostPictureBytes * 4) / 3 + 100) throw refuse(`must have at most ${mostPictureBytes} bytes`);
    const [, encoded] = dataUrl.exec(value) ?? [];
    if (encoded === undefined) throw refuse('must be a data URL of an image in base64');
    if (Buffer.byteLength(encoded, 'base64') > mostPictureBytes) {
      throw refuse(`must have at most ${mostPictureBytes} bytes`);
    }
  }
};
