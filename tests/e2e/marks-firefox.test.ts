import { describeMarks } from './marks.ts';

describeMarks('firefox');
