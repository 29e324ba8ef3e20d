import type { JsonObject } from './json.ts';
import type { FleetNode } from './node/types.ts';
import type { FleetOptions } from './types.ts';

/** Every how many-th stream is analysed when there are inference nodes. */
const analysedEvery = 2;
const dayOfSeconds = 86_400;

/** What a fleet registers as streams: cameras, the first of them behind agents. */
export const plannedStreams = (
  prefix: string,
  { streams = 0, agents = 0, place = false, streamConfig = () => ({}) }: FleetOptions,
  nodes: readonly FleetNode[],
): (JsonObject & { name: string })[] => {
  const having = (role: FleetNode['role']) =>
    nodes.filter((node) => node.role === role).map(({ hostname }) => hostname);
  const [ingests, analysers] = [having('streamer'), having('inference')];
  return Array.from({ length: streams }, (_, number) => {
    const name = `${prefix}-cam-${String(number + 1).padStart(String(streams).length, '0')}`;
    const analysed = analysers.length > 0 && number % analysedEvery === 0;
    const [ingest, inference] = [ingests[number % ingests.length], analysers[number % analysers.length]];
    const address = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
    return {
      name,
      title: `Camera ${number + 1}`,
      inputs: [
        { url: `rtsp://${address}/main`, ...(number < agents && { via: `agent://${prefix}-agent-${number + 1}` }) },
      ],
      dvr: { expiration: dayOfSeconds },
      ...(analysed && { vision: { alg: number % 4 === 0 ? 'faces' : 'plates' } }),
      ...(place && ingest !== undefined && { layout: { ingest, ...(analysed && { inference }) } }),
      ...streamConfig(name, number),
    };
  });
};
