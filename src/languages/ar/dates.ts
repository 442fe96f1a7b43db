// The Arabic tables of dates put together, each word also with the clitics that are written as one with it.
import { foldWord } from '../../text/tokens.ts';
import { DATE_PARTS, type DateLanguage, type DateSense, type DateWord, LINK_ROLES, type LinkRole } from '../dates.ts';
import {
  ARABIC_COUNTED,
  ARABIC_DAY_BREAKERS,
  ARABIC_DAY_SHIFTS,
  ARABIC_DEMONSTRATIVES,
  ARABIC_FUTURE,
  ARABIC_LINKS,
  ARABIC_NAMESAKES,
  ARABIC_PAPERS,
  ARABIC_PARTS,
  ARABIC_PAST,
  ARABIC_PLANS,
  ARABIC_RELATIVE_SHIFTS,
  ARABIC_SAYINGS,
  ARABIC_SEASONS,
  ARABIC_SEQUELS,
  ARABIC_SHIFTS,
  ARABIC_SUBORDINATORS,
  ARABIC_UNITS,
  ARABIC_YEAR_NOUNS,
  GENERAL_HEADS,
  NO_FUTURE_PREFIX,
  WEAK_DAY_SHIFTS,
  WEAK_PARTS,
} from './date-words.ts';
import { ARABIC_CARDINALS, ARABIC_ORDINALS, ARABIC_TENS } from './day-ordinals.ts';
import { ARABIC_MONTHS, HIJRI_MONTHS, MONTH_CERTAINTY } from './months.ts';
import { ARABIC_WEEKDAYS, BARE_ARABIC_WEEKDAYS } from './weekdays.ts';

const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['ب', 'ل'];
/** Shorter words with a clitic are other words: باب, واحد. */
const SHORTEST_WITH_CLITIC = 3;
/** وقت, بنت, تحت are no verbs. */
const SHORTEST_PAST = 4;

const words = new Map<string, DateWord>();
const heads = new Map<string, Map<string, DateSense>>();
const joined: [word: string, sense: DateSense][] = [];
const clitics: [word: string, sense: DateSense][] = [];

/** `cliticised`: the word may carry و, ب, ل. */
function add(form: string, sense: DateSense, cliticised = true): void {
  const [first = '', second] = form.split(' ').map(foldWord);
  if (second !== undefined) {
    let tails = heads.get(first);
    if (!tails) {
      tails = new Map();
      heads.set(first, tails);
    }
    tails.set(second, sense);
    return;
  }
  if (!words.has(first)) words.set(first, { sense, joined: false, linked: false });
  if (cliticised && first.length >= SHORTEST_WITH_CLITIC) clitics.push([first, sense]);
}

/** Prepositions carry a conjunction however short they are, and no preposition before them. */
function addLink(form: string, role: LinkRole): void {
  const sense: DateSense = { kind: 'link', role };
  add(form, sense, false);
  if (role !== 'and') for (const conjunction of CONJUNCTIONS) joined.push([conjunction + foldWord(form), sense]);
}

ARABIC_MONTHS.forEach((names, month) => {
  for (const name of names)
    add(name, { kind: 'month', month: month + 1, calendar: 'gregorian', certainty: MONTH_CERTAINTY[name] ?? 'sure' });
});
HIJRI_MONTHS.forEach((names, month) => {
  for (const name of names) add(name, { kind: 'month', month: month + 1, calendar: 'hijri', certainty: MONTH_CERTAINTY[name] ?? 'sure' });
});
ARABIC_WEEKDAYS.forEach((names, weekday) => {
  for (const name of names) add(name, { kind: 'weekday', weekday, certainty: 'sure' });
});
for (const [form, offset] of Object.entries(ARABIC_DAY_SHIFTS)) {
  add(form, { kind: 'day-shift', offset, weak: WEAK_DAY_SHIFTS.has(form) });
}
for (const { by, textual, stems } of ARABIC_SHIFTS) {
  for (const stem of stems) {
    add(stem, { kind: 'shift', by, textual }, false);
    add(`${stem}ة`, { kind: 'shift', by, textual }, false);
  }
}
for (const [word, by] of Object.entries(ARABIC_RELATIVE_SHIFTS)) add(word, { kind: 'shift', by, textual: true }, false);
for (const word of ARABIC_DEMONSTRATIVES) add(word, { kind: 'shift', by: 0, textual: false });
for (const { unit, one, two, many } of ARABIC_UNITS) {
  const weak = unit === 'quarter' || unit === 'half';
  for (const [forms, count] of [
    [one, 1],
    [two, 2],
    [many, 0],
  ] as const) {
    for (const form of forms) {
      if (!weak) add(form, { kind: 'unit', unit, count, definite: false });
      add(`ال${form}`, { kind: 'unit', unit, count, definite: true });
    }
  }
}
for (const part of DATE_PARTS) {
  for (const form of ARABIC_PARTS[part]) add(form, { kind: 'part', part, weak: WEAK_PARTS.has(form) });
}
ARABIC_SEASONS.forEach((name, season) => {
  // The two months of Rabi begin with the name of spring
  add(name, { kind: 'season', season, certainty: 'short' });
  add(`ال${name}`, { kind: 'season', season, certainty: 'weak' });
});
for (const role of LINK_ROLES) {
  for (const form of ARABIC_LINKS[role]) if (!form.includes(' ')) addLink(form, role);
}
for (const [word, sign] of [
  ['قبله', -1],
  ['قبلها', -1],
  ['بعده', 1],
  ['بعدها', 1],
] as const) {
  add(word, { kind: 'from-mention', sign });
}
for (const word of ['ذكرى', 'الذكرى']) add(word, { kind: 'anniversary' });
add('غداة', { kind: 'eve', sign: -1 });
add('عشية', { kind: 'eve', sign: 1 });
for (const word of ['الذي', 'التي']) add(word, { kind: 'which' }, false);
for (const word of ['آخر', 'الأخير', 'الأخيرة']) add(word, { kind: 'final' });
for (const word of ['ه', 'هجري', 'هجرية', 'هجريا', 'للهجرة']) add(word, { kind: 'era', calendar: 'hijri' }, false);
for (const word of ['م', 'ميلادي', 'ميلادية', 'ميلاديا', 'للميلاد']) add(word, { kind: 'era', calendar: 'gregorian' }, false);
ARABIC_ORDINALS.forEach((forms, n) => {
  for (const form of forms) {
    add(form, { kind: 'ordinal', n: n + 1 }, false);
    add(`ال${form}`, { kind: 'ordinal', n: n + 1 });
  }
});
for (const [form, n] of Object.entries(ARABIC_TENS)) {
  add(form, { kind: 'ordinal', n });
  add(`ال${form}`, { kind: 'ordinal', n });
}
for (const form of ['عشر', 'عشرة']) add(form, { kind: 'teen' }, false);
BARE_ARABIC_WEEKDAYS.forEach((names, weekday) => {
  for (const name of names) add(name, { kind: 'weekday', weekday, certainty: 'short' }, false);
});
ARABIC_CARDINALS.forEach((forms, n) => {
  for (const form of forms) add(form, { kind: 'cardinal', n: n + 1 }, false);
});
// "The day before yesterday" with its "of": أول من أمس
heads.get('اول')?.set('من', { kind: 'filler' });

for (const [head, tails] of heads) {
  const known = words.get(head);
  const sense: DateSense = { kind: 'head', tails, alone: known?.sense ?? null };
  words.set(head, { sense, joined: false, linked: false });
  if (head.length >= SHORTEST_WITH_CLITIC) clitics.unshift([head, sense]);
}
for (const [word, sense] of joined) if (!words.has(word)) words.set(word, { sense, joined: word.startsWith('و'), linked: false });
for (const [word, sense] of clitics) {
  const bare = word.startsWith('ال') ? `لل${word.slice(2)}` : null;
  const put = (form: string, conjoined: boolean, linked: boolean): void => {
    if (!words.has(form)) words.set(form, { sense, joined: conjoined, linked });
  };
  for (const conjunction of ['', ...CONJUNCTIONS]) {
    const conjoined = conjunction === 'و';
    if (conjunction) put(conjunction + word, conjoined, false);
    for (const preposition of PREPOSITIONS) {
      const form = preposition === 'ل' && bare !== null ? bare : preposition + word;
      put(conjunction + form, conjoined, true);
    }
  }
}

const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldWord));
const withConjunctions = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.flatMap((word) => [foldWord(word), `و${foldWord(word)}`, `ف${foldWord(word)}`]));
/** أعلن, أعلنت. */
const bothGenders = (verb: string): string[] => [verb, `${verb}ت`];

/** اتفقنا, with the first person. */
const allPersons = (verb: string): string[] => [...bothGenders(verb), `${verb}نا`];
/** يبدأ, تبدأ. */
const bothPersons = (verb: string): string[] => (verb.startsWith('ي') ? [verb, `ت${verb.slice(1)}`] : [verb]);
const noFuture = withConjunctions(
  [...NO_FUTURE_PREFIX].flatMap((word) => [
    word,
    `${word}ا`,
    ...['ه', 'ها', 'هم'].map((own) => word.replace(/ة?$/u, (end) => (end ? `ت${own}` : own))),
  ]),
);

/** سيبدأ, وستنتهي: the future prefix before a present-tense verb. أرجأت, اتفقوا: an ending that only the past has. */
function tenseOf(word: string): 'future' | 'past' | null {
  const at = word.charCodeAt(0) === 0x648 || word.charCodeAt(0) === 0x641 ? 1 : 0;
  if (isPastByShape(word.slice(at))) return 'past';
  if (word.charAt(at) !== 'س' || word.length - at < 4) return null;
  const person = word.charAt(at + 1);
  if (person !== 'ي' && person !== 'ت' && person !== 'ن') return null;
  return noFuture.has(word) ? null : 'future';
}

/** "She …ed", "they …ed"; the present tense, nouns with the article, plurals in ات and names in يت, وت end alike. */
const isPastByShape = (word: string): boolean =>
  word.length >= SHORTEST_PAST && !/^(?:ال|لل|[يتن])/u.test(word) && (word.endsWith('وا') || /[^ايو]ت$/u.test(word));

export const ARABIC_DATES: DateLanguage = {
  words,
  past: withConjunctions([...ARABIC_PAST, ...ARABIC_SAYINGS].flatMap(allPersons)),
  future: withConjunctions(ARABIC_FUTURE.flatMap(bothPersons)),
  sequels: folded(ARABIC_SEQUELS),
  plans: withConjunctions(ARABIC_PLANS.flatMap(bothPersons)),
  sayings: withConjunctions(ARABIC_SAYINGS.flatMap(bothGenders)),
  those: folded(['ذلك', 'تلك']),
  mentions: folded(['ذلك', 'تلك']),
  onwards: new Set(),
  tenseOf,
  subordinators: folded(ARABIC_SUBORDINATORS),
  pastNegations: new Set(['لم', 'ولم', 'فلم']),
  counted: folded(ARABIC_COUNTED),
  yearNouns: withConjunctions(ARABIC_YEAR_NOUNS.flatMap((word) => [word, `ال${word}`, `ل${word}`, `ب${word}`])),
  namesakes: withConjunctions(ARABIC_NAMESAKES.flatMap((word) => [word, `ب${word}`, `ل${word}`])),
  papers: withConjunctions(ARABIC_PAPERS),
  generalHeads: withConjunctions(
    GENERAL_HEADS.flatMap((word) => [word, word.startsWith('ال') ? `لل${word.slice(2)}` : `ل${word}`, `ب${word}`]),
  ),
  dayBreakers: folded(ARABIC_DAY_BREAKERS),
  afterDay: new Set(['منه']),
  dayFirst: true,
};
