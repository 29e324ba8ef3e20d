import { operation, type Call, type Row } from '../operation.ts';
import { collection, item, pageOf, remove, save } from '../rows.ts';

interface Place {
  place: { url: string };
}

/** A row that sends a client to the media server that a load balancer chooses for it. */
const redirect = (id: string, status: number, publish: boolean): Row =>
  operation<Place>(
    id,
    `query ($balancer: String!, $stream: String!, $publish: Boolean!) {
      place: streamPlace(balancer: $balancer, stream: $stream, publish: $publish) { url }
    }`,
    {
      public: true,
      // An offer of WHIP is for the media server.
      ignoresBody: true,
      variables: ({ path }) => ({
        balancer: path['loadbalancer_name'],
        stream: path['escaped_stream_name'],
        publish,
      }),
      reply: ({ place }, call) => ({
        status,
        body: null,
        headers: { location: `${place.url}/${pathOf(call)}${queryOf(call)}`, 'cache-control': 'no-store' },
      }),
    },
  );

/** Where the stream is on a media server: its name, slashes as they are, then the rest of the path. */
const pathOf = ({ path }: Call): string =>
  [path['escaped_stream_name'], path['multi_segment_suffix']]
    .flatMap((part = '') => part.split('/'))
    .map(encodeURIComponent)
    .join('/');

/** Tokens and the like are for the media server. */
const queryOf = ({ query }: Call): string => (query.size === 0 ? '' : `?${new URLSearchParams([...query])}`);

/** Load balancers of Central, and the redirects they answer. */
export const loadBalancerRows: readonly Row[] = [
  collection('load_balancers_list', pageOf('loadBalancers')),
  item('load_balancer_get', `query ($name: String!) { entity: loadBalancer(name: $name) { document version } }`),
  save(
    'load_balancer_save',
    `mutation ($name: String!, $patch: JSONText!, $expectedVersion: String) {
      saved: saveLoadBalancer(name: $name, patch: $patch, expectedVersion: $expectedVersion) {
        entity: loadBalancer { document }
      }
    }`,
  ),
  remove(
    'load_balancer_delete',
    `mutation ($name: String!, $expectedVersion: String) {
      deleteLoadBalancer(name: $name, expectedVersion: $expectedVersion) { name }
    }`,
  ),
  redirect('streaming_lb_playback', 302, false),
  redirect('streaming_lb_publish', 307, true),
];
