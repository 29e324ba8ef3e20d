import { describeRefusals } from './refusals.ts';

describeRefusals('vms-servers');
