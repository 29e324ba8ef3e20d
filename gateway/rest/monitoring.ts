import { CodedError } from '../../src/errors.ts';
import { entityTag } from './entityTag.ts';
import { json, type Row } from './operation.ts';

/** What the probes tell about this process. */
export interface ServerInfo {
  version: string;
  startedAt: Date;
  /** Whether requests can be answered now: database reachable, migrations done, graph composed. */
  isReady(): Promise<boolean>;
}

/**
 * The probes, open to everybody. They are the only rows without a document: a probe that needs the graph cannot say that the
 * graph is down. Liveness answers as long as the process does; readiness throws UNAVAILABLE.
 */
export const probeRows = (server: ServerInfo): readonly Row[] => [
  probe('liveness_probe', server, async () => true),
  probe('readiness_probe', server, () => server.isReady()),
];

const probe = (id: string, { version, startedAt }: ServerInfo, isWell: () => Promise<boolean>): Row => ({
  id,
  public: true,
  async answer() {
    if (!(await isWell())) throw new CodedError('UNAVAILABLE', 'Not ready yet');
    const info = { server_version: version, started_at: Math.floor(startedAt.getTime() / 1000), now: Date.now() };
    const body = JSON.stringify(info);
    return { ...json(body), entityTag: entityTag(body) };
  },
});
