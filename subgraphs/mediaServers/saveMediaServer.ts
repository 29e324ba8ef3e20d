import type { GraphQLSchema } from 'graphql';
import { CodedError } from '../../src/errors.ts';
import { parseExact } from '../../src/json/lossless.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { documentNode, type DocumentNode } from '../documentNode.ts';
import { saveItem, type SaveArguments } from '../writing.ts';
import type { Context } from './context.ts';
import { hasStreams } from './hasStreams.ts';
import { mediaServerKinds, type MediaServerKind } from './kinds.ts';
import { withoutToken } from './secrets.ts';
import { vmsPatch } from './vmsPatch.ts';

const inputs = {
  ovenMediaEngine: ['ovenmediaengine', 'OvenMediaEngineServerPatch'],
  portsip: ['portsip', 'PortsipMediaServerPatch'],
  vms: ['vms', 'VmsServerPatch'],
} as const satisfies Record<string, readonly [MediaServerKind, string]>;

/** What `saveMediaServer` is given. */
export interface MediaServerGiven extends Omit<SaveArguments, 'input'> {
  id?: string | null | undefined;
  kind?: MediaServerKind | null | undefined;
  input?: { readonly [Name in keyof typeof inputs]?: object | null | undefined } | null | undefined;
}

/** Registers or changes a media server and returns it. Throws what `saveMediaServer` of the graph says. */
export const saveMediaServer = async (
  { id, kind: named, input, ...args }: MediaServerGiven,
  { mediaServers, request, load }: Context,
  schema: GraphQLSchema,
): Promise<DocumentNode> => {
  const typed = input == null ? null : onlyInput(input);
  const present = id == null ? null : await mediaServers.kindOf(id);
  if (id != null && (!present || (named && named !== present)))
    throw new CodedError('NOT_FOUND', 'There is no such media server');
  const kind = typed?.kind ?? named ?? present ?? kindIn(args.patch);
  if ((named && named !== kind) || (present && present !== kind)) throw refusedKind('is another and cannot be changed');
  const server = present === 'vms' ? await load.mediaServer(id!) : null;
  const isLimited = server !== null && (await hasStreams(server, { load }));
  const item = saveItem(
    id ?? (await mediaServers.nextId()),
    { ...args, input: typed?.members },
    inputTypeNamed(schema, typed?.type ?? 'VmsServerPatch'),
    (whole) => {
      const { patch, change } = withoutToken(kind === 'vms' ? vmsPatch(whole, isLimited) : whole);
      return { patch: { ...patch, kind }, columns: { secrets: change } };
    },
  );
  const save = id == null ? mediaServers.add : mediaServers.change;
  const { row, error } = await save(kind, item, request);
  if (!row) throw error;
  return documentNode(row);
};

const onlyInput = (input: NonNullable<MediaServerGiven['input']>) => {
  const given = Object.entries(input).filter(([, members]) => members != null);
  const [only] = given;
  if (!only || given.length > 1) {
    throw new CodedError('BAD_USER_INPUT', 'Give the members of exactly one kind', { path: ['input'] });
  }
  const [kind, type] = inputs[only[0] as keyof typeof inputs];
  return { kind, type, members: only[1] as object };
};

const kindIn = (patch: string | null | undefined): MediaServerKind => {
  const document = patch == null ? null : parseExact(patch);
  const named = typeof document === 'object' && document !== null && 'kind' in document ? document['kind'] : null;
  const kind = mediaServerKinds.find((each) => each === named);
  if (!kind) throw refusedKind(`must be one of ${mediaServerKinds.join(', ')}`);
  return kind;
};

const refusedKind = (what: string): CodedError => new CodedError('BAD_USER_INPUT', `kind ${what}`, { path: ['kind'] });
