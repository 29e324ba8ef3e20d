/** How nodes reach another node: its private URL, and its host name where it has none. */
export interface SourceNode {
  hostname: string;
  payloadUrl: string | null;
}

/** The URL under which a node gives a stream to other nodes as it is. `token` opens it. */
export const m4sUrl = (source: SourceNode, name: string, token: string): string => {
  const { protocol, host } = addressOf(source);
  return `${protocol === 'https:' ? 'm4ss' : 'm4s'}://${host}${pathOf(name, token)}`;
};

/** The URL under which a node gives a stream to who analyses it, on the usual port of RTSP. `token` opens it. */
export const rtspUrl = (source: SourceNode, name: string, token: string): string =>
  `rtsp://${addressOf(source).hostname}${pathOf(name, token)}`;

const addressOf = ({ hostname, payloadUrl }: SourceNode): Pick<URL, 'protocol' | 'host' | 'hostname'> => {
  const url = payloadUrl !== null && URL.canParse(payloadUrl) ? new URL(payloadUrl) : null;
  return url?.host ? url : { protocol: 'http:', host: hostname, hostname };
};

const pathOf = (name: string, token: string): string =>
  `/${name.split('/').map(encodeURIComponent).join('/')}?token=${encodeURIComponent(token)}`;
