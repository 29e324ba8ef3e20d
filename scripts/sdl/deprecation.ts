import type { Member } from './model.ts';
import { fieldName } from './naming.ts';

/** ` @deprecated(reason: …)` where the contract announces an end, else nothing. */
export const deprecation = ({ schema }: Member): string => {
  const successor = schema['x-replaced-by'];
  if (!schema.deprecated && !successor) return '';
  const version = schema['x-removal-version'];
  const reasons = [
    ...(successor ? [`Use ${fieldName(successor)}.`] : []),
    ...(version ? [`The API this comes from removes it in ${version}.`] : []),
  ];
  return ` @deprecated(reason: "${reasons.join(' ') || 'No longer maintained.'}")`;
};
