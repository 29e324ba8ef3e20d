import type { SecretBox } from '../auth/secrets.ts';
import { CodedError } from '../errors.ts';
import type { FirmwareTarget } from './cameraLink.ts';

/** How long a ticket is good, milliseconds: as long as what is in it. */
export const ticketLifetimeMs = 60_000;

interface Sealed extends FirmwareTarget {
  purpose: 'firmware';
  expiresAtMs: number;
}

/** A permission to send firmware to one camera: text for URLs that nobody but this installation reads. */
export const sealTicket = (
  { url, headers }: FirmwareTarget,
  box: SecretBox,
  nowMs: number = Date.now(),
): { ticket: string; expiresAt: Date } => {
  const sealed: Sealed = { purpose: 'firmware', url, headers, expiresAtMs: nowMs + ticketLifetimeMs };
  return {
    ticket: box.seal(JSON.stringify(sealed)).toString('base64url'),
    expiresAt: new Date(sealed.expiresAtMs),
  };
};

/** Where the firmware goes. Throws FORBIDDEN for a ticket that is none or is over. */
export const openTicket = (ticket: string, box: SecretBox, nowMs: number = Date.now()): FirmwareTarget => {
  const { purpose, expiresAtMs, ...target } = opened(ticket, box);
  if (purpose !== 'firmware' || expiresAtMs < nowMs) throw refused();
  return target;
};

const opened = (ticket: string, box: SecretBox): Sealed => {
  try {
    return JSON.parse(box.open(Buffer.from(ticket, 'base64url'))) as Sealed;
  } catch {
    throw refused();
  }
};

const refused = () => new CodedError('FORBIDDEN', 'The ticket is none of this server, or is over');
