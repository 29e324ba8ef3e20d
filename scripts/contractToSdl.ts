import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { projectFile } from '../src/projectRoot.ts';
import { filterDefinitions } from './sdl/filters.ts';
import { modelOf } from './sdl/model.ts';
import type { Model } from './sdl/model.ts';
import { outputDefinitions } from './sdl/outputs.ts';
import { patchDefinitions } from './sdl/patches.ts';
import { subgraphPlans } from './sdl/plan.ts';

const sharedTypes = (models: readonly Model[]): ReadonlySet<string> => {
  const names = models.flatMap(({ objects }) => [...objects.keys()]);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
};

const documentText = (model: Model, shared: ReadonlySet<string>): string => {
  const header = `# Made by scripts/contractToSdl.ts from contract/${model.plan.contract}.openapi.yaml: change the script, not this file.\n`;
  const definitions = [...outputDefinitions(model, shared), ...patchDefinitions(model), ...filterDefinitions(model)];
  return [header, ...definitions].join('\n');
};

/** The generated SDL of each subgraph: its name → the text of `schema/documents/<name>.generated.graphql`. */
export const generateDocuments = (): ReadonlyMap<string, string> => {
  const models = subgraphPlans.map(modelOf);
  const shared = sharedTypes(models);
  return new Map(models.map((model) => [model.plan.name, documentText(model, shared)]));
};

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  mkdirSync(projectFile('schema', 'documents'), { recursive: true });
  for (const [name, text] of generateDocuments()) {
    writeFileSync(projectFile('schema', 'documents', `${name}.generated.graphql`), text);
  }
}
