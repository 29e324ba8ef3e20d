import { collection, item, pageOf, remove, save } from '../rows.ts';

/** Persons of Central. Path ids stay text: they are 64-bit. */
export const personRows = [
  collection('persons_list', pageOf('persons')),
  item('person_get', `query ($person_id: Snowflake!) { entity: person(id: $person_id) { document version } }`),
  save(
    'person_save',
    `mutation ($person_id: Snowflake!, $patch: JSONText!, $expectedVersion: String) {
      saved: savePerson(id: $person_id, patch: $patch, expectedVersion: $expectedVersion) { entity: person { document } }
    }`,
  ),
  remove(
    'person_delete',
    `mutation ($person_id: Snowflake!, $expectedVersion: String) {
      deletePerson(id: $person_id, expectedVersion: $expectedVersion) { id }
    }`,
  ),
];
