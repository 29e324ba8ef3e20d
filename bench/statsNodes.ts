import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Media servers that do nothing but tell of streams, in a process of their own: `statsNodes.ts <nodes> <streams of each>`. */
const [nodes = 100, streams = 1000] = process.argv.slice(2).map(Number);

const media = {
  flow_type: 'stream',
  tracks: [
    {
      track_id: 'v1',
      content: 'video',
      codec: 'h264',
      bitrate: 3872,
      fps: 25,
      width: 1920,
      height: 1080,
      pixel_width: 1920,
    },
    { track_id: 'a1', content: 'audio', codec: 'aac', bitrate: 128, channels: 2, sample_rate: 48_000 },
  ],
};

/** A page as text. Every stream tells something else each time. */
const page = (node: number, from: number, to: number, withDetails: boolean): string => {
  const now = Date.now();
  const rows = Array.from({ length: to - from }, (_, index) => {
    const number = node * streams + from + index;
    const stats = {
      alive: true,
      status: 'running',
      bitrate: 2000 + ((number + Math.floor(now / 1000)) % 500),
      ts_delay: 40 + (number % 100),
      last_dts_at: now - 40,
      lifetime: now % 1e9,
      online_clients: number % 7,
      bytes_out: now * 3 + number,
      retry_count: 0,
      ...(withDetails && {
        media_info: media,
        dvr_info: { from: 1_700_000_000, depth: 86_400, ranges: [], bytes: now },
      }),
    };
    return { name: `camera-${String(number).padStart(6, '0')}`, stats };
  });
  const next = to < streams ? String(to) : null;
  return JSON.stringify({ streams: rows, estimated_count: streams, next, prev: null, timing: {} });
};

const stats = () => ({
  now: Date.now(),
  server_version: '25.11',
  streamer_status: 'running',
  config_version: [1, 1],
  cpu_usage: 20,
  memory_usage: 30,
  uptime: Math.floor(process.uptime()),
  total_streams: streams,
  online_streams: streams,
  input_kbit: 3_000_000,
  output_kbit: 1_000_000,
  partitions: [{ path: 'storage', device: 'sda1', total_mb: 4_000_000, usage: 20, io_util: 5 }],
});

const listen = (node: number): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
      const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://node');
      response.setHeader('content-type', 'application/json');
      if (pathname.endsWith('/config/stats')) return void response.end(JSON.stringify(stats()));
      if (!pathname.endsWith('/streams')) return void response.end('{"agents": [], "dvrs": [], "next": null}');
      const from = Number(query.get('cursor') ?? 0);
      const to = Math.min(from + Number(query.get('limit') ?? 100), streams);
      response.end(page(node, from, to, query.get('select')?.includes('media_info') ?? false));
    });
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

const urls = await Promise.all(Array.from({ length: nodes }, (_, node) => listen(node)));
console.log(`http://127.0.0.1 ${JSON.stringify(urls)}`);
process.stdin.once('close', () => process.exit()).resume();
