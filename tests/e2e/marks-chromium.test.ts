import { describeMarks } from './marks.ts';

describeMarks('chrome');
