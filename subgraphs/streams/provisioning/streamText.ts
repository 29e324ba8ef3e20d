import type { ProvisioningRole } from './roles.ts';
import { m4sUrl, rtspUrl, type SourceNode } from './sourceUrl.ts';

/** A stream of a node, before it is told. */
export interface ProvisionedRow {
  role: ProvisioningRole;
  name: string;
  updatedAt: number;
  /** JSON text of the members that are told as they are stored. */
  config: string;
  /** The node that ingests the stream; null when there is none. */
  source: SourceNode | null;
}

/** What opens a stream to another node. */
export type TokenFor = (name: string) => Promise<string>;

/**
 * The document that a node is told of a stream, as JSON text; the stored members are spliced in unparsed.
 *
 * An ingest gets the inputs as they are stored. So do those that lead over an agent (`agent://`, or `via` one): the node that
 * ingests holds the agent's tunnel, and finds the camera through it instead of by its address in the local network.
 */
export const streamText = async (row: ProvisionedRow, tokenFor: TokenFor): Promise<string> => {
  const { name, updatedAt, config } = row;
  const members = {
    name,
    named_by: 'external',
    updated_at: updatedAt,
    ...(row.role === 'ingest' ? {} : await copyOf(row, tokenFor)),
  };
  const told = JSON.stringify(members).slice(1, -1);
  return config === '{}' ? `{${told}}` : `{${told},${config.slice(1)}`;
};

const copyOf = async ({ role, name, source }: ProvisionedRow, tokenFor: TokenFor) => {
  const urlOf = role === 'inference' ? rtspUrl : m4sUrl;
  return {
    static: role !== 'restream',
    // A template of the node's must not make the copy send on once more.
    pushes: [],
    inputs: source ? [{ url: urlOf(source, name, await tokenFor(name)) }] : [],
  };
};
