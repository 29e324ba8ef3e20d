import type { WatcherRequest } from './watcherAccountRequests.ts';

/** A request for each operation of Watcher Admin about cameras, in an order in which all succeed. */
export const watcherStreamRequests: Readonly<Record<string, WatcherRequest>> = {
  stream_save: [
    'PUT',
    '/streams/gate%2F1',
    200,
    {
      title: 'Gate',
      inputs: [{ url: 'rtsp://camera.example.com/1' }],
      organization: { id: 1 },
      coordinates: { latitude: 55.7512, longitude: 37.6184 },
      postal_address: 'Main Street 1',
      onvif: { url: 'http://camera.example.com/onvif', ptz: true },
      audio: { disabled: false, transcode_audio_codec: 'aac' },
      can_publish: false,
      layout_rules: { preferred_zones: ['north'], required_zones: ['eu'] },
    },
  ],
  stream_get: ['GET', '/streams/gate%2F1', 200],
  streams_list: ['GET', '/streams', 200],
  streams_multiedit: [
    'POST',
    '/streams/multiedit',
    204,
    { streams: [{ name: 'gate/1', dvr: { expiration: 86400 }, layout_rules: { preferred_zones: [] } }] },
  ],
  stream_delete: ['DELETE', '/streams/gate%2F1', 204],
};
