import { describeRefusals } from './refusals.ts';

describeRefusals('portsip');
