import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contractOperations } from '../../gateway/rest/contractOperations.ts';
import { contract } from '../../src/contract/contract.ts';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';

/** The whole program, and its OvenMediaEngine API as a program written against one would use it. */
export interface OmeApplication extends RestApplication {
  /** Asks below `/v1`, or below `/ome/<server>/v1`, with the master key; a body of text is sent as it is. */
  ome(method: string, path: string, body?: unknown, server?: string): Promise<OmeAnswer>;
}

export interface OmeAnswer {
  status: number;
  headers: Headers;
  body: OmeBody;
}

/** An envelope, or the items of a batch. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type OmeBody = any;

export const basic = (token: string): string => `Basic ${Buffer.from(token).toString('base64')}`;

export const masterKey = 'test-master-key-of-rest';

export const startOmeApplication = async (env: Record<string, string> = {}): Promise<OmeApplication> => {
  const application = await startRestApplication(env);
  return {
    ...application,
    async ome(method, path, body, server) {
      const prefix = server === undefined ? '' : `/ome/${server}`;
      const response = await fetch(`${application.origin}${prefix}/v1${path}`, {
        method,
        headers: { authorization: basic(masterKey) },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
    },
  };
};

export const operations = contractOperations(contract('ome'));

const validators = new Map<string, ValidateFunction>();
const ajv = new Ajv2020({ strict: false, validateSchema: false }).addSchema({
  $id: 'ome',
  ...contract('ome').document,
});
addFormats.default(ajv);

interface ResponseObject {
  $ref?: string;
}

/** What an answer has against the contract: a status that is not declared, or a body of another form; null: nothing. */
export const violationOf = (operationId: string, { status, body }: OmeAnswer): string | null => {
  const { method, path } = operations.find(({ id }) => id === operationId)!;
  const item = contract('ome').document.paths[path]![method.toLowerCase()] as {
    responses: Record<string, ResponseObject>;
  };
  const declared = item.responses[status];
  if (!declared) return `${status} is not declared: ${JSON.stringify(body)}`;
  const pointer = declared.$ref ?? `#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}`;
  const $ref = `ome${pointer}/content/application~1json/schema`;
  let validate = validators.get($ref);
  if (!validate) validators.set($ref, (validate = ajv.compile({ $ref })));
  return validate(body) ? null : `${JSON.stringify(body)}: ${ajv.errorsText(validate.errors)}`;
};

const escaped = (path: string) => encodeURI(path.replaceAll('~', '~0').replaceAll('/', '~1'));
