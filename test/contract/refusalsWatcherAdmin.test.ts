import { describeRefusals } from './refusals.ts';

describeRefusals('watcher-admin');
