// Is the marked word negated? One row a kind of negation, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { isNegated } from '../../../src/engine/negation.ts';
import { readText } from '../../../src/engine/reading.ts';
import { sentenceAt } from '../../../src/engine/scope.ts';

const { lexicon } = bundledCorpus();

const negated = (marked: string): boolean => {
  const at = marked.indexOf('[');
  const reading = readText(marked.replaceAll(/[[\]]/gu, ''), lexicon);
  const token = reading.tokens.findIndex(({ start }) => start === at);
  return isNegated(reading, sentenceAt(reading, token), token);
};

describe('negated', () => {
  it.each([
    'لم [تطلب] بغداد ذلك.',
    'لن [تغادر] القوات.',
    'ليس هناك [موعد] نهائي.',
    'من دون [جدول] زمني.',
    'عدم [تحديد] موعد.',
    'نفى البنتاغون أن تكون القوات قد [انسحبت].',
    'ولا [خطط] للمغادرة.',
    'غير [مرتبط] بالهجمات.',
    'Iraq has not [asked] for it.',
    "They didn't [ask].",
    'There is no [deadline].',
    'He denied that Iraq had [asked].',
    'The talks go on without a [deadline].',
    'It is not aware of any [request].',
    'It no longer [poses] a threat.',
  ])('%s', (row) => expect(negated(row)).toBe(true));
});

describe('not negated', () => {
  it.each([
    'لا يزال [يشكل] خطرا.',
    'لا يزالان [يشكلان] خطرا.',
    'ما زال [يشكل] خطرا.',
    'لا شك أن [الخطر] قائم.',
    'لم يتوقف القصف، و[طلبت] بغداد ذلك.',
    'نفى أن تكون بغداد لم [تطلب] ذلك.',
    'ليس فقط [خطرا] على العراق.',
    'لم ينف أن بغداد [طلبت] ذلك.',
    'Not only a [threat] to Iraq.',
    'No later than [September].',
    'It was not easy, but Iraq [asked].',
    'He denied that Iraq had not [asked].',
    'He did not deny that Iraq [asked].',
    'It will not leave until Iraq [asks].',
  ])('%s', (row) => expect(negated(row)).toBe(false));
});
