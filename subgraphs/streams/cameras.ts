import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Camera, CameraAccess, CameraLink } from '../../src/cluster/cameraLink.ts';
import { sealTicket } from '../../src/cluster/firmwareTicket.ts';
import type { DeviceAction } from '../../src/collection/audit.ts';
import { assertMayEdit } from '../../src/collection/permission.ts';
import { contract } from '../../src/contract/contract.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { refused } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { rowOf } from '../documentNode.ts';
import { streams } from './collection.ts';
import type { StreamLoaders } from './loaders.ts';
import type { CameraRepository } from './repositoryCameras.ts';
import type { LogCommand } from './repositoryCommands.ts';

/** The devices behind streams, for one request. What changes one throws NOT_FOUND and FORBIDDEN, and what `CameraLink` throws. */
export interface Cameras {
  /** Of a stream that the viewer was found to see. */
  config(name: string): Promise<JsonObject>;
  /** Of a stream that the viewer was found to see. */
  access(name: string): Promise<CameraAccess>;
  saveConfig(name: string, patch: JsonObject): Promise<JsonObject>;
  /** Stored once the camera was entered so. */
  saveAccess(name: string, patch: JsonObject): Promise<CameraAccess>;
  reboot(name: string): Promise<void>;
  prepareFirmware(name: string): Promise<{ ticket: string; expiresAt: Date }>;
}

interface CamerasOptions {
  repository: CameraRepository;
  link: CameraLink;
  logCommand: LogCommand;
  secretBox: SecretBox;
}

/** Makes what requests share. */
export const createCameras =
  ({ repository, link, logCommand, secretBox }: CamerasOptions) =>
  (request: RequestContext, load: Pick<StreamLoaders, 'stream'>): Cameras => {
    const { viewer, signal } = request;
    const cameraOf = async (name: string): Promise<Camera> => ({ stream: name, ...(await repository.find(name)) });

    const editable = async (name: string): Promise<Camera> => {
      const stream = await load.stream(name, []);
      if (!stream) throw new CodedError('NOT_FOUND');
      assertMayEdit(streams, viewer, rowOf(stream));
      return cameraOf(name);
    };

    const logged = (name: string, action: DeviceAction) =>
      logCommand({ collection: 'streams', key: name, action }, request);

    return {
      config: async (name) => link.config(await cameraOf(name), signal),
      access: async (name) => (await repository.find(name)).access,
      saveConfig: async (name, patch) => {
        const change = settingsIn(patch);
        const config = await link.saveConfig(await editable(name), change, signal);
        await logged(name, 'configure');
        return config;
      },
      saveAccess: async (name, patch) => {
        assertAccess(patch);
        const camera = await editable(name);
        const access = accessAfter(camera.access, patch);
        await link.enter({ ...camera, access }, signal);
        await repository.saveAccess(name, access, request);
        return access;
      },
      reboot: async (name) => {
        await link.reboot(await editable(name), signal);
        await logged(name, 'reboot');
      },
      prepareFirmware: async (name) => {
        const target = await link.firmwareTarget(await editable(name));
        await logged(name, 'update_firmware');
        return sealTicket(target, secretBox);
      },
    };
  };

/** The settings of a patch; what the camera says of itself is not among them. Throws BAD_USER_INPUT with the path. */
const settingsIn = (patch: JsonObject): JsonObject => {
  const { camera_info: _, ...settings } = patch;
  return applyPatch(contract('watcher-admin').schema('CameraConfig'), null, settings).document;
};

const longestText = 200;

/** Throws BAD_USER_INPUT for what is wrong whatever there is now. */
const assertAccess = (patch: JsonObject): void => void accessAfter({}, patch);

const accessAfter = (present: CameraAccess, patch: JsonObject): CameraAccess => {
  const { document } = applyPatch(contract('watcher-admin').schema('CameraAuth'), { ...present }, patch);
  const { login, password, port } = document as CameraAccess;
  assertText('login', login, /^[^:\p{Cc}]*$/u, 'must have no colon and no control character');
  assertText('password', password, /^\P{Cc}*$/u, 'must have no control character');
  if (port !== undefined && !(port >= 1 && port <= 65_535)) throw refused('must be from 1 to 65535', ['port']);
  return { ...(login !== undefined && { login }), ...(password !== undefined && { password }), ...(port && { port }) };
};

const assertText = (member: string, text: string | undefined, pattern: RegExp, rule: string): void => {
  if (text === undefined) return;
  if (text.length > longestText) throw refused(`must have at most ${longestText} characters`, [member]);
  if (!pattern.test(text)) throw refused(rule, [member]);
};
