import { contract } from '../contract/contract.ts';
import { isObject } from '../documents/storable.ts';
import type { JsonObject } from '../json/lossless.ts';

/** What an application gets that does not say what comes in, goes out and is encoded; each of the three by itself. */
const defaults = (): JsonObject => {
  const { examples } = contract('ome').document.components as unknown as {
    examples: Record<string, { value: JsonObject[] }>;
  };
  const { outputProfiles, providers, publishers } = examples['ApplicationCreateDefaults']!.value[0]!;
  return structuredClone({ outputProfiles: outputProfiles!, providers: providers!, publishers: publishers! });
};

/** An application as it is kept: with the default sets where it names none. */
export const withDefaults = (document: JsonObject): JsonObject => ({ ...defaults(), ...document });

/** Objects merge deeply; scalars, arrays and null overwrite. */
export const mergeDeep = (target: JsonObject, patch: JsonObject): JsonObject => {
  const merged = { ...target };
  for (const [name, value] of Object.entries(patch)) {
    const present = Object.hasOwn(merged, name) ? merged[name] : undefined;
    merged[name] = isObject(value) && isObject(present) ? mergeDeep(present, value) : value;
  }
  return merged;
};

/** The output profiles of an application, in their order. */
export const profilesOf = ({ outputProfiles }: JsonObject): readonly JsonObject[] => {
  const profiles = isObject(outputProfiles) ? outputProfiles['outputProfile'] : undefined;
  return Array.isArray(profiles) ? profiles.filter(isObject) : [];
};

/** The application with other output profiles. */
export const withProfiles = (document: JsonObject, profiles: readonly JsonObject[]): JsonObject => {
  const { outputProfiles } = document;
  return {
    ...document,
    outputProfiles: { ...(isObject(outputProfiles) && outputProfiles), outputProfile: [...profiles] },
  };
};

/** Whether an application publishes that way. */
export const publishes = ({ publishers }: JsonObject, publisher: string): boolean =>
  isObject(publishers) && isObject(publishers[publisher]);

/** Whether an application takes streams in that way. */
export const provides = ({ providers }: JsonObject, provider: string): boolean =>
  isObject(providers) && isObject(providers[provider]);

/** The output streams that an input becomes, one for each profile. */
export const outputsOf = (application: JsonObject, input: string): readonly string[] =>
  profilesOf(application).map(({ outputStreamName }) =>
    String(outputStreamName).replaceAll('${OriginStreamName}', () => input),
  );
