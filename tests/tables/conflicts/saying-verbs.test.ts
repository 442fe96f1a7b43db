// Whoever says it is the subject of its verb of saying, whichever verb that is; and nobody is who ought to say it, or has not.
import { describe, expect, it } from 'vitest';
import { ANSWERED_BY_PRONOUN, ARABIC_TOLD_BY_A_SIDE, ARABIC_TOLD_BY_OTHERS, TOLD_BY_A_SIDE, TOLD_BY_OTHERS } from './by-whom.ts';
import { conflictsOf as conflictsUnder } from './conflicts-of.ts';
import { ARABIC_SAYS, ARABIC_SAYS_NOT, SAYS, SAYS_NOT } from './saying-verbs.ts';

const LEAD = 'Iraq and the United States talk about the future of the international coalition\n\nOfficials discuss the American presence.';
const ARABIC_LEAD = 'محادثات العراق والولايات المتحدة بشأن التحالف الدولي واللجنة العسكرية العليا';

const english = (says: string): readonly string[] =>
  conflictsUnder(`The Pentagon ${says} that Iraq has formally asked US forces to leave.`, '2024-02-05', 'statement', LEAD);
const arabic = (says: string): readonly string[] =>
  conflictsUnder(`${says} العراق طلب رسمياً من القوات الأميركية الانسحاب.`, '2024-02-05', 'statement', ARABIC_LEAD);

describe('it says so', () => {
  it.each(SAYS)('The Pentagon %s that', (says) => expect(english(says)).toHaveLength(1));
  it.each(ARABIC_SAYS)('%s', (says) => expect(arabic(says)).toHaveLength(1));
});

describe('it does not', () => {
  it.each(SAYS_NOT)('The Pentagon %s that', (says) => expect(english(says)).toEqual([]));
  it.each(ARABIC_SAYS_NOT)('%s', (says) => expect(arabic(says)).toEqual([]));
});

const told = (text: string, lead: string): readonly string[] => conflictsUnder(text, '2024-02-05', 'statement', lead);

describe('a side’s own words', () => {
  it.each(TOLD_BY_A_SIDE)('%s', (text) => expect(told(text, LEAD).length).toBeGreaterThan(0));
  it.each(ARABIC_TOLD_BY_A_SIDE)('%s', (text) => expect(told(text, ARABIC_LEAD).length).toBeGreaterThan(0));
});

describe('the words of others, or of nobody', () => {
  it.each(TOLD_BY_OTHERS)('%s', (text) => expect(told(text, LEAD)).toEqual([]));
  it.each(ARABIC_TOLD_BY_OTHERS)('%s', (text) => expect(told(text, ARABIC_LEAD)).toEqual([]));
});

describe('a pronoun for what was asked', () => {
  it.each(ANSWERED_BY_PRONOUN)('%s: %s', (title, text, conflicts) => expect(told(text, title).length > 0).toBe(conflicts));
});
