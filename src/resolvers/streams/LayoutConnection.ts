import { connectionFields } from '../../../subgraphs/connection.ts';
import type { LayoutConnectionResolvers } from './types.generated.ts';

export const LayoutConnection: LayoutConnectionResolvers = connectionFields;
