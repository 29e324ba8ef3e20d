import { CodedError } from '../errors.ts';
import type { JsonObject } from '../json/lossless.ts';

/** How a camera is entered. Absent members: not set. */
export interface CameraAccess {
  login?: string;
  password?: string;
  /** Where its own API listens. */
  port?: number;
}

/** A camera, as its node is asked about it. */
export interface Camera {
  /** The stream that the camera is. */
  stream: string;
  /** The node that runs the stream; null: none does. */
  hostname: string | null;
  access: CameraAccess;
}

/** Where and how a node takes firmware for a camera. The headers are good for a minute. */
export interface FirmwareTarget {
  url: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * The way to cameras, through the nodes that run their streams.
 *
 * All throw NODE_OFFLINE when the node is not there, CAMERA_OFFLINE when the camera does not answer the node, CAMERA_REFUSED with
 * the reason when it says no, NOT_IMPLEMENTED when the node or the camera has no such thing.
 */
export interface CameraLink {
  /** Its settings: a `CameraConfig` of REST. */
  config(camera: Camera, signal: AbortSignal): Promise<JsonObject>;
  /** Changes the settings given and returns all. */
  saveConfig(camera: Camera, change: JsonObject, signal: AbortSignal): Promise<JsonObject>;
  /** Has the node enter the camera with its `access`, and use that from now on. */
  enter(camera: Camera, signal: AbortSignal): Promise<void>;
  /** Does not wait until it is back. */
  reboot(camera: Camera, signal: AbortSignal): Promise<void>;
  /** Where to send firmware; asks nobody but for the address. */
  firmwareTarget(camera: Camera): Promise<FirmwareTarget>;
}

const offline = async (): Promise<never> => {
  throw new CodedError('NODE_OFFLINE', 'No node is attached');
};

/** The link while no node is attached. */
export const noCameraLink: CameraLink = {
  config: offline,
  saveConfig: offline,
  enter: offline,
  reboot: offline,
  firmwareTarget: offline,
};
