import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { contract } from '../contract/contract.ts';
import { approximate, type JsonObject, type JsonValue } from '../json/lossless.ts';
import { badConfig, badRequest } from './faults.ts';

/** Bodies of configuration, whose unknown members are refused and whose faults read `[Config] …`. */
export type ConfigSchema =
  'VirtualHostCreate' | 'ApplicationCreate' | 'ApplicationPatch' | 'OutputProfileCreate' | 'OutputProfileReplace';

/** Bodies of actions, whose unknown members are ignored. */
export type ActionSchema =
  | 'RecordStart'
  | 'PushStartSrt'
  | 'PushStartRtmp'
  | 'PushStartMpegts'
  | 'IdRequest'
  | 'IdFilterRequest'
  | 'PullStreamCreate'
  | 'HlsDumpStart'
  | 'HlsDumpStop'
  | 'SendEventId3v2'
  | 'SendEventCue'
  | 'SendEventScte35'
  | 'SendSubtitlesRequest'
  | 'ScheduledChannelCreate'
  | 'ScheduledChannelPatch'
  | 'MultiplexChannelCreate';

/** The body as an object that meets a configuration schema of the contract. Throws BAD_USER_INPUT with the way to the fault. */
export const checkConfig = (schema: ConfigSchema, body: JsonValue): JsonObject => check(schema, body, badConfig);

/** The body as an object that meets the schema of an action. Throws BAD_USER_INPUT with the way to the fault. */
export const checkAction = (schema: ActionSchema, body: JsonValue): JsonObject => check(schema, body, badRequest);

const check = (schema: ConfigSchema | ActionSchema, body: JsonValue, refuse: typeof badConfig): JsonObject => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest('The request body must be an object');
  }
  const validate = validatorOf(schema);
  if (validate(approximate(body))) return body;
  const { message, path } = faultOf(validate.errors!);
  throw refuse(message, path);
};

const validators = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;

const validatorOf = (name: string): ValidateFunction => {
  let validate = validators.get(name);
  if (!validate) {
    ajv ??= new Ajv2020({ strict: false, validateSchema: false, validateFormats: false }).addSchema({
      $id: 'ome',
      components: contract('ome').document.components,
    });
    validators.set(name, (validate = ajv.compile({ $ref: `ome#/components/schemas/${name}` })));
  }
  return validate;
};

/** The fault that says most: of alternatives that all failed, what the first of them lacks. */
const faultOf = (errors: readonly ErrorObject[]): { message: string; path: (string | number)[] } => {
  const { keyword, instancePath, params, message = 'is not allowed' } = errors[0]!;
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
  const at = (member: string) => [...path, member];
  const named = (steps: readonly (string | number)[]) => `[${steps.join('.')}]`;
  if (keyword === 'required') {
    const steps = at(String(params['missingProperty']));
    return { message: `${named(steps)} is required`, path: steps };
  }
  if (keyword === 'additionalProperties') {
    const steps = at(String(params['additionalProperty']));
    return { message: `Unknown item found: ${named(steps)}`, path: steps };
  }
  if (keyword === 'enum') {
    return { message: `${named(path)} must be one of ${(params['allowedValues'] as string[]).join(', ')}`, path };
  }
  return { message: path.length === 0 ? `The request body ${message}` : `${named(path)} ${message}`, path };
};
