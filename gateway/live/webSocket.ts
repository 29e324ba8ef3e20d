import { handleProtocols } from 'graphql-ws';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { askedIn } from '../http/requestContext.ts';
import { traceIdOf } from '../http/traceId.ts';
import { closeCodes } from './closeCodes.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { LiveOptions } from './liveOptions.ts';
import { openSession } from './webSocketSession.ts';

/** GraphQL over WebSocket (graphql-transport-ws) on `path`. Upgrades of other paths are refused. */
export const useWebSocket = (app: FastifyInstance, path: string, options: LiveOptions): void => {
  const { limits, metrics, log, draining } = options;
  const heartbeat = createHeartbeat(limits.heartbeatMs);
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    // Not in @types/ws yet: how long a peer may take to answer the closing handshake.
    ...{ closeTimeout: limits.closeMs },
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols,
  });

  const serve = (socket: WebSocket, request: IncomingMessage) => {
    metrics.connections('websocket', 1);
    const address = request.socket.remoteAddress ?? null;
    const session = openSession(
      socket,
      { headers: request.headers, address, traceId: traceIdOf(request), asked: askedIn(request.url, request.headers) },
      options,
    );
    const goAway = () => session.close(closeCodes.goingAway, 'Server is going away', 'stopping');

    let alive = true;
    const signOfLife = () => (alive = true);
    const leave = heartbeat.join(() => {
      if (!alive) {
        metrics.ended('websocket', 'dead');
        return socket.terminate();
      }
      alive = false;
      socket.ping();
    });

    socket.on('pong', signOfLife);
    socket.on('message', signOfLife);
    socket.on('error', (error) => log.debug({ address, error }, 'A socket broke'));
    socket.on('close', () => {
      leave();
      draining.removeEventListener('abort', goAway);
      metrics.connections('websocket', -1);
    });

    if (!socket.protocol) socket.close(closeCodes.subprotocolNotAcceptable, 'Subprotocol not acceptable');
    else if (draining.aborted) goAway();
    else draining.addEventListener('abort', goAway);
  };

  app.server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    if (request.url?.split('?', 1)[0] !== path) return refuse(connection);
    server.handleUpgrade(request, connection, head, (socket) => serve(socket, request));
  });
  app.addHook('onClose', async () => heartbeat[Symbol.dispose]());
};

const refuse = (connection: Duplex) => {
  connection.on('error', () => connection.destroy());
  connection.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
};
