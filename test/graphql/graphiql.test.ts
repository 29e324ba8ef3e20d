import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from './gateway.ts';

describe('GraphiQL', () => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await startGateway()));
  afterAll(() => gateway[Symbol.asyncDispose]());

  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  test('browsers get a page whose every asset comes from this server', async () => {
    const response = await fetch(gateway.url, { headers: browser });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    const addresses = [...page.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBe(4);
    for (const address of addresses) {
      const asset = await fetch(new URL(address, gateway.url));
      expect(asset.status, address).toBe(200);
      expect(asset.headers.get('cache-control')).toContain('immutable');
      expect((await asset.text()).length).toBeGreaterThan(1000);
    }
    expect(page).not.toMatch(/https?:\/\//);
  });

  test('the page may run no script but those assets', async () => {
    const policy = (await fetch(gateway.url, { headers: browser })).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('programs that ask for JSON never get the page', async () => {
    const response = await fetch(`${gateway.url}?query={hello}`, { headers: { accept: 'application/json' } });
    expect(await response.json()).toEqual({ data: { hello: 'Hello, world' } });
  });
});
