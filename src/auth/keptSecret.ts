import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A secret of this installation; `generated` is true only for the call that made it, so that it can be printed once. */
export interface KeptSecret {
  value: string;
  generated: boolean;
}

const read = async (path: string): Promise<string | null> => {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/**
 * The secret kept in file `name` of `dataDir`, made by `generate` on the first call and readable by the owner only.
 * Processes that start together agree on one value.
 */
export const keptSecret = async (dataDir: string, name: string, generate: () => string): Promise<KeptSecret> => {
  const path = join(dataDir, name);
  const kept = await read(path);
  if (kept) return { value: kept, generated: false };

  await mkdir(dataDir, { recursive: true });
  const value = generate();
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${value}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // link, unlike rename, fails when another process was first, and readers never see half a file.
    await link(draft, path);
    return { value, generated: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const winner = await read(path);
    if (!winner)
      throw new Error(`The file ${path} is empty: delete it, and a new secret will be generated.`, { cause: error });
    return { value: winner, generated: false };
  } finally {
    await rm(draft, { force: true });
  }
};
