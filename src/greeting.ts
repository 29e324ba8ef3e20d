import { join } from 'node:path';
import type { Foundation } from './foundation.ts';

/**
 * What the terminal shows once everything answers: where things are, one request to try, and the master key on the start
 * that generated it; later where it is kept.
 */
export const greeting = (address: string, { config, settings, masterKey, identity }: Foundation): string => {
  // A wildcard address is where it listens, not what a person opens.
  const { apiUrl, apiKey } = settings.current();
  const base = apiUrl ?? address.replace(/\/\/(0\.0\.0\.0|\[::\])/, '//localhost');
  const keyFile = join(config.dataDir, 'api.key');
  const key = apiKey !== null ? '$API_KEY' : `$(cat ${keyFile})`;
  const lines = [
    `Streamgate is ready at ${base}`,
    '',
    `  GraphQL         ${base}/graphql   (GraphiQL in a browser)`,
    `  Central REST    ${base}/central/api/v3`,
    `  Watcher login   ${base}/watcher/admin-api/v3/login`,
    `  Documentation   ${base}/docs`,
    `  Operations      ${base}/healthz  ${base}/readyz  ${base}/metrics`,
    '',
  ];
  if (masterKey.generated) {
    lines.push(`  API key         ${masterKey.value}`, `                  shown only now; kept in ${keyFile}`, '');
  } else if (apiKey === null) {
    lines.push(`  API key         in ${keyFile}`, '');
  }
  if (identity.firstAdministratorMade) lines.push(`  Administrator   ${config.editAuth?.login} (from EDIT_AUTH)`, '');
  lines.push('Try:', `  curl -H "Authorization: Bearer ${key}" ${base}/central/api/v3/streams`, '');
  return lines.join('\n');
};
