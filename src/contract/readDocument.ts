import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { projectFile } from '../projectRoot.ts';
import type { Schema } from './schema.ts';

/** The APIs whose contracts the project keeps in `contract/`. */
export type ApiName = 'central' | 'nodes' | 'ome' | 'portsip' | 'vms-servers' | 'watcher-admin';

/** An OpenAPI document as it is in the file, with its references. */
export interface OpenApiDocument {
  openapi: string;
  info: Readonly<{ title: string; description?: string; [member: string]: unknown }>;
  paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  components: { schemas: Readonly<Record<string, Schema>>; [kind: string]: Readonly<Record<string, unknown>> };
}

/**
 * An API's contract as it is in `contract/`.
 *
 * The build leaves each as JSON beside the program, which is read a hundred times faster than YAML; one older than its
 * source, or not built, is left aside.
 */
export const readDocument = (api: ApiName): OpenApiDocument => {
  const source = projectFile('contract', `${api}.openapi.yaml`);
  const built = projectFile('dist', 'contract', `${api}.openapi.json`);
  const isFresh = (statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0) > statSync(source).mtimeMs;
  return (isFresh ? JSON.parse(readFileSync(built, 'utf8')) : parse(readFileSync(source, 'utf8'))) as OpenApiDocument;
};
