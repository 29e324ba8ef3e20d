import { readFileSync } from 'node:fs';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFile } from '../../src/projectRoot.ts';
import { wireOf } from '../../src/schema/wire.ts';
import { schemaOf } from './fixture.ts';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  writeOnly?: boolean;
}

const contracts = ['central', 'watcher-admin'].map((name): [string, Record<string, Schema>] => {
  const text = readFileSync(projectFile('contract', `${name}.openapi.yaml`), 'utf8');
  return [name, (parse(text) as { components: { schemas: Record<string, Schema> } }).components.schemas];
});
const schemasOf = new Map(contracts);

/** Set, but never answered. */
const unreadable = new Set(['Agent.key', 'Streamer.cluster_key', 'StreamerNodeConfig.cluster_key']);

const namesIn = (schema: Schema): string[] => {
  if (schema.$ref) return [schema.$ref.split('/').at(-1) ?? ''];
  return [...(schema.items ? namesIn(schema.items) : []), ...(schema.anyOf ?? []).flatMap(namesIn)];
};

/** Wire members that a type's fields read; a nested entity stands for all that its key says. */
const membersOf = (type: GraphQLNamedType | undefined): Set<string | undefined> =>
  isObjectType(type) || isInterfaceType(type)
    ? new Set(Object.values(type.getFields()).flatMap((field) => [wireOf(field).member, wireOf(field).path[0]]))
    : new Set();

/** Walks the contract from a schema and names every member that has no typed field. */
const missingFrom = (graph: GraphQLSchema, contract: Record<string, Schema>, root: string): string[] => {
  const missing: string[] = [];
  const seen = new Set([root]);
  for (const name of seen) {
    const fields = membersOf(graph.getType(name));
    for (const [member, schema] of Object.entries(contract[name]?.properties ?? {})) {
      if (member.startsWith('$') || schema.writeOnly || unreadable.has(`${name}.${member}`)) continue;
      if (!fields.has(member)) missing.push(`${name}.${member}`);
      // What another subgraph owns is not spelled out here.
      const inner = namesIn(schema).filter((next) => contract[next]?.properties && next !== 'Person');
      for (const next of inner) seen.add(next);
    }
  }
  return missing;
};

describe('every member of the contract is a typed field', () => {
  it.each([
    ['streams', 'central', 'Stream'],
    ['streams', 'central', 'Agent'],
    ['streamers', 'central', 'Streamer'],
    ['episodes', 'central', 'Episode'],
    ['persons', 'central', 'Person'],
    ['accounts', 'watcher-admin', 'User'],
    ['accounts', 'watcher-admin', 'Organization'],
  ])('%s: %s %s, with all it holds', (subgraph, contract, root) => {
    const schemas = schemasOf.get(contract) ?? {};
    expect(Object.keys(schemas[root]?.properties ?? {}).length).toBeGreaterThan(1);
    expect(missingFrom(schemaOf(subgraph), schemas, root)).toEqual([]);
  });

  it('and of the type its values have: a list stays a list', () => {
    const stream = schemaOf('streams').getType('Stream');
    if (!isObjectType(stream)) throw new Error('Stream is no object type');
    const { inputs, layout, updatedAt } = stream.getFields();
    expect([inputs, layout, updatedAt].map((field) => String(field?.type))).toEqual([
      '[StreamInput!]',
      'Layout',
      'DateTime!',
    ]);
    expect(getNamedType(inputs?.type)?.name).toBe('StreamInput');
  });
});
