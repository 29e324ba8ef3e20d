import type { JsonObject } from '../../src/json/lossless.ts';

/** The `TlsCertificate` of REST: there is none, since TLS ends at a proxy in front of this program. */
export const tlsCertificate = (): JsonObject => ({});

/** The `WatcherStatus` of REST: not registered, since this program has no cloud of a vendor behind it. */
export const watcherStatus = (): JsonObject => ({
  checks: {
    is_domain_api_key_matched: false,
    is_watcher_url_available: false,
    is_watcher_url_matched: false,
    errors_details: [{ check: 'registration', error: 'This installation is not registered with a cloud of a vendor' }],
  },
});
