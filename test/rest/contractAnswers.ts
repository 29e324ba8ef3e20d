import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contract } from '../../src/contract/contract.ts';
import type { ApiName } from '../../src/contract/readDocument.ts';

/**
 * What a contract says an operation answers. `faults` holds an answer against the schema of its status and lists what does not
 * fit, empty when all does. Members that `required` lists may be missing after a `select`, so pass whole objects.
 */
export const contractAnswers = (api: ApiName) => {
  const { document } = contract(api);
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { int64: true, int32: true, float: true, double: true },
  });
  addFormats.default(ajv);
  ajv.addSchema({ $id: api, ...document });
  const pointers = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const id = (operation as { operationId?: string }).operationId;
      if (id) pointers.set(id, `#/paths/${escaped(path)}/${method}/responses`);
    }
  }
  const responsesOf = (operationId: string) => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item) as Operation[]);
    return operations.find((operation) => operation.operationId === operationId)?.responses ?? {};
  };
  const mediaTypes = (operationId: string, status: number) =>
    Object.keys(responsesOf(operationId)[status]?.content ?? {});
  const mediaType = (operationId: string, status: number): string =>
    (status < 300 && mediaTypes(operationId, status)[0]) || 'application/json';
  return {
    /** The statuses of success. */
    successes: (operationId: string): readonly number[] =>
      Object.keys(responsesOf(operationId))
        .map(Number)
        .filter((status) => status < 400),
    /** All that the answer with this status may be; empty when it has no body. */
    mediaTypes,
    /** Of the answer with this status. */
    mediaType,
    operationIds: [...pointers.keys()],
    faults(operationId: string, status: number, body: unknown): readonly string[] {
      const pointer = status < 300 ? `${pointers.get(operationId)}/${status}` : '#/components/responses/Error';
      const validate = ajv.compile({
        $ref: `${api}${pointer}/content/${escaped(mediaType(operationId, status))}/schema`,
      });
      validate(body);
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
  };
};

interface Operation {
  operationId?: string;
  responses?: Record<string, { content?: object } | undefined>;
}

const escaped = (path: string) => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));
