import { contract } from '../contract/contract.ts';
import { validateDocument } from '../contract/validator.ts';
import { CodedError } from '../errors.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../json/lossless.ts';
import { askNode } from './askNode.ts';
import type { Camera, CameraAccess, CameraLink } from './cameraLink.ts';
import { nodeHeaders, urlOnNode, type NodeAddress, type NodeClient } from './nodeClient.ts';

/** How long, in milliseconds, a node may take to hear from a camera. */
const cameraSilenceMs = 15_000;

/** What a node is asked about a camera, below the stream; the same as the operations of Watcher Admin. */
type Resource = 'camera_config' | 'auth' | 'reboot' | 'firmware_update';

/** Cameras behind media servers, whose addresses `addressOf` knows; null: there is no such media server. */
export const nodeCameraLink = (
  client: NodeClient,
  addressOf: (hostname: string) => Promise<NodeAddress | null>,
): CameraLink => {
  const target = async ({ stream, hostname, access }: Camera, resource: Resource) => {
    if (hostname === null) throw new CodedError('NODE_OFFLINE', 'No node runs the stream');
    const node = await addressOf(hostname);
    if (!node)
      throw new CodedError('NODE_OFFLINE', 'The node that runs the stream is not known, or has no cluster key');
    const url = urlOnNode(node, `/streamer/api/v3/streams/${encodeURIComponent(stream)}/${resource}`);
    if (url === null) throw new CodedError('NODE_OFFLINE', 'The address of the node is no HTTP address');
    return {
      url,
      headers: { ...nodeHeaders(node), ...accessHeaders(access) },
    };
  };

  const ask = async (
    camera: Camera,
    [method, resource]: readonly ['GET' | 'PUT' | 'POST', Resource],
    signal: AbortSignal,
    body?: JsonObject,
  ): Promise<string> => {
    const { url, headers } = await target(camera, resource);
    return askNode(client, {
      url,
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: stringifyLossless(body) }),
      silenceMs: cameraSilenceMs,
      signal,
    });
  };

  return {
    config: async (camera, signal) => configIn(await ask(camera, ['GET', 'camera_config'], signal)),
    saveConfig: async (camera, change, signal) => configIn(await ask(camera, ['PUT', 'camera_config'], signal, change)),
    enter: async (camera, signal) =>
      void (await ask(camera, ['PUT', 'auth'], signal, { ...camera.access } as JsonObject)),
    reboot: async (camera, signal) => void (await ask(camera, ['POST', 'reboot'], signal)),
    firmwareTarget: (camera) => target(camera, 'firmware_update'),
  };
};

/** How the node enters the camera: it keeps no login of a camera that it has not been told in the same breath. */
const accessHeaders = ({ login, password, port }: CameraAccess): Record<string, string> => ({
  ...((login !== undefined || password !== undefined) && {
    'x-camera-authorization': `Basic ${Buffer.from(`${login ?? ''}:${password ?? ''}`).toString('base64')}`,
  }),
  ...(port !== undefined && { 'x-camera-port': String(port) }),
});

const configIn = (text: string): JsonObject => {
  const config = parsed(text);
  const [fault] = validateDocument(contract('watcher-admin').schema('CameraConfig'), config);
  if (!fault) return config;
  throw new CodedError('NODE_OFFLINE', `The node answers with settings that no camera has: ${fault.path.join('.')}`);
};

const parsed = (text: string): JsonObject => {
  try {
    const value = parseExact(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // As below.
  }
  throw new CodedError('NODE_OFFLINE', 'The node answers with what is no JSON object');
};
