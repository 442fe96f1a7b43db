// Every message of ours to the background, right and spoilt.
import fc from 'fast-check';
import { spoilt } from './any-value.ts';

export const PAGE_MESSAGES = [
  { v: 1, type: 'page/candidate' },
  { v: 1, type: 'page/left' },
  { v: 1, type: 'reading/get' },
  { v: 1, type: 'card/get', visit: '1-1', claim: 'c1', hasCard: false },
  { v: 1, type: 'panel/show', claim: 'c1' },
];
export const UI_MESSAGES = [
  { v: 1, type: 'state/get', tab: 7 },
  { v: 1, type: 'article/compare-anyway', tab: 7 },
  { v: 1, type: 'claim/jump', tab: 7, claim: 'c1' },
  { v: 1, type: 'claim/back', tab: 7 },
  { v: 1, type: 'site/switch', tab: 7, host: 'example.org', isOn: true },
  { v: 1, type: 'marks/set', tab: 7, scope: 'all' },
  { v: 1, type: 'text/compare', article: { text: 'words' }, anyway: false },
  { v: 1, type: 'facts/get' },
];
export const oneOf = (messages: readonly Record<string, unknown>[]) => fc.constantFrom(...messages);
export const broken = (messages: readonly Record<string, unknown>[]) => oneOf(messages).chain((message) => spoilt(message));
