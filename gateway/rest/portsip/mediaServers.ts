import { CodedError } from '../../../src/errors.ts';
import { stringifyLossless } from '../../../src/json/lossless.ts';
import { idOfPortsip, portsipId } from '../../../src/mediaServers/portsipId.ts';
import { entityTag } from '../entityTag.ts';
import { codedErrorsOf } from '../faults.ts';
import { json, notFound, operation, type Call, type Row } from '../operation.ts';
import { jsonBody } from '../rows.ts';

const integerOf = ({ query }: Call, name: string, fallback: number): number => Number(query.get(name) || fallback);

/** The id in the path. Throws NOT_FOUND for a text that PortSIP cannot have made. */
const idIn = ({ path }: Call): string => idOfPortsip(path['id'] ?? '') ?? notFound('media server');

/** A key that is none of the graph is refused with 400, whatever is wrong with it. */
const refusedWith400 = (row: Row): Row => ({
  ...row,
  async answer(call) {
    try {
      return await row.answer(call);
    } catch (thrown) {
      const errors = codedErrorsOf(thrown);
      if (!errors.every(({ code }) => code === 'NOT_FOUND' || code === 'CONFLICT')) throw thrown;
      const refusals = errors.map(({ message }) => new CodedError('BAD_USER_INPUT', message, { path: ['id'] }));
      throw new AggregateError(refusals, 'Refused', { cause: thrown });
    }
  },
});

interface Status {
  online: boolean;
  currentConcurrency: number | null;
  cpuUsage: number | null;
  memoryUsage: number | null;
}

/** What may be changed; other members are passed over. */
const changeable = ['enabled', 'max_concurrency', 'custom_options'];

/** Media servers as PortSIP's PBX answers them. GET reads, POST does everything else. */
export const portsipRows: readonly Row[] = [
  operation<{ page: { count: number; documents: string } }>(
    'listMediaServers',
    `query ($filter: String, $search: String, $orderby: String, $skip: Int, $top: Int) {
      page: portsipMediaServers(filter: $filter, search: $search, orderby: $orderby, skip: $skip, top: $top) {
        count documents
      }
    }`,
    {
      variables: (call) => ({
        filter: call.query.get('filter') ?? null,
        search: call.query.get('search') ?? null,
        orderby: call.query.get('orderby') ?? null,
        skip: integerOf(call, 'skip', 0),
        top: integerOf(call, 'top', 100),
      }),
      reply: ({ page }) => {
        const body = `{"count":${page.count},"items":${page.documents}}`;
        return { ...json(body), entityTag: entityTag(body) };
      },
    },
  ),

  operation<{ saved: { mediaServer: { id: string } } }>(
    'createMediaServer',
    `mutation ($patch: JSONText!) { saved: saveMediaServer(kind: PORTSIP, patch: $patch) { mediaServer { id } } }`,
    {
      variables: (call) => {
        const { id: _, kind: __, ...members } = jsonBody(call);
        return { patch: stringifyLossless(members) };
      },
      reply: ({ saved }) => json(JSON.stringify({ id: portsipId(saved.mediaServer.id) })),
    },
  ),

  operation<{ entity: { document?: string; version: string } | null }>(
    'getMediaServer',
    `query ($id: Snowflake!) { entity: mediaServer(id: $id) { ... on PortsipMediaServer { document version } } }`,
    {
      variables: (call) => ({ id: idIn(call) }),
      reply: ({ entity }) => {
        if (!entity?.document) return notFound('media server');
        return { ...json(entity.document), entityTag: entityTag(entity.document, entity.version) };
      },
    },
  ),

  operation(
    'updateMediaServer',
    `mutation ($id: Snowflake!, $patch: JSONText!) {
      saveMediaServer(id: $id, kind: PORTSIP, patch: $patch) { mediaServer { id } }
    }`,
    {
      variables: (call) => {
        const body = call.body.trim() === '' ? {} : jsonBody(call);
        const members = Object.entries(body).filter(([name]) => changeable.includes(name));
        return { id: idIn(call), patch: stringifyLossless(Object.fromEntries(members)) };
      },
      reply: () => ({ status: 200, body: null }),
    },
  ),

  operation<{ entity: { status?: Status } | null }>(
    'getMediaServerStatus',
    `query ($id: Snowflake!) { entity: mediaServer(id: $id) {
      ... on PortsipMediaServer { status { online currentConcurrency cpuUsage memoryUsage } }
    } }`,
    {
      variables: (call) => ({ id: idIn(call) }),
      reply: ({ entity }) => {
        const { online, currentConcurrency, cpuUsage, memoryUsage } = entity?.status ?? notFound('media server');
        return json(
          JSON.stringify({
            current_concurrency: currentConcurrency,
            cpu_usage: cpuUsage,
            memory_usage: memoryUsage,
            status: online ? 'ONLINE' : 'OFFLINE',
          }),
        );
      },
    },
  ),

  refusedWith400(
    operation('deleteMediaServer', `mutation ($id: Snowflake!) { deleteMediaServer(id: $id, kind: PORTSIP) { id } }`, {
      variables: (call) => ({ id: idIn(call) }),
      reply: () => ({ status: 204, body: null }),
      ignoresBody: true,
    }),
  ),
];
