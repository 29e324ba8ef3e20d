import { expect, test } from 'vitest';
import type { Account } from '../../src/auth/account.ts';
import { allScopes, noPermissions, type OrganizationPermissions } from '../../src/auth/viewer.ts';
import { editAuthViewer, masterViewer, nodeViewer, provisionedNodeViewer, userViewer } from '../../src/auth/viewers.ts';

const account = (change: Partial<Account> = {}): Account => ({
  id: 5,
  login: 'alice',
  accessLevel: 'generic',
  disabled: false,
  readonly: false,
  maxSessions: null,
  permissionsVersion: 1,
  memberships: [],
  ...change,
});

const member = (organizationId: number, permissions: Partial<OrganizationPermissions>, isOwner = false) => ({
  organizationId,
  isOwner,
  permissions: { ...noPermissions, isMember: true, ...permissions },
});

const scopesOf = (change: Partial<Account>) => [...userViewer(account(change), null).scopes].sort();
const reads = ['accounts:read', 'episodes:read', 'streams:read'];

test.each([
  ['no organization', {}, reads],
  ['a membership without rights', { memberships: [member(1, {})] }, reads],
  [
    'editing streams',
    { memberships: [member(1, { canEditStreams: true })] },
    [...reads, 'episodes:write', 'streams:write'],
  ],
  ['viewing persons', { memberships: [member(1, { canViewPersonsLists: true })] }, [...reads, 'persons:read']],
  ['editing persons', { memberships: [member(1, { canEditPersonsLists: true })] }, [...reads, 'persons:write']],
  ['editing users', { memberships: [member(1, { canEditUsers: true })] }, [...reads, 'accounts:write']],
  [
    'rights in one of two',
    { memberships: [member(1, {}), member(2, { canEditUsers: true })] },
    [...reads, 'accounts:write'],
  ],
  ['a suspended membership', { memberships: [member(1, { isMember: false, canEditStreams: true })] }, reads],
  [
    'ownership',
    { memberships: [member(1, {}, true)] },
    [...reads, 'accounts:write', 'episodes:write', 'persons:read', 'persons:write', 'streams:write'],
  ],
  ['ownership, but readonly', { readonly: true, memberships: [member(1, {}, true)] }, [...reads, 'persons:read']],
  ['an administrator', { accessLevel: 'admin' as const }, [...allScopes].sort()],
  [
    'a readonly administrator',
    { accessLevel: 'admin' as const, readonly: true },
    allScopes.filter((scope) => scope.endsWith(':read')).sort(),
  ],
])('the scopes of a user with %s', (_, change, scopes) => expect(scopesOf(change)).toEqual([...scopes].sort()));

test('a generic user sees the organizations they belong to, an administrator all', () => {
  const memberships = [member(1, {}), member(2, { isMember: false }), member(3, {}, true)];
  const viewer = userViewer(account({ memberships }), null);
  expect([viewer.seesAllOrganizations, [...viewer.organizations.keys()]]).toEqual([false, [1, 3]]);
  expect(Object.values(viewer.organizations.get(3)!)).not.toContain(false);
  expect(userViewer(account({ accessLevel: 'admin', memberships }), null).seesAllOrganizations).toBe(true);
});

test('viewers with the same sight share a visibility key, whoever they are', () => {
  const key = (change: Partial<Account>) => userViewer(account(change), null).visibilityKey;
  const one = [member(1, { canViewStreams: true }), member(2, {})];
  expect(key({ id: 6, login: 'bob', memberships: [...one].reverse() })).toBe(key({ memberships: one }));
  expect(key({ memberships: [member(1, { canViewStreams: true })] })).not.toBe(key({ memberships: one }));
  expect(key({ memberships: [member(1, {}), member(2, {})] })).not.toBe(key({ memberships: one }));
  expect(key({ memberships: [member(1, { canViewStreams: true }), member(3, {})] })).not.toBe(
    key({ memberships: one }),
  );
});

test('those who see everything share one key, nodes have another', () => {
  const admin = userViewer(account({ accessLevel: 'admin' }), { id: 'session', expiresAt: 1 });
  const readonly = userViewer(account({ accessLevel: 'admin', readonly: true }), null);
  for (const viewer of [masterViewer, editAuthViewer, admin, readonly]) expect(viewer.visibilityKey).toBe('all');
  expect(nodeViewer('node1').visibilityKey).not.toBe('all');
  expect(nodeViewer('node1').visibilityKey).toBe(nodeViewer('node2').visibilityKey);
});

test('a node reads what it needs to run and writes nothing', () => {
  const reads = ['streams:read', 'streamers:read', 'episodes:read', 'provisioning:read'];
  expect([...nodeViewer('node1').scopes]).toEqual(reads);
  expect([...provisionedNodeViewer('node1').scopes]).toEqual(['provisioning:read']);
  expect(nodeViewer('node1')).toMatchObject({ kind: 'node', subject: 'node:node1', seesAllOrganizations: true });
});

test('a viewer expires with their access token', () => {
  expect(userViewer(account(), { id: 'session', expiresAt: 123 })).toMatchObject({
    sessionId: 'session',
    expiresAt: 123,
  });
  expect(userViewer(account(), null).expiresAt).toBeNull();
});
