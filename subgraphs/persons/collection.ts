import type { Collection, Saved, Saving } from '../../src/collection/collection.ts';
import { assertMayEdit } from '../../src/collection/permission.ts';
import { contract } from '../../src/contract/contract.ts';
import { assertBiometrics } from './biometrics.ts';

/** What is checked when a person is about to be stored. Saving a deleted one enrols it anew. */
const beforeSave = ({ document, columns, viewer }: Saving): Saved => {
  assertBiometrics(document);
  if (columns['organization_id'] !== undefined) {
    assertMayEdit(persons, viewer, { organizationId: columns['organization_id'] as number | null });
  }
  return { columns: { deleted_at: columns['deleted_at'] ?? null } };
};

/** Persons, for the collection engine. A row with `deleted_at` is a tombstone. */
export const persons: Collection = {
  name: 'persons',
  schema: contract('central').schema('Person'),
  table: 'persons',
  key: { column: 'id', member: 'person_id', type: 'int8' },
  computed: {
    updated_at: { sql: 't.position', type: 'int8', notNull: true },
    deleted_at: { sql: 't.deleted_at', type: 'int8' },
  },
  members: {
    external_id: { sql: 't.external_id', type: 'text', indexed: true },
    originator: { sql: 't.originator', type: 'text', indexed: true },
    updated_at: { sql: 't.position', type: 'int8', indexed: true, notNull: true },
    deleted_at: { sql: 't.deleted_at', type: 'int8', indexed: true },
  },
  search: 't.search',
  defaultSort: [{ member: 'person_id', descending: false }],
  defaultWhere: (filtered) =>
    filtered.has('deleted_at') ? undefined : { member: 'deleted_at', operator: 'isNull', values: [] },
  organization: {
    sql: 't.organization_id',
    column: 'organization_id',
    mayView: ({ canViewPersonsLists }) => canViewPersonsLists,
    mayEdit: ({ canEditPersonsLists }) => canEditPersonsLists,
  },
  columns: { organization_id: 'int4', deleted_at: 'int8' },
  initial: { originator: 'api' },
  beforeSave,
};
