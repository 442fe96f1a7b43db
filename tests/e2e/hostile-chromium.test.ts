import { describeHostile } from './hostile.ts';

describeHostile('chrome');
