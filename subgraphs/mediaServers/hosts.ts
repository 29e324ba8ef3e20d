/** The hosts and addresses that a media server has, in lower case, without the port. */
export const hostsOf = (document: Readonly<Record<string, unknown>>): string[] => {
  const url = document['url'];
  const members = ['private_ipv4', 'private_ipv6', 'public_ipv4', 'public_ipv6', 'internal_domain', 'external_domain'];
  const hosts = [
    typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : null,
    ...members.map((member) => document[member]),
  ];
  return hosts
    .filter((host): host is string => typeof host === 'string' && host !== '')
    .map((host) => host.toLowerCase());
};
