import { CodedError } from '../../../src/errors.ts';
import { json, operation } from '../operation.ts';
import { document, jsonBody } from '../rows.ts';

interface Answered {
  entity: { document: string };
}

/** The certificate of the installation, and its registration with the cloud of the vendor. */
export const systemRows = [
  document('tls_certificate_get', '{ entity: tlsCertificate { document } }'),
  operation<Answered>(
    'letsencrypt_issue',
    'mutation ($domains: [String!]!) { entity: issueTlsCertificate(domains: $domains) { document } }',
    {
      variables: (call) => {
        const { domains } = jsonBody(call);
        const isList = Array.isArray(domains) && domains.every((domain) => typeof domain === 'string');
        if (isList) return { domains };
        throw new CodedError('BAD_USER_INPUT', 'domains must be an array of host names', { path: ['domains'] });
      },
      reply: ({ entity }) => json(entity.document),
    },
  ),
  document('watcher_status_get', '{ entity: watcherStatus { document } }'),
  operation<Answered>('watcher_provision', 'mutation { entity: provisionWatcher { document } }', {
    reply: ({ entity }) => json(entity.document),
  }),
];
