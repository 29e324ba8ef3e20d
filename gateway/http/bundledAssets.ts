import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { CodedError } from '../../src/errors.ts';
import { acceptsGzip, compressed } from './compression.ts';

/** A file that a page of ours loads. */
export interface Asset {
  type: string;
  text(): Promise<string>;
}

export type Assets = Readonly<Record<string, Asset>>;

/** The type of scripts. */
export const javascript = 'text/javascript; charset=utf-8';

/** The type of style sheets. */
export const css = 'text/css; charset=utf-8';

/** A text that changes with any of these files, so that browsers may keep the assets of one version for ever. */
export const versionOfFiles = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('base64url').slice(0, 12);
};

/** Serves assets as `<folder>/<version>/<name>`, open to everybody, each compressed once per process. */
export const useBundledAssets = (scope: FastifyInstance, folder: string, version: string, assets: Assets): void => {
  const kept = new Map<string, Promise<Buffer>>();
  const compressedOnce = (name: string, asset: Asset): Promise<Buffer> => {
    const known = kept.get(name);
    if (known) return known;
    const fresh = asset.text().then(compressed);
    kept.set(name, fresh);
    return fresh;
  };

  scope.get<{ Params: { version: string; name: string } }>(
    `${folder}/:version/:name`,
    { config: { quiet: true } },
    async (request, reply) => {
      const { name } = request.params;
      const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
      if (!asset || request.params.version !== version) throw new CodedError('NOT_FOUND', 'There is no such asset');
      reply.headers({
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
      });
      if (!acceptsGzip(request.headers['accept-encoding'])) return reply.send(Buffer.from(await asset.text()));
      return reply.header('content-encoding', 'gzip').send(await compressedOnce(name, asset));
    },
  );
};

/** What a page sends so that it runs and loads only what this server gives it. */
export const pageHeaders = (contentSecurityPolicy: readonly string[]): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    ...contentSecurityPolicy,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
});

/** Text as it is written inside an element or a quoted attribute of HTML. */
export const escapedHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
