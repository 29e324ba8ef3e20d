/** A request: method, path below the API, status, body. `{user}` and the like stand for ids that the server assigned. */
export type WatcherRequest = readonly [method: string, path: string, status: number, body?: object];

const picture = `data:image/png;base64,${Buffer.from('picture').toString('base64')}`;

/** A request for each operation of Watcher Admin about accounts, in an order in which all succeed. */
export const watcherAccountRequests: Readonly<Record<string, WatcherRequest>> = {
  user_create: ['POST', '/users', 200, { name: 'alice', password: 'a long password', email: 'alice@example.com' }],
  user_save: ['PUT', '/users/{user}', 200, { fullname: 'Alice A.', max_sessions: 2 }],
  user_get: ['GET', '/users/{user}', 200],
  users_list: ['GET', '/users', 200],
  users_apikey_create: ['POST', '/users/{user}/apikey', 200],
  users_apikey_get: ['GET', '/users/{user}/apikey', 200],
  presets_create: [
    'POST',
    '/presets',
    200,
    {
      title: 'Gates',
      is_adjustable: true,
      dvr: { expiration: 604800, storage_limit: 400000000000 },
      vision: { alg: 'plates' },
      layout_rules: { preferred_zones: ['north'] },
    },
  ],
  preset_save: ['PUT', '/presets/{preset}', 200, { dvr: { expiration: 86400 } }],
  preset_get: ['GET', '/presets/{preset}', 200],
  presets_list: ['GET', '/presets', 200],
  organization_preset_save: ['PUT', '/organizations/1/presets', 200, { preset_id: 1 }],
  delete_organization_preset: ['DELETE', '/organizations/1/presets/{preset}', 204],
  shared_token_create: ['POST', '/shares', 200, { name: 'Police', permissions: [{ live: true, dvr_depth_limit: 60 }] }],
  shared_tokens_list: ['GET', '/shares', 200],
  events_list: ['GET', '/events', 200],
  shared_token_delete: ['DELETE', '/shares/{share}', 204],
  domain_config_save: [
    'PUT',
    '/domain_config',
    200,
    {
      mail: { sending_method: 'SMTP', host: 'mail.example.com', password: 'hush', security: 'tls' },
      appearance: { logo: picture, colors: { primary: '#444951' } },
    },
  ],
  domain_config_get: ['GET', '/domain_config', 200],
  system_config_get: ['GET', '/system_config', 200],
  tls_certificate_get: ['GET', '/tls/letsencrypt', 200],
  letsencrypt_issue: ['POST', '/tls/letsencrypt', 501, { domains: ['video.example.com'] }],
  watcher_status_get: ['GET', '/peeklio/check_watcher_status', 200],
  watcher_provision: ['POST', '/peeklio/create_operator_id', 501],
  user_delete: ['DELETE', '/users/{user}', 204],
};
