import { describeComings } from './comings.ts';

describeComings('firefox');
