import fastify from 'fastify';
import pg from 'pg';

/**
 * What the router is measured against: a fastify server with one hand-written SQL statement per route that answers the same
 * JSON, without authentication, entity tags, limits, filters or a graph. Prints its address; ends when its parent does.
 */
pg.types.setTypeParser(3802, (text) => text);
pg.types.setTypeParser(20, Number);
const pool = new pg.Pool({ connectionString: process.argv[2] ?? '', max: 10 });
const app = fastify();

interface DocumentRow {
  name: string;
  position: number;
  config: string;
  layout: string | null;
  stats: string | null;
}

const streamsPage = {
  name: 'page',
  text: `select t.name, t.position, t.config, t.layout, s.stats from streams t left join stream_stats s on s.name = t.name
         order by t.name limit 101`,
};
const streamsCount = { name: 'count', text: 'select count(*)::int as count from (select from streams limit 10001) c' };
const streamsEstimate = {
  name: 'estimate',
  text: `select reltuples::int as count from pg_class where oid = 'streams'::regclass`,
};

app.get('/streams', async (_, reply) => {
  const [{ rows }, counted] = await Promise.all([
    pool.query<DocumentRow>(streamsPage),
    pool.query<{ count: number }>(streamsCount),
  ]);
  let count = counted.rows[0]!.count;
  if (count > 10_000) count = (await pool.query<{ count: number }>(streamsEstimate)).rows[0]!.count;
  const documents = rows.slice(0, 100).map(({ name, position, config, layout, stats }) => {
    const own = `"name":${JSON.stringify(name)},`;
    const tail = config.slice(1, -1);
    const placed = layout ? `,"layout":${layout}` : '';
    const reported = stats ? `,"stats":${stats}` : '';
    return `{${own}"updated_at":${position},"config_on_disk":{${own}${tail}}${placed}${reported},${tail}}`;
  });
  const last = rows[99]?.name;
  const next = last ? JSON.stringify(Buffer.from(`name_gt=${encodeURIComponent(last)}`).toString('base64')) : 'null';
  reply.header('content-type', 'application/json; charset=utf-8');
  return `{"streams":[${documents.join(',')}],"estimated_count":${count},"next":${next},"prev":null,"timing":{}}`;
});

const joined = {
  name: 'joined',
  text: `select t.name, t.title, t.comment, t.static, t.disabled, t.template, c.segment_duration as "segmentDuration",
           c.segment_count as "segmentCount", c.chunk_duration as "chunkDuration", c.source_timeout as "sourceTimeout",
           n.hostname, (r.stats->>'cpu_usage')::int as cpu, (r.stats->>'memory_usage')::int as memory
         from (select * from streams order by name limit 100) t
         cross join jsonb_to_record(t.config) c(segment_duration int, segment_count int, chunk_duration int, source_timeout int)
         left join streamers n on n.hostname = t.ingest left join streamer_stats r on r.hostname = n.hostname
         order by t.name`,
};

app.post('/graphql', async (_, reply) => {
  const { rows } = await pool.query(joined);
  const nodes = rows.map(({ hostname, cpu, memory, ...fields }) => ({
    ...fields,
    layout: hostname ? { ingest: { hostname, stats: { cpuUsage: cpu, memoryUsage: memory } } } : null,
  }));
  reply.header('content-type', 'application/json; charset=utf-8');
  return JSON.stringify({ data: { streams: { nodes } } });
});

console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
process.stdin.resume().on('end', () => process.exit(0));
