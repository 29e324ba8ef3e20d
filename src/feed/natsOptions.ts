import type { ConnectionOptions } from '@nats-io/transport-node';

/** How we connect to the server of a `nats://` or `tls://` URL: for ever, with the credentials in the URL. */
export const natsOptions = (url: string): ConnectionOptions => {
  const { protocol, host, username, password } = new URL(url);
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
  return {
    servers: host,
    name: 'streamgate doorbell',
    // What this process rings it has told itself.
    noEcho: true,
    ...(protocol === 'tls:' && { tls: {} }),
    ...(pass ? { user, pass } : user && { token: user }),
    timeout: 5000,
    // A peer that is silent for a minute is gone.
    pingInterval: 20_000,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    ignoreAuthErrorAbort: true,
  };
};
