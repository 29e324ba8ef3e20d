import { randomBytes } from 'node:crypto';
import { ConfigError } from '../config.ts';
import { keptSecret } from './keptSecret.ts';

const decode = (text: string): Buffer | null => {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : null;
};

/**
 * The 32-byte key that seals secrets at rest: `secretKey` (the environment's `SECRET_KEY`, hex or base64) or, when that
 * is null, one kept in `dataDir`. Replicas that share a database must be given the same `SECRET_KEY`.
 */
export const loadSecretKey = async (settings: { secretKey?: string | null; dataDir: string }): Promise<Buffer> => {
  const text =
    settings.secretKey ??
    (await keptSecret(settings.dataDir, 'secret.key', () => randomBytes(32).toString('hex'))).value;
  const key = decode(text);
  if (!key)
    throw new ConfigError('SECRET_KEY must be 32 bytes in hex or base64; make one with `openssl rand -hex 32`.');
  return key;
};
