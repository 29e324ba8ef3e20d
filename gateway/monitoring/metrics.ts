import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export type OperationKind = 'query' | 'mutation' | 'subscription' | 'unknown';
/** `rejected`: the operation was not executed; `failed`: it was, and its result holds errors. */
export type OperationOutcome = 'succeeded' | 'failed' | 'rejected';
export type Transport = 'http' | 'websocket' | 'sse';

/** What the gateway counts. Every label has a fixed set of values, so the number of series is bounded. */
export interface Metrics {
  contentType: string;
  /** All metrics in Prometheus' text format. */
  text(): Promise<string>;
  /** `route` is a route's pattern, never a path. */
  request(method: string, route: string, status: number, seconds: number): void;
  operation(kind: OperationKind, outcome: OperationOutcome, transport: Transport, seconds: number): void;
  /** Moves the number of open connections: WebSockets and event streams. */
  connections(transport: Transport, change: 1 | -1): void;
  subscriptions(transport: Transport, change: 1 | -1): void;
  /** A payload was written to a live connection. */
  delivered(transport: Transport): void;
  /** The server ended a live connection. */
  ended(transport: Transport, reason: EndReason): void;
}

export type EndReason = 'slow' | 'dead' | 'expired' | 'revoked' | 'protocol' | 'stopping';

// One per process, as what it measures: memory, CPU, event loop, garbage collection.
let processRegistry: Registry | undefined;

const processMetrics = (): Registry => {
  if (!processRegistry) {
    processRegistry = new Registry();
    collectDefaultMetrics({ register: processRegistry });
  }
  return processRegistry;
};

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A fresh set of counters beside the process' own. */
export const createMetrics = (): Metrics => {
  const own = new Registry();
  const registers = [own];
  const requests = new Histogram({
    name: 'streamgate_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its response, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const operations = new Histogram({
    name: 'streamgate_graphql_operation_duration_seconds',
    help: 'Time to answer a GraphQL operation; of a subscription, the time it lived.',
    labelNames: ['kind', 'outcome', 'transport'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const connections = new Gauge({
    name: 'streamgate_live_connections',
    help: 'Open WebSockets and event streams.',
    labelNames: ['transport'],
    registers,
  });
  const subscriptions = new Gauge({
    name: 'streamgate_live_subscriptions',
    help: 'Running subscriptions.',
    labelNames: ['transport'],
    registers,
  });
  const delivered = new Counter({
    name: 'streamgate_live_payloads_total',
    help: 'Payloads written to live connections.',
    labelNames: ['transport'],
    registers,
  });
  const ended = new Counter({
    name: 'streamgate_live_ended_total',
    help: 'Live connections that the server ended, by reason.',
    labelNames: ['transport', 'reason'],
    registers,
  });
  const all = Registry.merge([processMetrics(), own]);
  const deliveredBy = memoized((transport: string) => delivered.labels(transport));
  const requestsBy = memoized((key: string) => requests.labels(...key.split(' ')));

  return {
    contentType: all.contentType,
    text: () => all.metrics(),
    request: (method, route, status, seconds) =>
      requestsBy(`${methods.has(method) ? method : 'other'} ${route} ${status}`).observe(seconds),
    operation: (kind, outcome, transport, seconds) => operations.labels(kind, outcome, transport).observe(seconds),
    connections: (transport, change) => connections.labels(transport).inc(change),
    subscriptions: (transport, change) => subscriptions.labels(transport).inc(change),
    delivered: (transport) => deliveredBy(transport).inc(),
    ended: (transport, reason) => ended.labels(transport, reason).inc(),
  };
};

/** Remembers the child of each combination of labels: finding it costs more than counting. */
const memoized = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};
