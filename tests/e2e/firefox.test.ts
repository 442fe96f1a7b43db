import { describeExtension } from './extension.ts';

describeExtension('firefox');
