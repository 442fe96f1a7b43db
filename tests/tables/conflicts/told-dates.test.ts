// An event's date conflicts where the sentence, or the one before it, says that it is the event's; beside another's deed it does not.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { TOLD_BEFORE } from './told-before.ts';
import { TOLD_BY_DESKS } from './told-by-desks.ts';
import { DATE_TELLINGS } from './told-dates.ts';
import { TOLD_OTHERWISE } from './told-otherwise.ts';
import { TOLD_PLANS } from './told-plans.ts';

describe.each([...DATE_TELLINGS, ...TOLD_OTHERWISE, ...TOLD_PLANS, ...TOLD_BY_DESKS, ...TOLD_BEFORE])(
  '$title, $published',
  ({ published, own, others }) => {
    const conflictsOf = (text: string): readonly string[] =>
      analyse({ text, published: { date: published, basis: 'given' } }, bundledCorpus(), { anyway: true })
        .claims.filter(({ kind, verdict }) => kind === 'date' && verdict === 'conflicts')
        .map(({ quote }) => quote);

    it.each(own)('its own: %s', (text) => expect(conflictsOf(text)).toHaveLength(1));
    it.each(others)('another’s: %s', (text) => expect(conflictsOf(text)).toEqual([]));
  },
);
