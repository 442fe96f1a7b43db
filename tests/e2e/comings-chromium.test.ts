import { describeComings } from './comings.ts';

describeComings('chrome');
