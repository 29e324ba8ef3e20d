import { randomBytes } from 'node:crypto';
import { equalsInConstantTime } from './constantTime.ts';
import { keptSecret } from './keptSecret.ts';

/** The key whose bearer may do everything. `generated` is true on the start that made it: print it then, and only then. */
export interface MasterKey {
  value: string;
  generated: boolean;
  matches(candidate: string): boolean;
}

/** `apiKey` (the environment's `API_KEY`), or else the key kept in `dataDir`, generated on the first start. */
export const loadMasterKey = async (settings: { apiKey?: string | null; dataDir: string }): Promise<MasterKey> => {
  const { value, generated } = settings.apiKey
    ? { value: settings.apiKey, generated: false }
    : await keptSecret(settings.dataDir, 'api.key', () => randomBytes(32).toString('base64url'));
  return { value, generated, matches: (candidate) => equalsInConstantTime(candidate, value) };
};
