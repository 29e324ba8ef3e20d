import { describeAnswers } from './answers.ts';

describeAnswers('central');
