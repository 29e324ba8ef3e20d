/** How PortSIP spells the id of a media server: its digits in base64, without padding. */
export const portsipId = (id: string): string => Buffer.from(id).toString('base64url');

/** The id behind PortSIP's spelling; null when there can be no such. */
export const idOfPortsip = (spelled: string): string | null => {
  const id = Buffer.from(spelled, 'base64url').toString();
  return /^[1-9]\d{0,17}$/.test(id) && portsipId(id) === spelled ? id : null;
};
