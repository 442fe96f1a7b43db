import { describeLifecycle } from './lifecycle.ts';

describeLifecycle('chrome');
