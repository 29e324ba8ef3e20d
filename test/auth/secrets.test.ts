import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadMasterKey } from '../../src/auth/masterKey.ts';
import { loadSecretKey } from '../../src/auth/secretKey.ts';
import { createSecretBox, WrongSecretKey } from '../../src/auth/secrets.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'streamgate-secrets-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

test('a sealed secret opens again, whatever its text', () => {
  const box = createSecretBox(randomBytes(32));
  for (const text of ['', 'cluster key', 'пароль 🔑', 'x'.repeat(10_000)]) expect(box.open(box.seal(text))).toBe(text);
});

test('two seals of one secret look unrelated and do not hold the text', () => {
  const box = createSecretBox(randomBytes(32));
  expect(box.seal('cluster key').equals(box.seal('cluster key'))).toBe(false);
  expect(box.seal('cluster key').includes('cluster key')).toBe(false);
});

test('a secret sealed with another key, altered, cut or of another format does not open', () => {
  const box = createSecretBox(randomBytes(32));
  const sealed = box.seal('cluster key');
  expect(() => createSecretBox(randomBytes(32)).open(sealed)).toThrow(WrongSecretKey);
  for (let at = 0; at < sealed.length; at++) {
    const altered = Buffer.from(sealed);
    altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
    expect(() => box.open(altered)).toThrow(WrongSecretKey);
    expect(() => box.open(sealed.subarray(0, at))).toThrow(WrongSecretKey);
  }
});

test('the secret key comes from the environment in hex or base64', async () => {
  const key = randomBytes(32);
  for (const secretKey of [key.toString('hex'), key.toString('base64'), key.toString('base64url')])
    expect(await loadSecretKey({ secretKey, dataDir })).toEqual(key);
});

test('a weak secret key is refused with the command that makes a good one', async () => {
  await expect(loadSecretKey({ secretKey: 'hunter2', dataDir })).rejects.toThrow('openssl rand -hex 32');
});

test('without an environment key, one is generated once and only its owner can read it', async () => {
  const first = await loadSecretKey({ dataDir });
  expect(await loadSecretKey({ dataDir })).toEqual(first);
  expect((await stat(join(dataDir, 'secret.key'))).mode & 0o777).toBe(0o600);
});

test('the master key is generated on the first start only, and says so', async () => {
  const first = await loadMasterKey({ dataDir });
  const second = await loadMasterKey({ dataDir });
  expect([first.generated, second.generated]).toEqual([true, false]);
  expect(second.value).toBe(first.value);
  expect((await readFile(join(dataDir, 'api.key'), 'utf8')).trim()).toBe(first.value);
  expect((await stat(join(dataDir, 'api.key'))).mode & 0o777).toBe(0o600);
});

test('processes that start together agree on one master key, and one of them announces it', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => loadMasterKey({ dataDir })));
  expect(new Set(keys.map(({ value }) => value)).size).toBe(1);
  expect(keys.filter(({ generated }) => generated)).toHaveLength(1);
});

test('an API_KEY from the environment is used as it is and never written down', async () => {
  const key = await loadMasterKey({ apiKey: 'from the environment', dataDir });
  expect(key.generated).toBe(false);
  expect(key.matches('from the environment')).toBe(true);
  expect(key.matches('from the environment ')).toBe(false);
  expect(key.matches('')).toBe(false);
  await expect(stat(join(dataDir, 'api.key'))).rejects.toThrow('ENOENT');
});

test('an emptied key file stops the start instead of giving everyone the empty key', async () => {
  await writeFile(join(dataDir, 'api.key'), '');
  await expect(loadMasterKey({ dataDir })).rejects.toThrow('api.key is empty');
});
