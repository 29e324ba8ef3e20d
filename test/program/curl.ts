import { request, type IncomingMessage } from 'node:http';
import { parseArgs } from 'node:util';

/** The curl commands in the `sh` blocks of a page, in order, as they are written. */
export const curlCommands = (markdown: string): string[] =>
  [...markdown.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block
      .replaceAll('\\\n', '')
      .split('\n')
      .filter((line) => line.startsWith('curl ')),
  );

/** As a shell splits and unquotes them: '…' as it is, "…" with variables, \ before a character. */
const shellWords = (command: string, variables: Record<string, string>): string[] => {
  const variable = (text: string) =>
    text.replace(/\$(\w+)/g, (_, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`$${name} is not set`);
      return value;
    });
  const part = /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)|([^\s'"\\]+)/g;
  return [...command.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/g)].map(([word]) =>
    word.replace(part, (_, single?: string, double?: string, escaped?: string, bare?: string) => {
      if (double !== undefined) return variable(double).replace(/\\([\\"$`])/g, '$1');
      return single ?? escaped ?? variable(bare ?? '');
    }),
  );
};

/** Does what curl would do with a command, for the options that our examples use; the machine may have no curl. */
export const curl = async (command: string, variables: Record<string, string>): Promise<IncomingMessage> => {
  const { values, positionals } = parseArgs({
    args: shellWords(command, variables).slice(1),
    allowPositionals: true,
    options: {
      request: { type: 'string', short: 'X' },
      header: { type: 'string', short: 'H', multiple: true, default: [] },
      data: { type: 'string', short: 'd', multiple: true, default: [] },
      get: { type: 'boolean', short: 'G', default: false },
      'no-buffer': { type: 'boolean', short: 'N' },
    },
  });
  const [url, ...others] = positionals;
  if (!url || others.length > 0) throw new Error(`One URL is expected, not ${positionals.join(' ')}`);
  const data = values.data.join('&');
  const body = values.get ? '' : data;
  const headers = values.header.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
  const method = values.request ?? (body ? 'POST' : 'GET');
  return new Promise((resolve, reject) => {
    request(values.get && data ? `${url}?${data}` : url, {
      method,
      headers: {
        accept: '*/*',
        ...(body && { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
        ...Object.fromEntries(headers.map(([name = '', value = '']) => [name.toLowerCase(), value.trim()])),
      },
    })
      .on('response', resolve)
      .on('error', reject)
      .end(body);
  });
};
