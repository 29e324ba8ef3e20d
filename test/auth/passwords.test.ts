import { expect, test } from 'vitest';
import { createPasswords } from '../../src/auth/passwords.ts';

const passwords = createPasswords();

test('a password is kept as an argon2id hash, salted anew each time', async () => {
  const [first, second] = await Promise.all([passwords.hash('secret'), passwords.hash('secret')]);
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(first).not.toBe(second);
});

test('only the right password verifies', async () => {
  const hash = await passwords.hash('пароль');
  expect(await passwords.verify('пароль', hash)).toBe(true);
  expect(await passwords.verify('Пароль', hash)).toBe(false);
});

test('an unknown user is refused, even with the password of the decoy hash', async () => {
  expect(await passwords.verify('nobody has this password', null)).toBe(false);
});

test('an unknown user costs a whole verification', async () => {
  const hash = await passwords.hash('secret');
  const time = async (known: string | null) => {
    const started = process.cpuUsage();
    for (let n = 0; n < 5; n++) await passwords.verify('wrong', known);
    const { user, system } = process.cpuUsage(started);
    return user + system;
  };
  await time(null);
  const [known, unknown] = [await time(hash), await time(null)];
  expect(unknown / known).toBeGreaterThan(0.4);
});

test('a flood of logins is answered UNAVAILABLE, and the queue drains', async () => {
  const hash = await passwords.hash('secret');
  const answers = await Promise.allSettled(Array.from({ length: 80 }, () => passwords.verify('secret', hash)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(64);
  expect(answers.at(-1)).toMatchObject({ reason: { code: 'UNAVAILABLE' } });
  expect(await passwords.verify('secret', hash)).toBe(true);
});
