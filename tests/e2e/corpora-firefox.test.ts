import { describeCorpora } from './corpora.ts';

describeCorpora('firefox');
