import { createHash } from 'node:crypto';

/** A face as numbers, as the contract carries it. */
export interface Fingerprint {
  /** Base64 of 64 signed bytes. */
  data: string;
  version: string;
}

/** Fingerprints of other versions cannot be compared. */
export const fingerprintVersion = 'sim64';
const length = 64;

/**
 * The fingerprint of an image: the same bytes give the same one, others one that has nothing to do with it. `blur` from 0 to
 * 1 makes it less like the sharp one: at 0.15 a match is uncertain.
 */
export const fingerprintOf = (image: Buffer, blur = 0): Fingerprint => {
  const sharp = createHash('sha512').update(image).digest();
  const vector = Int8Array.from(sharp, (byte, index) => ((index * 37) % length < blur * length ? -1 - byte : byte));
  return { data: Buffer.from(vector.buffer).toString('base64'), version: fingerprintVersion };
};

/** The numbers of a fingerprint; null when it is of another version, or none. */
export const vectorOf = ({ data, version }: Fingerprint): Int8Array | null => {
  const bytes = Buffer.from(data, 'base64');
  return version === fingerprintVersion && bytes.length === length ? Int8Array.from(bytes) : null;
};

/** How alike two faces are, from 0 to 1. */
export const likeness = (left: Int8Array, right: Int8Array): number => {
  let [product, leftSquare, rightSquare] = [0, 0, 0];
  for (let index = 0; index < length; index++) {
    product += left[index]! * right[index]!;
    leftSquare += left[index]! ** 2;
    rightSquare += right[index]! ** 2;
  }
  const norm = Math.sqrt(leftSquare * rightSquare);
  return norm === 0 ? 0 : Math.max(product / norm, 0);
};
