// A report as it travels. The engine works parts of it out when they are asked for, and Firefox's messages leave such parts out.
import type { AnalyseOptions, Article, Report } from '../claims/report.ts';
import { bundledCorpus } from '../corpus/bundled.ts';
import { analyse } from '../engine/analyse.ts';

export const reportOn = (article: Article, options: AnalyseOptions): Report => ({ ...analyse(article, bundledCorpus(), options) });
