import { CodedError } from '../../src/errors.ts';
import type { JsonValue } from '../../src/json/lossless.ts';
import { OmeUnreachable, type OmeClient, type OmeRequest } from '../../src/ome/client.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { OmeRepository, OmeResources } from './repositoryOme.ts';

/** One server as requests see it. */
export interface OmeDesk {
  readonly server: string;
  /** Whether keys and passwords in documents are shown. */
  readonly showsSecrets: boolean;
  readonly repository: OmeRepository;
  readonly resources: OmeResources;
  change<Done>(work: (resources: OmeResources) => Promise<Done>): Promise<Done>;
  /**
   * What the server does at once when it is asked; null when none is attached, since nothing runs that could do it.
   *
   * Throws NODE_OFFLINE for one that is attached and does not answer, and in the words of the server when it refuses.
   */
  command(question: OmeRequest): Promise<JsonValue | null>;
}

/** The server that is asked when none is named and none is marked. Its resources wait until one of that name is attached. */
export const unnamedServer = 'default';

/** Opens desks. Throws NOT_FOUND for a name that no server has. */
export const omeDesks =
  (repository: OmeRepository, client: OmeClient) =>
  async (server: string | null | undefined, { viewer, signal }: RequestContext): Promise<OmeDesk> => {
    const name = server ?? (await repository.defaultServer()) ?? unnamedServer;
    if (name !== unnamedServer && !(await repository.isAttached(name))) {
      throw new CodedError('NOT_FOUND', `Could not find the media server: [${name}]`);
    }
    return {
      server: name,
      showsSecrets: viewer.scopes.has('streamers:write'),
      repository,
      resources: repository.resources(name),
      change: (work) => repository.change(name, work),
      command: async (question) => {
        const address = (await repository.addresses()).find((each) => each.server === name);
        if (!address) return null;
        const answer = await client.ask(address, { ...question, signal }).catch((error: unknown) => {
          throw error instanceof OmeUnreachable ? new CodedError('NODE_OFFLINE', error.message) : error;
        });
        if (answer.status < 400) return answer.body;
        throw refusal(answer.status, answer.message);
      },
    };
  };

const codes = {
  400: 'BAD_USER_INPUT',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  502: 'SOURCE_UNREACHABLE',
} as const;

/** What a server refuses, without the decoration of its message. */
const refusal = (status: number, message: string): CodedError => {
  const text = message.replace(/^\[\w+\] /, '').replace(/ \(\d{3}\)$/, '');
  return new CodedError(codes[status as keyof typeof codes] ?? 'MEDIA_SERVER_FAILED', text);
};
