import { describePages } from './pages.ts';

describePages('firefox');
