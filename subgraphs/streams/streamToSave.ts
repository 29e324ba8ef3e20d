import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import type { RestApi } from '../restApi.ts';
import { saveItem, withOrganization, type SaveArguments } from '../writing.ts';
import { cameraChange, isWatchers } from './cameraChange.ts';
import { layoutPatch } from './manualLayout.ts';

/** A layer of a stream's configuration. */
export type ConfigPart = 'CONFIG_ON_DISK' | 'CONFIG_OVERRIDE';

export interface StreamToSave extends SaveArguments {
  readonly name: string;
  /** Which layer it changes; the configuration itself unless it says so. */
  readonly part?: ConfigPart | null | undefined;
  /** Whose contract `patch` is written by; Central's unless it says so. */
  readonly api?: RestApi | null | undefined;
}

/**
 * What `saveStream` and an item of `saveStreams` ask for; `layout`, the organization and what only Watcher has go to columns of their
 * own. Members that the API of a `patch` does not have are passed over: its client means something else by them.
 */
export const streamToSave = ({ name, api, part, ...args }: StreamToSave, schema: GraphQLSchema): SaveItem =>
  saveItem(name, args, inputTypeNamed(schema, 'StreamPatch'), (given, typed) => {
    if (part === 'CONFIG_OVERRIDE') {
      const override = { ...given, ...(args.reset === true && { $reset: true }) };
      return { patch: given['name'] === undefined ? {} : { name: given['name'] }, columns: { override } };
    }
    const ofWatcher = api === 'watcher-admin' && !typed;
    const whole = ofWatcher ? onlyWatchers(given) : given;
    const { patch, columns } = withOrganization(whole, typed);
    const layout = layoutPatch(patch['layout']);
    const camera = typed || ofWatcher ? cameraChange(whole, { isWhole: ofWatcher, resets: args.reset === true }) : {};
    return { patch, columns: { ...columns, ...camera, ...(layout !== undefined && { layout }) } };
  });

const onlyWatchers = <Patch extends object>(patch: Patch): Patch =>
  Object.fromEntries(Object.entries(patch).filter(([member]) => member.startsWith('$') || isWatchers(member))) as Patch;
