// What conflicts in a sentence or two that stand under a title of the topic.
import type { Claim } from '../../../src/claims/claim.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const TITLES = {
  ar: 'المحادثات العراقية الأميركية بشأن التحالف الدولي',
  en: 'Iraq and the United States talk about the international coalition.',
};

const titleOf = (text: string): string => (/\p{Script=Arabic}/u.test(text) ? TITLES.ar : TITLES.en);

/** `published`: an ISO day. */
export const claimsOf = (text: string, published: string, title = titleOf(text)): readonly Claim[] =>
  analyse({ text: `${title}\n\n${text}`, published: { date: published, basis: 'given' } }, bundledCorpus(), { anyway: true }).claims;

/** The words of the claims that conflict, of one kind or of all. */
export const conflictsOf = (text: string, published: string, kind?: Claim['kind'], title?: string): readonly string[] =>
  claimsOf(text, published, title)
    .filter((claim) => claim.verdict === 'conflicts' && (kind === undefined || claim.kind === kind))
    .map(({ quote }) => quote);
