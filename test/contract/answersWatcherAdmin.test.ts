import { describeAnswers } from './answers.ts';

describeAnswers('watcher-admin');
