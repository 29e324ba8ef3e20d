import { CodedError } from '../../../src/errors.ts';
import { integerParameter } from '../integerParameter.ts';
import { json, operation } from '../operation.ts';
import { jsonBody, remove } from '../rows.ts';

/** Which presets organizations may use. */
export const organizationRows = [
  operation<{ linked: { preset: { document: string } } }>(
    'organization_preset_save',
    `mutation ($organizationId: Int!, $presetId: Int!) {
      linked: linkPreset(organizationId: $organizationId, presetId: $presetId) { preset { document } }
    }`,
    {
      variables: (call) => {
        const { preset_id: presetId } = jsonBody(call);
        if (!Number.isInteger(presetId)) {
          throw new CodedError('BAD_USER_INPUT', 'preset_id must be an integer', { path: ['preset_id'] });
        }
        return { organizationId: integerParameter(call, 'organization_id'), presetId };
      },
      reply: ({ linked }) => json(linked.preset.document),
    },
  ),
  remove(
    'delete_organization_preset',
    `mutation ($organizationId: Int!, $presetId: Int!) {
      unlinkPreset(organizationId: $organizationId, presetId: $presetId) { preset { id } }
    }`,
    {
      variables: (call) => ({
        organizationId: integerParameter(call, 'organization_id'),
        presetId: integerParameter(call, 'preset_id'),
      }),
    },
  ),
];
