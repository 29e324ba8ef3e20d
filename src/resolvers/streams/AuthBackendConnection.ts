import { connectionFields } from '../../../subgraphs/connection.ts';
import type { AuthBackendConnectionResolvers } from './types.generated.ts';

export const AuthBackendConnection: AuthBackendConnectionResolvers = connectionFields;
