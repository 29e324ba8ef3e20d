import type { JsonObject } from '../../json/lossless.ts';
import type { Decision, LayoutChange } from './snapshot.ts';

/** A changed layout as it is stored and shown: a `Layout` of REST, without its date. */
export const layoutDocument = ({
  to,
  reason,
  decisions,
}: Pick<LayoutChange, 'to' | 'reason' | 'decisions'>): JsonObject => ({
  ...(to.ingest !== null && { ingest: to.ingest }),
  ...(to.inference !== null && { inference: to.inference }),
  ...(to.backups.length > 0 && { dvr_backups: [...to.backups] }),
  ...(to.failoverFrom !== null && { failover_from: to.failoverFrom }),
  originator: to.manual ? 'other' : 'layouter',
  ...(reason !== null && { change_reason: reason }),
  node_layout_decisions: decisions.map(decisionDocument),
});

const decisionDocument = ({ hostname, role, taken, reasons }: Decision): JsonObject => ({
  hostname,
  role,
  node_decision: taken,
  reasons: [...reasons],
});
