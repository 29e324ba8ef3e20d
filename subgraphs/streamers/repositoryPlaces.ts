import type { Balancer, Place } from '../../src/cluster/balancing.ts';
import type { Queryable } from '../../src/db/types.ts';
import { isStorableText } from '../../src/documents/storable.ts';
import { isAliveSql, type DeadTimeout } from './collection.ts';

/** What a load balancer chooses from. `balancer` null: there is none of the name; `stream` null: likewise. */
export interface Choice {
  readonly balancer: Balancer | null;
  readonly stream: { readonly isPlaced: boolean; readonly disabled: boolean } | null;
  /** Media servers online in the stream's namespace, by host name. */
  readonly places: readonly Place[];
}

interface ChoiceRow {
  balancer: string | null;
  stream: string | null;
  places: string;
}

/** Reads, in one statement, what a load balancer chooses from. */
export const choiceOf = async (
  database: Queryable,
  deadTimeoutMs: DeadTimeout,
  balancer: string,
  stream: string,
): Promise<Choice> => {
  if (!isStorableText(balancer) || !isStorableText(stream)) return { balancer: null, stream: null, places: [] };
  const [row] = await database.query<ChoiceRow>(
    `select (select config from load_balancers where name = $1) as balancer,
      (select jsonb_build_object('isPlaced', ingest is not null, 'disabled', disabled) from stream_places where name = $2) as stream,
      coalesce((
        select jsonb_agg(jsonb_build_object(
            'hostname', n.hostname,
            'url', n.config->'public_payload_url',
            'isRestreamer', coalesce(n.config->'is_restreamer', 'false'),
            'runs', p.running_on ? n.hostname,
            'ingests', p.ingest is not distinct from n.hostname,
            'load', jsonb_build_object(
              'usage', coalesce(s.stats->'bandwidth_usage', s.stats->'cpu_usage'), 'clients', s.stats->'total_clients',
              'bitrate', s.stats->'output_kbit', 'streams', s.stats->'online_streams')
          ) order by n.hostname)
        from stream_places p
          join streamers n on n.namespace is not distinct from p.namespace and n.role = 'streamer'
          join streamer_stats s on s.hostname = n.hostname
            and ${isAliveSql(deadTimeoutMs)}
        where p.name = $2
      ), '[]') as places`,
    [balancer, stream],
  );
  // Nothing in them that decides is a long integer.
  const parsed = <Shape>(text: string | null | undefined): Shape | null =>
    text == null ? null : (JSON.parse(text) as Shape);
  return {
    balancer: parsed<Balancer>(row?.balancer),
    stream: parsed<NonNullable<Choice['stream']>>(row?.stream),
    places: parsed<readonly Place[]>(row?.places) ?? [],
  };
};
