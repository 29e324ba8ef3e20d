import { loadConfig } from '../../src/config.ts';
import { Closing } from '../../src/closing.ts';
import { layFoundation } from '../../src/foundation.ts';
import { startGateway } from '../../src/gateway.ts';
import { createLog } from '../../src/log.ts';
import { temporaryFolder } from '../setup/instance.ts';

/** One of the processes that serve a database, which can be ended and started again. */
export interface Replica extends AsyncDisposable {
  /** Where it listens; null while it is not there. */
  origin(): string | null;
  /** Ends it and starts another in its place, with nothing in its memory. */
  restart(): Promise<void>;
}

/** Starts a replica with this environment. */
export const startReplica = async (env: Record<string, string>): Promise<Replica> => {
  const start = async () => {
    const closing = new Closing();
    try {
      const folder = closing.use(await temporaryFolder());
      const config = loadConfig({ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: folder.path, ...env });
      const foundation = closing.use(await layFoundation(config, createLog(config)));
      const { address } = closing.use(await startGateway(foundation, '1.2.3'));
      return { address, closing };
    } catch (error) {
      await closing[Symbol.asyncDispose]();
      throw error;
    }
  };
  let running: Awaited<ReturnType<typeof start>> | null = await start();
  const end = async () => {
    const ending = running;
    running = null;
    await ending?.closing[Symbol.asyncDispose]();
  };
  return {
    origin: () => running?.address ?? null,
    async restart() {
      await end();
      running = await start();
    },
    [Symbol.asyncDispose]: end,
  };
};
