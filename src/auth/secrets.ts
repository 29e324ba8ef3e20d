import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const formatVersion = 1;
const nonceBytes = 12;
const tagBytes = 16;
const headerBytes = 1 + nonceBytes + tagBytes;

/** Seals short texts for storage at rest; only a holder of the same key opens them. */
export interface SecretBox {
  /** The text encrypted under a fresh nonce: two seals of one text differ. */
  seal(text: string): Buffer;
  /** The text back. Throws `WrongSecretKey` when it was sealed with another key or altered since. */
  open(sealed: Uint8Array): string;
}

/** The database was written with another `SECRET_KEY` than this process has, or the sealed bytes were altered. */
export class WrongSecretKey extends Error {
  constructor() {
    super('A stored secret does not open: SECRET_KEY is not the key it was sealed with, or the stored bytes changed.');
    this.name = 'WrongSecretKey';
  }
}

/**
 * A box over AES-256-GCM. `key` is the 32-byte secret key of the installation (see `loadSecretKey`); the encryption key
 * is derived from it, so the same secret may serve other purposes. Layout: version, nonce, tag, ciphertext.
 */
export const createSecretBox = (key: Uint8Array): SecretBox => {
  if (key.length !== 32) throw new TypeError('A secret box needs a key of 32 bytes.');
  const encryptionKey = Buffer.from(hkdfSync('sha256', key, '', 'streamgate secret box', 32));

  return {
    seal(text) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce);
      const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(formatVersion), nonce, cipher.getAuthTag(), encrypted]);
    },

    open(sealed) {
      if (sealed.length < headerBytes || sealed[0] !== formatVersion) throw new WrongSecretKey();
      const nonce = sealed.subarray(1, 1 + nonceBytes);
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, nonce, { authTagLength: tagBytes });
      decipher.setAuthTag(sealed.subarray(1 + nonceBytes, headerBytes));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(headerBytes)), decipher.final()]).toString('utf8');
      } catch {
        throw new WrongSecretKey();
      }
    },
  };
};
