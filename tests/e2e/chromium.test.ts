import { describeExtension } from './extension.ts';

describeExtension('chrome');
