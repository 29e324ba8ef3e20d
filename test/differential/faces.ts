import { assertInputObjectType, assertObjectType, getNamedType } from 'graphql';
import { contract } from '../../src/contract/contract.ts';
import { isObject } from '../../src/documents/storable.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';
import type { ContractApplication } from '../contract/contractApplication.ts';
import { offeredApis, type Offered } from '../contract/offered.ts';
import { schemaOf } from '../schema/fixture.ts';
import type { Entity } from './entities.ts';
import { plain } from './plainDocument.ts';
import { inputOf, typedDocuments } from './typedDocument.ts';

/** An entity as REST and as the graph write and read it. Keys are text; those of what there is one of are empty. */
export const facesOf = (application: ContractApplication, entity: Entity) => {
  const api = offeredApis.find(({ api }) => api === entity.api)!;
  const operation = api.operations.find(({ id }) => id === entity.operation)!;
  const schema = schemaOf(entity.subgraph);
  const type = assertObjectType(schema.getType(entity.type));
  const documents = typedDocuments(schema, contract(entity.api).schema(entity.type), entity);
  const root = entity.type[0]!.toLowerCase() + entity.type.slice(1);
  const others = entity.moved ? [entity.moved.fields] : [];
  const argument = schema.getQueryType()!.getFields()[root]!.args[0];
  const write = schema.getMutationType()!.getFields()[
    `${entity.keyOf || entity.key === null ? 'save' : 'create'}${entity.type}`
  ]!;
  const named = (key: string) =>
    argument ? `(${argument.name}: ${String(getNamedType(argument.type)) === 'Int' ? key : JSON.stringify(key)})` : '';

  return {
    operation,
    contract: contract(entity.api).schema(entity.type),
    /** The document with only those members that the variants of its objects have. */
    writable: (document: JsonObject) => documents.ofVariants(type, document),
    async putRest(key: string | null, document: JsonObject): Promise<JsonObject> {
      const keys = entity.keyOf && key !== null ? { [operation.parameters[0]!.name]: key } : {};
      const answer = await application.send(api, operation, { keys, body: document });
      if (answer.status !== 200) throw new Error(`${operation.id}: ${answer.text}`);
      return plain(parseExact(answer.text)) as JsonObject;
    },
    async putTyped(key: string | null, document: JsonObject): Promise<string> {
      const patch = assertInputObjectType(schema.getType(`${entity.type}Patch`));
      const moved = entity.moved?.write(document);
      const place = write.args[0]?.name === 'input' ? '' : `${named(key!).slice(1, -1)}, `;
      const fields = entity.key === null ? '__typename' : argument!.name;
      const data = (await application.graphql(
        `mutation ($input: ${patch.name}!) { saved: ${write.name}(${place}input: $input) { entity: ${root} { ${fields} } } }`,
        { input: { ...inputOf(patch, moved?.document ?? document), ...moved?.input } },
      )) as { saved: { entity: Record<string, string> } };
      return entity.key === null ? '' : String(data.saved.entity[argument!.name]);
    },
    /** By its typed fields. */
    async readTyped(key: string): Promise<JsonObject> {
      const { entity: found } = (await application.graphql(
        `{ entity: ${root}${named(key)} ${documents.selectionOf(type, [], '', others)} }`,
      )) as { entity: JsonObject };
      const document = documents.documentOf(type, found);
      return entity.moved?.read(document, found) ?? document;
    },
    async readRest(key: string): Promise<JsonObject> {
      const get = api.operations.find((each) => each.method === 'GET' && isItemOf(each, operation));
      const list = api.operations.find((each) => each.method === 'GET' && each.path === operation.path);
      const answer = get
        ? await application.send(api, get, { keys: Object.fromEntries(get.parameters.map(({ name }) => [name, key])) })
        : await application.send(api, list!, { query: `${entity.key!}=${key}` });
      if (answer.status !== 200) throw new Error(`${(get ?? list)!.id}: ${answer.text}`);
      const found = plain(parseExact(answer.text)) as JsonObject;
      const items = get ? [found] : Object.values(found).find(Array.isArray)!;
      return items.filter(isObject)[0]!;
    },
  };
};

/** True for the operation that reads what another writes: of the same path, or of one of the collection that it adds to. */
const isItemOf = ({ path }: Offered, write: Offered): boolean =>
  write.method === 'PUT' ? path === write.path : path.startsWith(`${write.path}/{`) && path.endsWith('}');
