import { MessageType, validateMessage, type ConnectionInitMessage, type SubscribeMessage } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Viewer } from '../../src/auth/viewer.ts';
import { CodedError } from '../../src/errors.ts';
import { parseLossless } from '../../src/json/lossless.ts';
import { graphqlErrors } from '../graphql/errorBody.ts';
import { readParameters } from '../graphql/requestParameters.ts';
import { originatorOf } from '../http/requestContext.ts';
import type { EndReason } from '../monitoring/metrics.ts';
import { createBackPressure } from './backPressure.ts';
import { closeCodes } from './closeCodes.ts';
import { presentedBy, type Upgrade } from './connectionCredentials.ts';
import type { LiveOptions } from './liveOptions.ts';
import { runOperation } from './runOperation.ts';
import { watchViewer } from './watchViewer.ts';

/** One socket that speaks graphql-transport-ws. */
export interface Session {
  /** Starts the closing handshake; running operations stop at once. */
  close(code: number, reason: string, why: EndReason): void;
}

/**
 * Speaks graphql-transport-ws on an open socket until it closes.
 *
 * States: waiting for `connection_init` (4408 when it is late, 4401 for `subscribe` before the `connection_ack`) →
 * authenticating → ready → closed. Ends itself with 4403 when the viewer expires or is revoked, and with 1013 when the client
 * reads too slowly. Results are written as the router made them.
 */
export const openSession = (socket: WebSocket, upgrade: Upgrade, options: LiveOptions): Session => {
  const { authenticator, limits, metrics, log } = options;
  const operations = new Map<string, AbortController>();
  const state: { initialised: boolean; viewer: Viewer | null; stopWatching: () => void } = {
    initialised: false,
    viewer: null,
    stopWatching: () => undefined,
  };

  const close = (code: number, reason: string, why: EndReason) => {
    if (socket.readyState !== socket.OPEN) return;
    metrics.ended('websocket', why);
    socket.close(code, reason);
    end();
  };

  const pressure = createBackPressure({
    limits,
    unsent: () => socket.bufferedAmount,
    onTooSlow: () => close(closeCodes.tryAgainLater, 'Consumer too slow', 'slow'),
  });
  const written = () => pressure.drained();
  const send = (text: string) => {
    if (socket.readyState === socket.OPEN && pressure.mayWrite()) socket.send(text, written);
  };

  const end = () => {
    clearTimeout(initialisation);
    state.stopWatching();
    pressure.end();
    operations.forEach((operation) => operation.abort());
    operations.clear();
  };

  const initialise = async ({ payload }: ConnectionInitMessage) => {
    if (state.initialised) {
      return close(closeCodes.tooManyInitialisationRequests, 'Too many initialisation requests', 'protocol');
    }
    state.initialised = true;
    clearTimeout(initialisation);
    try {
      const viewer = await authenticator.authenticate(presentedBy(payload, upgrade));
      if (socket.readyState !== socket.OPEN) return;
      state.viewer = viewer;
      state.stopWatching = watchViewer(viewer, authenticator, (why) =>
        close(closeCodes.forbidden, why, why === 'Credentials expired' ? 'expired' : 'revoked'),
      );
      send('{"type":"connection_ack"}');
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      if (error.code === 'UNAVAILABLE') close(closeCodes.tryAgainLater, 'Try again later', 'protocol');
      else close(closeCodes.forbidden, 'Forbidden', 'protocol');
    }
  };

  const subscribe = async ({ id, payload }: SubscribeMessage) => {
    if (!state.viewer) return close(closeCodes.unauthorized, 'Unauthorized', 'protocol');
    if (operations.has(id)) {
      const named = `Subscriber for ${id} already exists`;
      const reason = Buffer.byteLength(named) <= longestReason ? named : 'Subscriber already exists';
      return close(closeCodes.subscriberAlreadyExists, reason, 'protocol');
    }
    const head = `{"id":${JSON.stringify(id)},"type":`;
    const fail = (errors: unknown) => send(`${head}"error","payload":${JSON.stringify(errors)}}`);
    if (operations.size >= limits.operations) {
      const error = new CodedError('TOO_MANY_REQUESTS', `A socket may run ${limits.operations} operations at once`);
      return fail(graphqlErrors(error, upgrade.traceId, log));
    }

    const operation = new AbortController();
    operations.set(id, operation);
    const parameters = readParameters(payload);
    const context = {
      viewer: state.viewer,
      traceId: upgrade.traceId,
      originator: originatorOf(upgrade.headers['x-originator']),
      clientAddress: upgrade.address,
      asked: { ...upgrade.asked, operation: parameters.operationName?.slice(0, 100) ?? null },
      signal: operation.signal,
    };
    const nextHead = `${head}"next","payload":`;
    const errors = await runOperation(options, 'websocket', parameters, context, {
      next(text) {
        metrics.delivered('websocket');
        send(`${nextHead}${text}}`);
      },
      room: pressure.room,
    });
    if (operation.signal.aborted) return;
    // Before the last message: on reading it the client may use the id again.
    operations.delete(id);
    if (errors) fail(errors);
    else send(`${head}"complete"}`);
  };

  const receive = async (text: string) => {
    const message = readMessage(text);
    switch (message?.type) {
      case MessageType.ConnectionInit:
        return initialise(message);
      case MessageType.Subscribe:
        return subscribe(message);
      case MessageType.Complete:
        operations.get(message.id)?.abort();
        return void operations.delete(message.id);
      case MessageType.Ping:
        return send(
          message.payload ? `{"type":"pong","payload":${JSON.stringify(message.payload)}}` : '{"type":"pong"}',
        );
      case MessageType.Pong:
        return;
      default:
        return close(closeCodes.badRequest, 'Invalid message received', 'protocol');
    }
  };

  const initialisation = setTimeout(
    () => close(closeCodes.initialisationTimeout, 'Connection initialisation timeout', 'protocol'),
    limits.initialisationMs,
  );
  socket.on('message', (data) => {
    if (socket.readyState !== socket.OPEN) return;
    receive(String(data)).catch((error: unknown) => {
      log.error({ traceId: upgrade.traceId, error }, 'A socket failed');
      close(closeCodes.internalError, 'Internal server error', 'protocol');
    });
  });
  socket.on('close', end);
  return { close };
};

/** Bytes that a close frame has for its reason. */
const longestReason = 123;

/** Null: not a message of the protocol. */
const readMessage = (text: string) => {
  try {
    return validateMessage(parseLossless(text));
  } catch {
    return null;
  }
};
