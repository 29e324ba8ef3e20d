import { document, item, save } from '../rows.ts';

/** Settings that the operator chooses, and those in effect. */
export const domainRows = [
  item('domain_config_get', '{ entity: domainConfig { document version } }'),
  save(
    'domain_config_save',
    `mutation ($patch: JSONText!, $expectedVersion: String) {
      saved: saveDomainConfig(patch: $patch, expectedVersion: $expectedVersion) { entity: domainConfig { document } }
    }`,
  ),
  document('system_config_get', '{ entity: systemConfig { document } }'),
];
