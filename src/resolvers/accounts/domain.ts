import type { DomainConfigRow } from '../../../subgraphs/accounts/repositoryDomainConfig.ts';
import { tlsCertificate, watcherStatus } from '../../../subgraphs/accounts/vendorCloud.ts';
import { CodedError } from '../../errors.ts';
import { parseLossless, type JsonObject } from '../../json/lossless.ts';
import type { MutationResolvers, QueryResolvers } from './types.generated.ts';
import { patchOf } from './written.ts';

/** The fields of `Query` about the installation. */
export const domainQueries = {
  domainConfig: async (_, __, { domainConfig }) => settings(await domainConfig.read()),
  systemConfig: (_, __, { systemConfig }) => whole(systemConfig()),
  tlsCertificate: () => whole(tlsCertificate()),
  watcherStatus: () => whole(watcherStatus()),
} satisfies QueryResolvers;

/** The fields of `Mutation` about the installation. */
export const domainMutations = {
  saveDomainConfig: async (_, { expectedVersion, ...args }, { domainConfig, request: writer }, info) => ({
    domainConfig: settings(await domainConfig.save({ writer, patch: patchOf(args, info), expectedVersion })),
  }),

  issueTlsCertificate: (_, { domains }) => {
    if (domains.length === 0 || domains.some((domain) => !isDomain(domain))) {
      throw new CodedError('BAD_USER_INPUT', 'domains must name at least one host', { path: ['domains'] });
    }
    throw new CodedError('NOT_IMPLEMENTED', 'Certificates are not issued here: TLS ends at a proxy in front');
  },

  provisionWatcher: () => {
    throw new CodedError('NOT_IMPLEMENTED', 'There is no cloud of a vendor to register with');
  },
} satisfies MutationResolvers;

const isDomain = (text: string): boolean =>
  /^(?=.{1,253}$)(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9-]{2,63}$/i.test(text);

/** A parent whose fields are its members, with the text that REST answers. */
const whole = (document: JsonObject): JsonObject => ({ ...document, document: JSON.stringify(document) });

const settings = ({ document, version }: DomainConfigRow): JsonObject => ({
  ...(parseLossless(document) as JsonObject),
  document,
  version,
});
