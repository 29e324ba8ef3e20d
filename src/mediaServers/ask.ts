import { request } from 'undici';

/** What a media server answered. */
export interface MediaServerAnswer {
  status: number;
  text: string;
}

/** A media server does not answer; `message` is the reason for people, without credentials. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Bytes of an answer; a longer one is none that a media server gives to a probe. */
const longestAnswer = 1024 * 1024;

/** Asks a media server. Throws `Unreachable`. */
export const askMediaServer = async (
  url: string,
  options: { headers?: Readonly<Record<string, string>>; timeoutMs: number },
): Promise<MediaServerAnswer> => {
  const { headers = {}, timeoutMs } = options;
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const { statusCode, body } = await request(url, { headers, signal: late });
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if ((length += chunk.length) > longestAnswer) throw new Unreachable('the answer is too long');
      chunks.push(chunk);
    }
    return { status: statusCode, text: Buffer.concat(chunks).toString('utf8') };
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    if (late.aborted) throw new Unreachable(`no answer in ${timeoutMs} ms`);
    throw new Unreachable((error as NodeJS.ErrnoException).code ?? 'no answer');
  }
};
