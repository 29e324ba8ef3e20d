import { readAuthorization } from '../../../src/auth/authorizationHeader.ts';
import { CodedError } from '../../../src/errors.ts';
import { json, operation, type Call } from '../operation.ts';

interface Tokens {
  accessToken: string;
  refreshToken: string;
}

/** Login and renewal: one operation of the contract, two mutations of the graph. */
export const loginRows = [
  operation<{ opened?: Tokens; renewed?: Tokens }>(
    'login_create',
    `mutation ($renew: Boolean!, $login: String = "", $password: String = "", $refreshToken: String = "") {
      opened: login(login: $login, password: $password) @skip(if: $renew) { accessToken refreshToken }
      renewed: refreshSession(refreshToken: $refreshToken) @include(if: $renew) { accessToken refreshToken }
    }`,
    {
      public: true,
      variables: (call) => credentialsOf(call),
      reply({ opened, renewed }) {
        const { accessToken, refreshToken } = (opened ?? renewed)!;
        const body = JSON.stringify({ access_token: accessToken, refresh_token: refreshToken });
        return { ...json(body), headers: { 'cache-control': 'no-store' } };
      },
    },
  ),
];

/** Basic logs in, Bearer renews. Throws UNAUTHENTICATED without either. */
const credentialsOf = ({ header }: Call) => {
  const given = readAuthorization(header('authorization'));
  if (given?.scheme === 'basic') return { login: given.login, password: given.password, renew: false };
  if (given?.scheme === 'bearer') return { refreshToken: given.token, renew: true };
  throw new CodedError('UNAUTHENTICATED', 'Send login and password as Basic, or a refresh token as Bearer');
};
