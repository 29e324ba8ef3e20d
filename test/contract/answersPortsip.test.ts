import { describeAnswers } from './answers.ts';

describeAnswers('portsip');
