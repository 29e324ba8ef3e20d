import type { SecretBox } from '../../src/auth/secrets.ts';
import type { CameraAccess } from '../../src/cluster/cameraLink.ts';
import { recordAudit } from '../../src/collection/audit.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { Writer } from '../documentRepository.ts';

export interface CameraRepository {
  /** The node that runs a stream, null when none does, and how its camera is entered. */
  find(name: string): Promise<{ hostname: string | null; access: CameraAccess }>;
  /** Keeps how a camera is entered, unless its stream is gone. */
  saveAccess(name: string, access: CameraAccess, writer: Writer): Promise<void>;
}

/** All SQL on what is kept of cameras themselves. */
export const cameraRepository = (
  database: Database,
  feed: Pick<Feed, 'ring'>,
  secretBox: SecretBox,
): CameraRepository => ({
  async find(name) {
    const [row] = await database.query<{ hostname: string | null; secrets: Buffer | null }>(
      `select coalesce(p.ingest, p.running_on->>0) as hostname, a.secrets
        from stream_places p left join camera_access a on a.name = p.name where p.name = $1`,
      [name],
    );
    return {
      hostname: row?.hostname ?? null,
      access: row?.secrets ? (JSON.parse(secretBox.open(row.secrets)) as CameraAccess) : {},
    };
  },

  async saveAccess(name, access, writer) {
    await database.transaction(async (transaction) => {
      const kept = await transaction.query(
        `insert into camera_access (name, secrets) select s.name, $2 from streams s where s.name = $1
          on conflict (name) do update set secrets = excluded.secrets returning 1`,
        [name, secretBox.seal(JSON.stringify(access))],
      );
      const change = { collection: 'camera_access', key: name, action: 'update' } as const;
      await recordAudit(
        transaction,
        writer,
        kept.map(() => change),
      );
    });
    feed.ring('audit_events');
  },
});
