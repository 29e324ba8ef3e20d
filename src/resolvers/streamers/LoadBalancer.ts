import { documentText, versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { LoadBalancerResolvers } from './types.generated.ts';

export const LoadBalancer: LoadBalancerResolvers = {
  __resolveReference: ({ name }, { loadBalancers }, info) =>
    loadBalancers.load(name, requestedMembers(info, 'LoadBalancer').members),
  version: versionOf,
  document: (balancer, { select }, { loadBalancers }) =>
    documentText(balancer, select && ((name) => loadBalancers.load(name, select))),
};
