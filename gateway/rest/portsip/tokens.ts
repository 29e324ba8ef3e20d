import { CodedError } from '../../../src/errors.ts';
import { codedErrorsOf } from '../faults.ts';
import { json, operation, type Call, type Row } from '../operation.ts';

interface Session {
  accessToken: string;
  refreshToken: string;
  expiresAt: string;
}

/** Sessions as PortSIP opens, renews and ends them: those of the program's users. */
export const tokenRows: readonly Row[] = [
  refusedAsDocumented(
    operation<{ opened?: Session; renewed?: Session }>(
      'createToken',
      `mutation ($renew: Boolean!, $login: String = "", $password: String = "", $refreshToken: String = "") {
        opened: login(login: $login, password: $password) @skip(if: $renew) { accessToken refreshToken expiresAt }
        renewed: refreshSession(refreshToken: $refreshToken) @include(if: $renew) { accessToken refreshToken expiresAt }
      }`,
      {
        public: true,
        takesUrlencoded: true,
        variables: credentialsOf,
        reply({ opened, renewed }) {
          const { accessToken, refreshToken, expiresAt } = (opened ?? renewed)!;
          const body = {
            access_token: accessToken,
            expires_in: Math.max(0, Math.round((Date.parse(expiresAt) - Date.now()) / 1000)),
            refresh_token: refreshToken,
            token_type: 'Bearer',
          };
          return { ...json(JSON.stringify(body)), headers: { 'cache-control': 'no-store' } };
        },
      },
    ),
  ),

  operation<{ logout: { ended: boolean } }>('revokeToken', `mutation { logout { ended } }`, {
    ignoresBody: true,
    reply: ({ logout }) => {
      if (!logout.ended) throw new CodedError('BAD_USER_INPUT', 'The request carries no token of a session');
      return { status: 200, body: null };
    },
  }),
];

/** Whatever is wrong with credentials is 400, as documented; UNAUTHORIZED says that it is not the form of the request. */
function refusedAsDocumented(row: Row): Row {
  return {
    ...row,
    async answer(call) {
      try {
        return await row.answer(call);
      } catch (thrown) {
        const refused = codedErrorsOf(thrown).some(({ code }) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
        if (!refused) throw thrown;
        return json(`{"errors":[{"code":"UNAUTHORIZED","message":"The credentials are wrong or expired"}]}`, 400);
      }
    },
  };
}

function credentialsOf({ body }: Call) {
  const form = new URLSearchParams(body);
  const needed = (name: string): string => form.get(name) || refuse(name, 'is required');
  needed('client_id');
  if (form.has('scope') && form.get('scope') !== 'all') refuse('scope', 'must be all');
  switch (needed('grant_type')) {
    case 'password':
      return { renew: false, login: needed('username'), password: needed('password') };
    case 'refresh_token':
      return { renew: true, refreshToken: needed('refresh_token') };
    default:
      return refuse('grant_type', 'must be password or refresh_token');
  }
}

function refuse(parameter: string, what: string): never {
  throw new CodedError('BAD_USER_INPUT', `${parameter} ${what}`, { parameter });
}
