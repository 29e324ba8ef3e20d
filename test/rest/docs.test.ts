import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRestApplication, type RestApplication } from './restApplication.ts';

let application: RestApplication;
beforeAll(async () => void (application = await startRestApplication()));
afterAll(() => application[Symbol.asyncDispose]());

const open = (path: string) => fetch(new URL(path, application.origin), { headers: { accept: 'text/html,*/*;q=0.8' } });
const addressesIn = (page: string) =>
  [...page.matchAll(/(?:src|href|data-contract)="(?!data:)([^"]+)"/g)].map(([, address]) => address!);

interface OpenApi {
  openapi: string;
  info: { title: string };
  paths: Record<string, Record<string, { operationId?: string }>>;
}

const apis = [
  { path: '/docs/central', title: 'Central API', operations: 59 },
  { path: '/docs/watcher-admin', title: 'Watcher Admin API', operations: 53 },
];

test('/docs names every API with its number of operations, and leads to each and to GraphiQL', async () => {
  const page = await (await open('/docs')).text();
  const places = addressesIn(page).map((address) => new URL(address, `${application.origin}/docs`).pathname);
  expect(places).toContain('/graphql');
  for (const { path, title, operations } of apis) {
    expect(page).toContain(`${title}</a> <small>REST, ${operations} operations`);
    expect(places).toContain(path);
  }
  for (const place of places) expect((await open(place)).status, place).toBe(200);
});

test.each(apis)('$path shows the document that is served, which holds every operation', async (api) => {
  const page = await (await open(api.path)).text();
  const [, address] = /data-contract="([^"]+)"/.exec(page)!;
  const document = (await (await open(new URL(address!, application.origin + api.path).pathname)).json()) as OpenApi;
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: api.title } });
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  expect(operations.filter(({ operationId }) => operationId)).toHaveLength(api.operations);
});

test.each(['/docs', ...apis.map(({ path }) => path)])('everything %s loads comes from this server', async (path) => {
  const answer = await open(path);
  const policy = answer.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
  const page = await answer.text();
  expect(page).not.toMatch(/https?:\/\//);
  const assets = addressesIn(page).filter((address) => address.includes('assets/'));
  expect(assets.length).toBeGreaterThanOrEqual(2);
  for (const address of assets) {
    const asset = await open(new URL(address, application.origin + path).pathname);
    expect(asset.status, address).toBe(200);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    const text = await asset.text();
    expect(text.length).toBeGreaterThan(500);
    if (address.endsWith('.css')) expect(text).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
  }
});

test('an asset of another version is not answered as if it were of this one', async () => {
  expect((await open('/docs/assets/older/start.js')).status).toBe(404);
});
