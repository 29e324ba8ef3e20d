import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRoutes } from '../../gateway/rest/routes.ts';

const routes = compileRoutes([
  { method: 'GET', template: '/streams', entry: 'streams_list' },
  { method: 'GET', template: '/streams/{name}', entry: 'stream_get' },
  { method: 'PUT', template: '/streams/{name}', entry: 'stream_save' },
  { method: 'PUT', template: '/streams/batch', entry: 'streams_batch_update' },
  { method: 'GET', template: '/streams/{name}/layouts', entry: 'stream_layouts_get' },
  { method: 'GET', template: '/lb/{balancer}/{suffix}', multiSegment: ['suffix'], entry: 'playback' },
  { method: 'POST', template: '/apps/{app}:startRecord', entry: 'start_record' },
  { method: 'GET', template: '/apps/{app}', entry: 'app_get' },
]);

const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return undefined;
};

describe('a path', () => {
  test('leads to its operation with its parameters decoded once', () => {
    expect(routes.find('GET', '/streams')).toEqual({ entry: 'streams_list', path: {} });
    expect(routes.find('GET', '/streams/a%2Fb%20%2525')).toEqual({ entry: 'stream_get', path: { name: 'a/b %25' } });
    expect(routes.find('GET', '/streams/x/layouts').path).toEqual({ name: 'x' });
  });

  test('keeps any name, however it is written, apart from the path around it', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(name, (text) => {
        expect(routes.find('GET', `/streams/${encodeURIComponent(text)}/layouts`)).toEqual({
          entry: 'stream_layouts_get',
          path: { name: text },
        });
      }),
    );
  });

  test('with a literal segment wins over a name, but only for the methods it has', () => {
    expect(routes.find('PUT', '/streams/batch').entry).toBe('streams_batch_update');
    expect(routes.find('GET', '/streams/batch')).toEqual({ entry: 'stream_get', path: { name: 'batch' } });
  });

  test('may end in a parameter that spans segments', () => {
    expect(routes.find('GET', '/lb/main/cam/01/index.m3u8').path).toEqual({
      balancer: 'main',
      suffix: 'cam/01/index.m3u8',
    });
  });

  test('may carry a verb after a parameter', () => {
    expect(routes.find('POST', '/apps/live:startRecord')).toEqual({ entry: 'start_record', path: { app: 'live' } });
    expect(routes.find('GET', '/apps/live').entry).toBe('app_get');
  });

  test('that nothing answers is NOT_FOUND, also with an empty name or a slash at the end', () => {
    for (const path of ['/', '/nothing', '/streams/', '/streams/a/b', '/streams//layouts']) {
      expect(codeOf(() => routes.find('GET', path))).toBe('NOT_FOUND');
    }
  });

  test('that answers other methods is METHOD_NOT_ALLOWED and names them', () => {
    expect(() => routes.find('DELETE', '/streams/a')).toThrow(
      expect.objectContaining({
        code: 'METHOD_NOT_ALLOWED',
        extensions: expect.objectContaining({ meta: { allow: 'GET, HEAD, OPTIONS, PUT' } }),
      }),
    );
    expect(routes.methodsOf('/streams/batch')).toEqual(['GET', 'HEAD', 'OPTIONS', 'PUT']);
    expect(routes.methodsOf('/nothing')).toEqual([]);
  });

  test('answers HEAD where it answers GET', () => {
    expect(routes.find('HEAD', '/streams/a').entry).toBe('stream_get');
  });

  test('with malformed percent-encoding or a NUL is BAD_USER_INPUT', () => {
    for (const path of ['/streams/%', '/streams/%ZZ', '/streams/%C3', '/streams/%ff', '/streams/a%00b']) {
      expect(codeOf(() => routes.find('GET', path))).toBe('BAD_USER_INPUT');
    }
  });
});
