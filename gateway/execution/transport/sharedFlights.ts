import type { ExecutionResult } from 'graphql';
import type { RequestContext } from '../../../src/requestContext.ts';
import { onAbort } from '../onAbort.ts';
import { copyTree } from '../plan/merge.ts';
import { isPromise } from '../plan/planRun.ts';
import type { MaybePromise } from '../types.ts';

interface Consumer {
  release: () => void;
  resolve(result: ExecutionResult): void;
  reject(error: unknown): void;
}

/** A query under way and everyone who waits for it. */
interface Flight {
  consumers: Consumer[];
  join(request: RequestContext): Promise<ExecutionResult>;
}

/** Queries under way, so that an equal one need not be sent again. */
export interface SharedFlights {
  /** The result of the flight of that key, taking off when there is none. Each consumer gets data of its own. */
  fly(
    key: string,
    request: RequestContext,
    takeOff: (request: RequestContext) => MaybePromise<ExecutionResult>,
  ): Promise<ExecutionResult>;
  /** Lets nobody join what is under way: something was written, and a later reader must see it. */
  close(): void;
}

/** Creates an empty set of flights. A flight is cancelled when all its consumers are. */
export const createSharedFlights = (): SharedFlights => {
  let flights = new Map<string, Flight>();

  const createFlight = (abandoned: () => void): Flight => {
    const consumers: Consumer[] = [];
    let present = 0;
    return {
      consumers,
      join: (request) =>
        new Promise((resolve, reject) => {
          present += 1;
          const release = onAbort(request.signal, () => {
            present -= 1;
            if (present === 0) abandoned();
          });
          consumers.push({ release, resolve, reject });
        }),
    };
  };

  const land = (flight: Flight, settle: (consumer: Consumer, isFirst: boolean) => () => void): void => {
    // All copies are taken before anyone may change the original.
    const settled = flight.consumers.map((consumer, index) => settle(consumer, index === 0));
    for (const { release } of flight.consumers) release();
    for (const hand of settled) hand();
  };

  return {
    close() {
      flights = new Map();
    },
    fly(key, request, takeOff) {
      const current = flights;
      const known = current.get(key);
      if (known) return known.join(request);
      const abort = new AbortController();
      const forget = (): void => {
        if (current.get(key) === flight) current.delete(key);
      };
      const flight = createFlight(() => {
        forget();
        abort.abort();
      });
      current.set(key, flight);
      const joined = flight.join(request);
      const arrive = (result: ExecutionResult): void => {
        forget();
        land(flight, ({ resolve }, isFirst) => {
          const own = isFirst ? result : (copyTree({ ...result }) as ExecutionResult);
          return () => resolve(own);
        });
      };
      const fail = (error: unknown): void => {
        forget();
        land(
          flight,
          ({ reject }) =>
            () =>
              reject(error),
        );
      };
      try {
        const result = takeOff({ ...request, signal: abort.signal });
        if (isPromise(result)) result.then(arrive, fail);
        else arrive(result);
      } catch (error) {
        fail(error);
      }
      return joined;
    },
  };
};
