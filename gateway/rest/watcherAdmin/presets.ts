import { integerParameter } from '../integerParameter.ts';
import { collection, create, item, pageOf, save } from '../rows.ts';

const ofOrganization = { variables: '$organizationId: Int', arguments: 'organizationId: $organizationId' };

/** Presets. */
export const presetRows = [
  collection('presets_list', pageOf('presets', ofOrganization), {
    variables: (call) => ({ organizationId: integerParameter(call, 'organization_id') }),
  }),
  create(
    'presets_create',
    'mutation ($patch: JSONText!) { saved: createPreset(patch: $patch) { entity: preset { document } } }',
  ),
  item('preset_get', 'query ($id: Int!) { entity: preset(id: $id) { document version } }', {
    variables: (call) => ({ id: integerParameter(call, 'id') }),
  }),
  save(
    'preset_save',
    `mutation ($id: Int!, $patch: JSONText!, $expectedVersion: String) {
      saved: savePreset(id: $id, patch: $patch, expectedVersion: $expectedVersion) { entity: preset { document } }
    }`,
    { variables: (call) => ({ id: integerParameter(call, 'id') }) },
  ),
];
