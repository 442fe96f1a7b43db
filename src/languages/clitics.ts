// What a word carries in front, written as one with it: the Arabic conjunctions and the article. Words of other scripts carry nothing.
import type { Token } from '../text/tokens.ts';

/** Not of a thousand: ألف، ألفان. */
const ARTICLE = /^ال(?!ف(?:ا|ي|ين|ان)?$)/u;
const DEFINITE = /^[وفبك]?(?:ال|لل)/u;
const CONJUNCTIONS = /^[وف]/u;

/** Whether a word begins with the article; one with a clitic before it (والقوات, بالقوات) does not. */
export const hasArticle = (token: Token | undefined): boolean => ARTICLE.test(token?.norm ?? '');

/** Whether a word is made definite by the article, also behind a clitic: القوات, والقوات, بالقوات, للقوات. */
export const isDefinite = (token: Token | undefined): boolean => DEFINITE.test(token?.norm ?? '');

/** Whether a word begins as one with "and" or "so" does; it may be the word's own letter (وفد). */
export const hasConjunction = (token: Token | undefined): boolean => CONJUNCTIONS.test(token?.norm ?? '');

/** A folded word without the letter of {@link hasConjunction}. */
export const withoutConjunction = (word: string): string => word.replace(CONJUNCTIONS, '');
