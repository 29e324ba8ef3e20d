import { randomBytes } from 'node:crypto';
import { equalsInConstantTime } from './constantTime.ts';
import type { LiveSettings } from '../settings/liveSettings.ts';
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

/** The key that the settings name, and while they name none the kept one. */
export const settledMasterKey = (kept: MasterKey, settings: Pick<LiveSettings, 'current'>): MasterKey => {
  const present = () => settings.current().apiKey ?? kept.value;
  return {
    get value() {
      return present();
    },
    generated: kept.generated && settings.current().apiKey === null,
    matches: (candidate) => equalsInConstantTime(candidate, present()),
  };
};
