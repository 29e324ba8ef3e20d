import { CodedError } from '../errors.ts';

/** Where the message of a fault begins with `[Config]` on the REST face, and carries no status. */
export const configDomain = 'config';

export const noVirtualHost = (host: string): CodedError =>
  new CodedError('NOT_FOUND', `Could not find the virtual host: [${host}]`);

export const noApplication = (host: string, application: string): CodedError =>
  new CodedError('NOT_FOUND', `Could not find the application: [${host}/${application}]`);

/** Streams are named with the internal form of their application. */
export const noStream = (host: string, application: string, stream: string): CodedError =>
  new CodedError('NOT_FOUND', `Could not find the stream: [${host}/#${host}#${application}/${stream}]`);

export const noProfile = (host: string, application: string, profile: string): CodedError =>
  new CodedError('NOT_FOUND', `Could not find the output profile: [${host}/${application}/${profile}]`);

export const noOutput = (host: string, application: string, output: string): CodedError =>
  new CodedError('NOT_FOUND', `Could not find the output stream: [${host}/#${host}#${application}/${output}]`);

export const noTask = (what: string, id: string): CodedError =>
  new CodedError('NOT_FOUND', `Could not find the ${what}: [${id}]`);

/** A server fails when it is to stop a dump that is none. */
export const noDump = (id: string): CodedError => new CodedError('CONFLICT', `Could not find the HLS dump: [${id}]`);

export const noPublisher = (publisher: string, host: string, application: string): CodedError =>
  new CodedError('NOT_FOUND', `The ${publisher} publisher is not enabled: [${host}/${application}]`);

export const noProvider = (provider: string, host: string, application: string): CodedError =>
  new CodedError('FORBIDDEN', `The ${provider} provider is not enabled: [${host}/${application}]`);

export const taken = (what: string, name: string): CodedError =>
  new CodedError('CONFLICT', `The ${what} already exists: [${name}]`);

/** What the server has by itself, from its configuration file or made at the machine, is not changed from here. */
export const readOnlyHost = (host: string): CodedError =>
  new CodedError('FORBIDDEN', `The virtual host [${host}] is read-only`);

export const cannotChange = (member: string): CodedError =>
  new CodedError('BAD_USER_INPUT', `Cannot change [${member}] using this API`, { path: [member] });

export const badRequest = (message: string, path: readonly (string | number)[] = []): CodedError =>
  new CodedError('BAD_USER_INPUT', message, path.length > 0 ? { path } : {});

/** A configuration object that the server would refuse. */
export const badConfig = (message: string, path: readonly (string | number)[]): CodedError =>
  new CodedError('BAD_USER_INPUT', message, { path, meta: { domain: configDomain } });
