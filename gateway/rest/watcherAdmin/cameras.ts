import { refused } from '../../../src/documents/storable.ts';
import { CodedError } from '../../../src/errors.ts';
import { assertProto, formOf, heldFirmware, type FirmwareForm } from '../../firmware/firmwareForm.ts';
import { passFirmware } from '../../firmware/passFirmware.ts';
import type { OpenTicket } from '../../firmware/useFirmwareUploads.ts';
import { entityTag } from '../entityTag.ts';
import { json, notFound, operation, type Call, type Row } from '../operation.ts';
import { bodyOf, jsonBody } from '../rows.ts';

interface Told {
  document: string;
}

const cameraOf = <What extends string>(id: string, what: What, selection: string): Row =>
  operation<{ stream: { camera: Record<What, Told> } | null }>(
    id,
    `query ($name: String!) { stream(name: $name) { camera { ${selection} } } }`,
    {
      reply: ({ stream }) => {
        if (!stream) return notFound('stream');
        const { document } = stream.camera[what];
        return { ...json(document), entityTag: entityTag(document) };
      },
    },
  );

/** A row that changes something of a camera. Its document takes `$patch: JSONText!` and selects `saved { told { document } }`. */
const change = (id: string, document: string, patchOf: (call: Call) => string): Row =>
  operation<{ saved: { told: Told } }>(id, document, {
    variables: (call) => ({ patch: patchOf(call) }),
    reply: ({ saved }) => json(saved.told.document),
  });

/** The devices behind streams. `openTicket` tells where firmware goes. */
export const cameraRows = (openTicket: OpenTicket): readonly Row[] => [
  cameraOf('camera_config_get', 'config', 'config { document }'),
  change(
    'camera_config_save',
    `mutation ($name: String!, $patch: JSONText!) {
      saved: saveCameraConfig(name: $name, patch: $patch) { told: config { document } }
    }`,
    bodyOf,
  ),
  cameraOf('camera_auth_get', 'access', 'access { document }'),
  change(
    'camera_auth_save',
    `mutation ($name: String!, $patch: JSONText!) {
      saved: saveCameraAccess(name: $name, patch: $patch) { told: access { document } }
    }`,
    // The contract lets the body be missing.
    ({ body }) => (body.trim() === '' ? '{}' : body),
  ),
  operation('camera_reboot', 'mutation ($name: String!) { rebootCamera(name: $name) { name } }', {
    reply: () => ({ status: 204, body: null }),
  }),
  firmwareRow(openTicket),
];

/** Whether the camera may be sent firmware is asked of the graph; the firmware itself goes past it. */
const firmwareRow = (openTicket: OpenTicket): Row => {
  const prepare = operation<{ prepared: { ticket: string } }>(
    'stream_firmware_update',
    'mutation ($name: String!) { prepared: prepareCameraFirmware(name: $name) { ticket } }',
    { reply: ({ prepared }) => ({ status: 204, body: prepared.ticket }) },
  );
  return {
    ...prepare,
    takesForm: true,
    async answer(call) {
      const form = call.form ? formOf(call.header, call.form) : textForm(call);
      try {
        const { body: ticket } = await prepare.answer(call);
        await passFirmware(form, openTicket(ticket?.toString() ?? ''), call.context.signal);
        return { status: 204, body: null };
      } finally {
        form.stop();
      }
    },
  };
};

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The form that a JSON body is: `image` in base64, within the bounds of every JSON body. */
const textForm = (call: Call): FirmwareForm => {
  if (call.body === '') throw new CodedError('UNSUPPORTED_MEDIA_TYPE', 'The body must be multipart/form-data or JSON');
  const { image, proto } = jsonBody(call);
  if (image === undefined) throw refused('is required', ['image']);
  if (typeof image !== 'string' || !base64.test(image)) throw refused('must be base64 text', ['image']);
  if (proto !== undefined) assertProto(proto);
  return heldFirmware(Buffer.from(image, 'base64'), (proto as string | undefined) ?? null);
};
