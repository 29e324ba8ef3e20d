import { Agent, request, type IncomingMessage } from 'node:http';

export interface ServerEvent {
  id: string | null;
  /** `comment` for a comment. */
  event: string;
  data: string;
}

/** An event stream as it arrives, one event at a time. */
export interface TestStream {
  response: IncomingMessage;
  /** The next event; null when the stream has ended. */
  next(): Promise<ServerEvent | null>;
  /** The rest of the stream; ends with it. */
  rest(): Promise<ServerEvent[]>;
  close(): void;
}

const parseEvent = (block: string): ServerEvent => {
  if (block.startsWith(':')) return { id: null, event: 'comment', data: block.slice(1) };
  const fields = block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
  const values = (name: string) =>
    fields.filter(([field]) => field === name).map(([, value]) => value!.replace(/^ /, ''));
  return { id: values('id')[0] ?? null, event: values('event')[0] ?? 'message', data: values('data').join('\n') };
};

/** Asks for an operation by POST, reading no faster than the test takes events. */
export const openStream = async (
  url: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<TestStream> => {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    request(
      url,
      {
        method: 'POST',
        // Kept alive, as browsers do.
        agent: new Agent({ keepAlive: true }),
        headers: {
          accept: 'text/event-stream',
          'content-type': 'application/json',
          authorization: 'Bearer master',
          ...headers,
        },
      },
      resolve,
    )
      .on('error', reject)
      .end(JSON.stringify({ query })),
  );
  return readEvents(response);
};

/** The events of an answer, whoever asked for it. */
export const readEvents = (response: IncomingMessage): TestStream => {
  const chunks = response.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
  let buffered = '';
  const next = async (): Promise<ServerEvent | null> => {
    for (;;) {
      const end = buffered.indexOf('\n\n');
      if (end >= 0) {
        const block = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        return parseEvent(block);
      }
      const chunk = await chunks.next();
      if (chunk.done) return null;
      buffered += chunk.value;
    }
  };
  return {
    response,
    next,
    async rest() {
      const events: ServerEvent[] = [];
      for (let event = await next(); event; event = await next()) events.push(event);
      return events;
    },
    close: () => void response.destroy(),
  };
};
