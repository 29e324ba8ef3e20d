import { CodedError } from '../../../src/errors.ts';
import { asksForOpenMetrics, openMetrics } from '../clusterStats.ts';
import { entityTag } from '../entityTag.ts';
import { json, operation, type Row } from '../operation.ts';
import { bodyOf, jsonBody, versionOf } from '../rows.ts';

interface Read {
  config: { document?: string; openMetrics?: string; version: string };
}

interface Saved {
  saved: { config: { document: string }; overridden: readonly { member: string; variable: string }[] };
}

/** Central's config: what is in effect, and saving it. */
export const configRows: readonly Row[] = [
  operation<Read>(
    'config_get',
    `query ($asMetrics: Boolean!) {
      config: centralConfig {
        document @skip(if: $asMetrics)
        openMetrics @include(if: $asMetrics)
        version
      }
    }`,
    {
      variables: (call) => ({ asMetrics: asksForOpenMetrics(call) }),
      reply: ({ config: { document, openMetrics: metrics, version } }) => ({
        ...(metrics === undefined ? json(document ?? '') : openMetrics(metrics)),
        entityTag: entityTag(metrics ?? document ?? '', version),
      }),
    },
  ),
  operation<Saved>(
    'config_save',
    `mutation ($patch: JSONText!, $expectedVersion: String) {
      saved: saveCentralConfig(patch: $patch, expectedVersion: $expectedVersion) {
        config: centralConfig { document }
        overridden { member variable }
      }
    }`,
    {
      variables: (call) => {
        // The contract asks for the key with each save; `********`, as it is read, will do.
        if (jsonBody(call)['api_key'] == null) {
          throw new CodedError('BAD_USER_INPUT', 'api_key is required', { path: ['api_key'] });
        }
        return { patch: bodyOf(call), expectedVersion: versionOf(call) };
      },
      reply: ({ saved: { config, overridden } }, call) => {
        for (const { member, variable } of overridden) call.warn(`${member} has no effect while ${variable} is set`);
        return json(config.document);
      },
    },
  ),
];
