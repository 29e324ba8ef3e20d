import type { Viewer } from '../auth/viewer.ts';
import { CodedError } from '../errors.ts';
import type { Collection } from './collection.ts';
import { organizationsWith } from './scope.ts';

/** Throws FORBIDDEN when the viewer may not change a row of this organization. Rows of no organization are the operator's. */
export const assertMayEdit = (
  { organization }: Pick<Collection, 'organization'>,
  viewer: Viewer,
  row: { organizationId: number | null },
): void => {
  if (viewer.readonly) throw forbidden();
  if (!organization || viewer.seesAllOrganizations) return;
  const permissions = row.organizationId === null ? undefined : viewer.organizations.get(row.organizationId);
  if (!permissions || !organization.mayEdit(permissions)) throw forbidden();
};

/** True when the viewer may know of a row of this organization. */
export const mayView = (
  { organization }: Collection,
  viewer: Viewer,
  row: { organizationId: number | null },
): boolean => {
  if (!organization || viewer.seesAllOrganizations) return true;
  const permissions = row.organizationId === null ? undefined : viewer.organizations.get(row.organizationId);
  return permissions !== undefined && organization.mayView(permissions);
};

/**
 * The column that puts a new row into an organization: the one given, else the only one where the viewer may make it.
 *
 * Empty when the collection stores no organization: then `beforeSave` decides who may make what. Throws FORBIDDEN when the viewer may make none there, BAD_USER_INPUT
 * when it must say which.
 */
export const organizationOfNew = (
  collection: Collection,
  viewer: Viewer,
  columns: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const { organization } = collection;
  if (viewer.readonly) throw forbidden();
  if (!organization?.column || viewer.seesAllOrganizations) return {};
  const given = columns[organization.column];
  if (typeof given === 'number') {
    assertMayEdit(collection, viewer, { organizationId: given });
    return {};
  }
  const possible = organizationsWith(viewer, organization.mayEdit);
  if (possible.length === 0) throw forbidden();
  if (possible.length > 1) throw new CodedError('BAD_USER_INPUT', 'Say in which organization to make it');
  return { [organization.column]: possible[0] };
};

const forbidden = (): CodedError => new CodedError('FORBIDDEN');
