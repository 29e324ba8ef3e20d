import type { MigrationInterface } from 'typeorm';
import { Feed1764000000001 } from './0001Feed.ts';

/**
 * Every migration, oldest first. A file is `NNNNSubject.ts` and exports the class `Subject<milliseconds>`: TypeORM orders by
 * the 13 digits at the end of the name, so they grow with NNNN. A published migration is never edited.
 */
export const migrations: (new () => MigrationInterface)[] = [Feed1764000000001];
