import { describeAnswers } from './answers.ts';

describeAnswers('vms-servers');
