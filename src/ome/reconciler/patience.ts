import { keyText, type OmeResource } from '../types.ts';

const longestMs = 30_000;

/** When what a server refused is tried again: later each time, at once when something else is wanted. */
export interface Patience {
  mayTry(resource: OmeResource): boolean;
  failed(resource: OmeResource): void;
  succeeded(resource: OmeResource): void;
}

export const createPatience = (now: () => number = Date.now): Patience => {
  const failures = new Map<string, { wanted: string; count: number; until: number }>();
  const wantedOf = ({ wanted, document }: OmeResource) => `${wanted} ${JSON.stringify(document)}`;
  return {
    mayTry(resource) {
      const failure = failures.get(keyText(resource));
      return !failure || failure.wanted !== wantedOf(resource) || now() >= failure.until;
    },
    failed(resource) {
      const wanted = wantedOf(resource);
      const before = failures.get(keyText(resource));
      const count = before?.wanted === wanted ? before.count + 1 : 1;
      failures.set(keyText(resource), { wanted, count, until: now() + Math.min(longestMs, 500 * 2 ** count) });
    },
    succeeded: (resource) => void failures.delete(keyText(resource)),
  };
};
