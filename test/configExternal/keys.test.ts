import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createConfigExternalKeys } from '../../src/auth/configExternalKeys.ts';
import { namesIn } from '../../subgraphs/namesIn.ts';
import { m4sUrl, rtspUrl } from '../../subgraphs/streams/provisioning/sourceUrl.ts';

const keys = createConfigExternalKeys(randomBytes(32));

test('a key names its node, fits into a URL, and is worth nothing elsewhere or altered', () => {
  const others = createConfigExternalKeys(randomBytes(32));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), fc.nat(), (hostname, at) => {
      const key = keys.keyOf(hostname);
      expect(new URL(`http://${key}@central/`).username).toBe(key);
      expect([keys.hostnameOf(key), others.hostnameOf(key)]).toEqual([hostname, null]);
      const place = at % key.length;
      const altered = `${key.slice(0, place)}${key[place] === 'A' ? 'B' : 'A'}${key.slice(place + 1)}`;
      expect(keys.hostnameOf(altered)).toBe(null);
    }),
  );
});

test('whatever names a comma list was made of, up to five pieces each, are among those it is read as', () => {
  const name = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(','));
  fc.assert(
    fc.property(
      fc.array(
        name.filter((each) => each.split(',').length <= 5),
        { minLength: 1 },
      ),
      (names) => {
        const read = new Set(namesIn(names.join(',').split(',')));
        expect(names.filter((each) => !read.has(each))).toEqual([]);
      },
    ),
  );
});

test.each([
  ['http://n.local:8080/x', 'm4s://n.local:8080/a%20b/c?token=t', 'rtsp://n.local/a%20b/c?token=t'],
  ['https://n.local', 'm4ss://n.local/a%20b/c?token=t', 'rtsp://n.local/a%20b/c?token=t'],
  ['http://[fd00::1]:81', 'm4s://[fd00::1]:81/a%20b/c?token=t', 'rtsp://[fd00::1]/a%20b/c?token=t'],
  [null, 'm4s://host/a%20b/c?token=t', 'rtsp://host/a%20b/c?token=t'],
  ['nonsense', 'm4s://host/a%20b/c?token=t', 'rtsp://host/a%20b/c?token=t'],
])('a node whose private URL is %s gives streams as %s', (payloadUrl, m4s, rtsp) => {
  const source = { hostname: 'host', payloadUrl };
  expect([m4sUrl(source, 'a b/c', 't'), rtspUrl(source, 'a b/c', 't')]).toEqual([m4s, rtsp]);
});
