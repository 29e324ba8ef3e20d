import type { Pool } from 'pg';

/** Streamers that the seeded streams are spread over, unless told otherwise. */
export const streamerCount = 20;

/** A configuration of about 2.8 KB, as a camera with transcoding, archive and two inputs has. */
const configuration = {
  title: 'Entrance',
  comment: 'A seeded camera of the bench. '.repeat(3),
  static: true,
  disabled: false,
  template: 'camera',
  inputs: [1, 2].map((n) => ({
    url: `rtsp://admin@10.0.0.${n}:554/Streaming/Channels/10${n}?transportmode=unicast`,
    priority: n,
    source_timeout: 20,
    video_timeout: 20,
    headers: { 'x-site': 'headquarters', 'x-building': 'north', 'x-floor': String(n) },
  })),
  dvr: {
    expiration: 604800,
    episodes_expiration: 6048000,
    storage_limit: 400000000000,
    reference: 'archive',
    redundancy_factor: 1,
  },
  transcoder: {
    video: [1080, 720, 480, 360].map((height) => ({
      track: 1,
      codec: 'h264',
      bitrate: height * 3,
      preset: 'veryfast',
      profile: 'main',
      fps: 25,
      gop: 50,
      bframes: 0,
      size: { height, width: Math.round((height * 16) / 9), strategy: 'fit' },
    })),
    audio: { bitrate: 128, codec: 'aac', sample_rate: 48000, channels: 2 },
    global: { hw: 'cpu' },
  },
  on_play: { url: 'auth://watcher', max_sessions: 100, session_keys: ['ip', 'name', 'proto', 'token'] },
  protocols: {
    hls: true,
    cmaf: true,
    dash: true,
    rtsp: true,
    rtmp: false,
    webrtc: true,
    srt: false,
    mpegts: true,
    jpeg: true,
  },
  thumbnails: { enabled: true, url: 'http://127.0.0.1/thumbnail', sizes: [{ width: 320, height: 240 }] },
  labels: { site: 'headquarters', zone: 'north' },
  segment_duration: 5000,
  segment_count: 4,
  chunk_duration: 200,
  source_timeout: 30,
  clients_timeout: 60,
  meta: Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`key_${n}`, `value of key ${n}, long enough to matter`]),
  ),
};

/** Fills empty tables with `count` streams placed on `nodes` streamers, with stats for all; positions are kept ahead of the feed. */
export const seed = async (pool: Pool, count: number, nodes = streamerCount): Promise<void> => {
  const config = JSON.stringify(configuration);
  await pool.query(
    `insert into streamers (hostname, config, position)
     select 'node-' || n || '.example.com', jsonb_build_object('role', 'streamer', 'api_url', 'http://node-' || n || ':8080', 'channel_limit', 6000),
       feed_next('streamers', 1) from generate_series(1, $1) n`,
    [nodes],
  );
  await pool.query(
    `insert into streamer_stats (hostname, stats, fetched_at)
     select hostname, '{"cpu_usage": 23, "memory_usage": 41, "uptime": 86400}', now() + interval '1 day' from streamers`,
  );
  await pool.query(
    `insert into streams (name, config, layout, position)
     select 'camera-' || lpad(n::text, 6, '0'), $1::jsonb || jsonb_build_object('title', 'Camera ' || n),
       jsonb_build_object('ingest', 'node-' || (n % $3 + 1) || '.example.com'), first + n
     from (select feed_next('streams', $2) as first offset 0) f, generate_series(1, $2 - 1) n`,
    [config, count + 1, nodes],
  );
  await pool.query(
    `insert into stream_stats (name, stats)
     select name, jsonb_build_object('status', 'running', 'alive', true, 'bitrate', 2000 + length(title), 'bytes_out', 5000000000, 'ts_delay', 120)
     from streams`,
  );
  await pool.query('analyze');
};
