import { CodedError } from '../../../src/errors.ts';
import { stringifyLossless } from '../../../src/json/lossless.ts';
import { codedErrorsOf } from '../faults.ts';
import { integerParameter } from '../integerParameter.ts';
import { json, operation, type Call, type Row } from '../operation.ts';
import { jsonBody } from '../rows.ts';

interface Saved {
  saved: { mediaServer: { document: string } };
}

const patchOf = (call: Call): string => {
  const { id: _, kind: __, ...members } = jsonBody(call);
  return stringifyLossless(members);
};

/** Media servers as the VMS admin API answers them, and its login. */
export const vmsRows: readonly Row[] = [
  operation<Saved>(
    'createServer',
    `mutation ($patch: JSONText!) { saved: saveMediaServer(kind: VMS, patch: $patch) { mediaServer { document } } }`,
    { variables: (call) => ({ patch: patchOf(call) }), reply: ({ saved }) => json(saved.mediaServer.document) },
  ),

  operation<Saved>(
    'updateServer',
    `mutation ($id: Snowflake!, $patch: JSONText!) {
      saved: saveMediaServer(id: $id, kind: VMS, patch: $patch) { mediaServer { document } }
    }`,
    {
      variables: (call) => ({ id: String(integerParameter(call, 'server')), patch: patchOf(call) }),
      reply: ({ saved }) => json(saved.mediaServer.document),
    },
  ),

  refusedByMember(
    operation<{ login: { accessToken: string; expiresAt: string } }>(
      'createToken',
      `mutation ($login: String!, $password: String!) {
        login(login: $login, password: $password) { accessToken expiresAt }
      }`,
      {
        public: true,
        variables: (call) => {
          const body = jsonBody(call);
          return { login: textIn(body['login'], 'login'), password: textIn(body['password'], 'password') };
        },
        reply: ({ login }) => ({
          ...json(
            JSON.stringify({
              expires_at: login.expiresAt.slice(0, 19).replace('T', ' '),
              token_type: 'Bearer',
              access_token: login.accessToken,
            }),
          ),
          headers: { 'cache-control': 'no-store' },
        }),
      },
    ),
  ),
];

/** Wrong credentials do not validate, as documented: 422 at `login`. */
function refusedByMember(row: Row): Row {
  return {
    ...row,
    async answer(call) {
      try {
        return await row.answer(call);
      } catch (thrown) {
        const errors = codedErrorsOf(thrown);
        if (!errors.some(({ code }) => code === 'UNAUTHENTICATED')) throw thrown;
        throw new CodedError('BAD_USER_INPUT', 'Login or password is wrong', { path: ['login'] });
      }
    },
  };
}

function textIn(value: unknown, member: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new CodedError('BAD_USER_INPUT', value == null ? `${member} is required` : `${member} must be string`, {
    path: [member],
  });
}
