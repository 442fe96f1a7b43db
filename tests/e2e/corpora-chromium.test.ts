import { describeCorpora } from './corpora.ts';

describeCorpora('chrome');
