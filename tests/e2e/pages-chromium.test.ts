import { describePages } from './pages.ts';

describePages('chrome');
