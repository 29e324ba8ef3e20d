import { createHmac, hkdfSync } from 'node:crypto';
import { equalsInConstantTime } from './constantTime.ts';

/** The keys with which nodes ask what they shall run: one for each, good for nothing else. */
export interface ConfigExternalKeys {
  /** The key of a node, the same at every call: `node.<host name in base64url>.<signature>`, fit for the user part of a URL. */
  keyOf(hostname: string): string;
  /** Whose key it is; null for any other text. Whether there is such a node is not asked. */
  hostnameOf(key: string): string | null;
}

/**
 * The keys are derived from the installation's 32-byte secret key, so that every replica knows them and a node is recognized
 * even while the database is away.
 */
export const createConfigExternalKeys = (secretKey: Uint8Array): ConfigExternalKeys => {
  const signingKey = Buffer.from(hkdfSync('sha256', secretKey, '', 'streamgate config-external keys', 32));

  const keyOf = (hostname: string): string => {
    const signature = createHmac('sha256', signingKey).update(hostname, 'utf8').digest('base64url');
    return `node.${Buffer.from(hostname, 'utf8').toString('base64url')}.${signature}`;
  };

  return {
    keyOf,
    hostnameOf(key) {
      const [, encoded] = /^node\.([\w-]{1,1400})\.[\w-]{43}$/.exec(key) ?? [];
      if (encoded === undefined) return null;
      const hostname = Buffer.from(encoded, 'base64url').toString('utf8');
      return equalsInConstantTime(key, keyOf(hostname)) ? hostname : null;
    },
  };
};
