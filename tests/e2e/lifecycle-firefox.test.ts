import { describeLifecycle } from './lifecycle.ts';

describeLifecycle('firefox');
