import type { JsonObject } from '../../src/json/lossless.ts';

/** The kinds of media servers, as the member `kind` spells them. */
export const mediaServerKinds = ['ovenmediaengine', 'portsip', 'vms'] as const;
export type MediaServerKind = (typeof mediaServerKinds)[number];

/** The kind a document says it is. */
export const kindOf = (document: JsonObject): MediaServerKind | undefined =>
  mediaServerKinds.find((kind) => kind === document['kind']);
