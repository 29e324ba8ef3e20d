import type { FastifyInstance } from 'fastify';
import { CodedError } from '../../src/errors.ts';
import type { Logger } from '../../src/log.ts';

/** Something that must work before requests are sent here. `check` rejects when it does not. */
export interface ReadinessCheck {
  name: string;
  check(): Promise<void>;
}

export interface ProbeOptions {
  readiness: readonly ReadinessCheck[];
  log: Logger;
  /** Aborts when the server begins to stop: it still answers, but wants no new clients. */
  draining: AbortSignal;
  /** Longest a check may take, in milliseconds. */
  timeoutMs?: number;
}

/** `/healthz`: the process answers. `/readyz`: everything it needs does too; 503 names what does not. */
export const useProbes = (app: FastifyInstance, { readiness, log, draining, timeoutMs = 2000 }: ProbeOptions): void => {
  app.get('/healthz', { config: { quiet: true } }, async () => ({ status: 'ok' }));

  app.get('/readyz', { config: { quiet: true } }, async (_, reply) => {
    const failures = await Promise.all(readiness.map((each) => failureOf(each, timeoutMs, log)));
    const reasons = failures.filter((failure) => failure !== null);
    if (draining.aborted) reasons.push({ name: 'server', reason: 'stopping' });
    reply.header('cache-control', 'no-store');
    if (reasons.length === 0) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', reasons });
  });
};

const failureOf = async ({ name, check }: ReadinessCheck, timeoutMs: number, log: Logger) => {
  let timer: NodeJS.Timeout | undefined;
  try {
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new CodedError('UNAVAILABLE', `no answer in ${timeoutMs} ms`)), timeoutMs);
    });
    await Promise.race([check(), timeout]);
    return null;
  } catch (error) {
    log.warn({ check: name, error }, 'not ready');
    // What an uncoded error says may name hosts and accounts, and probes are open to everybody.
    return { name, reason: error instanceof CodedError ? error.message : 'failed' };
  } finally {
    clearTimeout(timer);
  }
};
