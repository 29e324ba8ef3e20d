import { describeRefusals } from './refusals.ts';

describeRefusals('central');
