import type { JsonValue } from '../../src/json/lossless.ts';

/** The agents that inputs of a stream name, each once, in the order of the inputs. An input names one by its `via`, or by its `url`. */
export const agentIdsIn = (inputs: unknown): string[] => {
  if (!Array.isArray(inputs)) return [];
  const urls = (inputs as JsonValue[]).flatMap((input) =>
    typeof input === 'object' && input !== null && !Array.isArray(input) ? [input['via'], input['url']] : [],
  );
  return [...new Set(urls.flatMap(idIn))];
};

const idIn = (url: JsonValue | undefined): string[] => {
  const id = typeof url === 'string' ? /^agent:\/\/([^/?#]+)/.exec(url)?.[1] : undefined;
  return id === undefined ? [] : [id];
};
