import type { ProvisioningRole } from './roles.ts';

/** What a node was told of a stream. The text is the same as long as role and `updatedAt` are. */
export interface HeldText {
  readonly name: string;
  readonly role: ProvisioningRole;
  /** As the database has it, decimal. */
  readonly updatedAt: string;
  readonly text: string;
}

/** What nodes were told last, so that only what has changed is read again. */
export interface HeldTexts {
  /** What was put of a node under the same `variant`, by name; empty when there is nothing. */
  of(hostname: string, variant: string): ReadonlyMap<string, HeldText>;
  put(hostname: string, variant: string, texts: readonly HeldText[]): void;
}

/** Holds texts of up to `capacity` characters; those of the nodes that were not asked for longest go first. */
export const createHeldTexts = (capacity: number): HeldTexts => {
  const held = new Map<string, { variant: string; texts: ReadonlyMap<string, HeldText>; size: number }>();
  let total = 0;

  const remove = (hostname: string): void => {
    total -= held.get(hostname)?.size ?? 0;
    held.delete(hostname);
  };

  return {
    of(hostname, variant) {
      const entry = held.get(hostname);
      return entry?.variant === variant ? entry.texts : new Map();
    },
    put(hostname, variant, texts) {
      remove(hostname);
      const size = texts.reduce((sum, { text }) => sum + text.length, 0);
      held.set(hostname, { variant, texts: new Map(texts.map((each) => [each.name, each])), size });
      total += size;
      for (const oldest of held.keys()) {
        if (total <= capacity) break;
        remove(oldest);
      }
    },
  };
};
