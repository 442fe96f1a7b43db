// Words of a clause, by what they tell of whose date a date in it is: the languages' tables side by side.
import { ARABIC_CLAUSE_WORDS } from './ar/clause-words.ts';
import { withoutConjunction } from './clitics.ts';
import { ENGLISH_CLAUSE_WORDS } from './en/clause-words.ts';
import { Role } from './role.ts';

/** Words as the tokeniser folds them. */
export interface ClauseWords {
  /** May stand between a happening and its date, and tell of nothing else: prepositions, articles, adverbs of manner. */
  readonly light: readonly string[];
  /** Before a noun that tells of a happening: the date behind it is that of the happening ("after the invasion in 2003"). */
  readonly temporal: readonly string[];
  /** Behind a date: on whose occasion something happened then ("at the close of", خلال). */
  readonly occasion: readonly string[];
  /** Say that what their subject names happened: came, took place. */
  readonly happening: readonly string[];
  /** Open a clause inside another, after which a verb may be that of the outer one. */
  readonly subordinating: readonly string[];
  /** A date behind them is when something began, or ended, or before which it happened. */
  readonly bounding: readonly string[];
  /** Before "not" and a verb they tell of what was, up to the date behind one of `notUntil`. */
  readonly auxiliary: readonly string[];
  /** The two in one word. */
  readonly notAuxiliary: readonly string[];
  /** "did not resume until March": then it did. */
  readonly notUntil: readonly string[];
  /** Take up all that a sentence told, before or behind one of `thatWas`: "That was on Monday", كان ذلك الاثنين. */
  readonly thatThing: readonly string[];
  readonly thatWas: readonly string[];
  /** Behind what happened they tell how long it went on. */
  readonly lasting: readonly string[];
  /** Before one with whom something is done. */
  readonly accompanying: readonly string[];
  /** Before the first of two dates, of which neither is the event's. */
  readonly between: readonly string[];
  /** Before what something rests on: under an agreement. */
  readonly under: readonly string[];
  /** Open a clause that tells of a known thing: what it says is no part of what is denied before it. */
  readonly knownRelative: readonly string[];
  /** Pronouns that take up the noun before them, behind a comma: وهو الذي. */
  readonly appositive: readonly string[];
  /** Ask for a day. */
  readonly asking: readonly string[];
  /** Prepositions of where one goes, or comes from. */
  readonly towards: readonly string[];
  /** Prepositions that bring in what something is about or for. */
  readonly governing: readonly string[];
  /** Finite verbs that may be those of a clause around a relative one: was signed, took place. */
  readonly outer: readonly string[];
  /** Announce what comes true by being announced. */
  readonly declaring: readonly string[];
  /** Behind what is declared, say that it has come to its end. */
  readonly endState: readonly string[];
  /** May stand before such a verb and its subject: had, كانت. */
  readonly pluperfect: readonly string[];
  /** Articles, possessives and ordinals: what follows them is a noun. */
  readonly determining: readonly string[];
  /** Shortly before a happening they tell it as ahead, wished or all but done. */
  readonly unrealised: readonly string[];
  /** Begin a predicate: behind a verb they are of another one, which then has the date. */
  readonly finite: readonly string[];
  /** Verbs that are one with the noun behind them: "came to an end", "was brought to a close". */
  readonly supporting: readonly string[];
  /** Verbs that, as participles behind a noun, tell how what it names came about: "the invasion, launched in …". */
  readonly bringing: readonly string[];
  /** What those who meet do: to begin it is to begin (أعمال اللجنة, its work). */
  readonly proceedings: readonly string[];
  /** Directly behind a day they tell what happened on it: "December 2021, when …". */
  readonly dayRelative: readonly string[];
  /** Before "of", "that" or "when" they tell the same: "7 October, the day of the attack". */
  readonly dayNoun: readonly string[];
  /** Before a meeting, at which something else happened. */
  readonly attending: readonly string[];
  /** Before "been": what was is still so. */
  readonly present: readonly string[];
  /** In the passive, that what their subject names came about: was reached. */
  readonly concluding: readonly string[];
  /** What of a meeting is held, and the meeting with it: the opening. */
  readonly outset: readonly string[];
  /** Before the day of what is announced by it: "In a statement dated 17 January". */
  readonly utterance: readonly string[];
  /** Count what happened from a time on, so that a date is its own: "the first attack since …". */
  readonly superlative: readonly string[];
  /** Open an aside on who says so. */
  readonly crediting: readonly string[];
  /** Articles of what was not named yet. */
  readonly indefinite: readonly string[];
  /** Whoever is "part of", "a member of" something. */
  readonly membership: readonly string[];
  /** Adjectives of the thing itself: "the U.S.-led coalition", never "the ruling coalition". */
  readonly describing: readonly string[];
  /** Prepositions by which a noun belongs to one before it. */
  readonly heading: readonly string[];
  /** Begin the verb of a subject, or its relative clause. */
  readonly predicating: readonly string[];
  /** The subject of a relative clause without its pronoun: "the coalition they lead". */
  readonly personal: readonly string[];
  /** Make a passive: "was launched" is the beginning of its subject, "launched" that of an object. */
  readonly passive: readonly string[];
  /** Relative pronouns of what is told apart by them. */
  readonly restricting: readonly string[];
  /** May stand before a pronoun or a verb that takes up the sentence before. */
  readonly opening: readonly string[];
  /** Take up a thing that was named. */
  readonly pronoun: readonly string[];
  /** Between a thing and what it is. */
  readonly copula: readonly string[];
  /** Behind a noun: no other than the one spoken of. */
  readonly selfsame: readonly string[];
  /** Ask what something is. */
  readonly defining: readonly string[];
  /** Somebody, or people who do something together: no happening. */
  readonly crew: readonly string[];
  /** Singular nouns for several people, which a plural pronoun may take up. */
  readonly collective: readonly string[];
  /** Before a noun that may be the one that was named. */
  readonly article: readonly string[];
  /** Before the preposition of a date they add nothing: "back in May". */
  readonly harking: readonly string[];
  /** Before what a question is about; any other word is a noun that it belongs to. */
  readonly askingAbout: readonly string[];
  /** Between a verb and the noun that is one with it: "brought to an official end". */
  readonly supportLink: readonly string[];
  /** Number or qualify a meeting: the second, the joint. */
  readonly order: readonly string[];
  /** What stands behind them is under something else; beside the prepositions of {@link heading}. */
  readonly governedBy: readonly string[];
  /** أبصر النور: what a verb has for one meaning with it. */
  readonly complement: readonly string[];
  /** What is said follows: قالت في 25 يناير إن. */
  readonly contentOpener: readonly string[];
  /** What is announced or made of a thing is the thing itself: plans for it, its creation. */
  readonly undertaking: readonly string[];
  /** What of a thing is talked of, and never made: its future. */
  readonly outlook: readonly string[];
}

const union = (role: keyof ClauseWords): Role => new Role([...ARABIC_CLAUSE_WORDS[role], ...ENGLISH_CLAUSE_WORDS[role]]);

export const clauseWords = {
  light: union('light'),
  temporal: union('temporal'),
  occasion: union('occasion'),
  happening: union('happening'),
  subordinating: union('subordinating'),
  bounding: union('bounding'),
  auxiliary: union('auxiliary'),
  lasting: union('lasting'),
  thatThing: union('thatThing'),
  thatWas: union('thatWas'),
  notAuxiliary: union('notAuxiliary'),
  notUntil: union('notUntil'),
  accompanying: union('accompanying'),
  between: union('between'),
  under: union('under'),
  knownRelative: union('knownRelative'),
  appositive: union('appositive'),
  asking: union('asking'),
  towards: union('towards'),
  governing: union('governing'),
  outer: union('outer'),
  declaring: union('declaring'),
  endState: union('endState'),
  pluperfect: union('pluperfect'),
  determining: union('determining'),
  unrealised: union('unrealised'),
  finite: union('finite'),
  supporting: union('supporting'),
  bringing: union('bringing'),
  dayRelative: union('dayRelative'),
  dayNoun: union('dayNoun'),
  attending: union('attending'),
  present: union('present'),
  concluding: union('concluding'),
  utterance: union('utterance'),
  outset: union('outset'),
  proceedings: union('proceedings'),
  superlative: union('superlative'),
  crediting: union('crediting'),
  indefinite: union('indefinite'),
  membership: union('membership'),
  describing: union('describing'),
  heading: union('heading'),
  predicating: union('predicating'),
  personal: union('personal'),
  passive: union('passive'),
  restricting: union('restricting'),
  opening: union('opening'),
  pronoun: union('pronoun'),
  copula: union('copula'),
  selfsame: union('selfsame'),
  defining: union('defining'),
  collective: union('collective'),
  crew: union('crew'),
  article: union('article'),
  harking: union('harking'),
  askingAbout: union('askingAbout'),
  supportLink: union('supportLink'),
  order: union('order'),
  governedBy: union('governedBy'),
  complement: union('complement'),
  contentOpener: union('contentOpener'),
  undertaking: union('undertaking'),
  outlook: union('outlook'),
} as const;

/** Whether a term that tells of a happening is a noun, by its shape or its neighbours: its words, the word before and the word behind. */
export function isNominal(words: readonly string[], before: string, behind: string, script: string): boolean {
  if (script === 'arabic')
    return words.some((word, i) => isMasdar(word) && !(i > 0 && (clauseWords.complement.has(word) || FEMININE_PAST.test(words[0] ?? ''))));
  // "to have begun"; "message arrived", "got going", not "first meeting"
  if (words[0] === 'to') return false;
  if (words.length > 1 && /(?:ed|(?<!meet|sitt|gather)ing)$/u.test(words.at(-1) ?? '')) return false;
  // "pulled out of the country", "forces that returned", "was first announced"
  if (words.length > 1 && PAST.test(words[0] ?? '') && before !== 'the') return false;
  if (BEFORE_PAST.has(before) && PAST.test(words[0] ?? '')) return false;
  return (
    clauseWords.determining.has(before) ||
    BEFORE_NOUN.has(before) ||
    behind === 'of' ||
    words.includes('of') ||
    words.some((word) => NOUN.test(word))
  );
}

const PAST = /^(?:.+ed|left|went|came|began|withdrew|got|took|shut|met|broke)$/u;
const BEFORE_PAST = new Set(['that', 'which', 'who', 'first', 'last']);

const NOUN = /(?:tion|sion|ment|al|ure|ery|ing|pullout|drawdown|exit)$/u;

/** Words that may stand before a noun's determiner in its place. */
const BEFORE_NOUN = new Set(['american', 'iraqi', 'us', 'after', 'before', 'since', 'of', 'for', 'on', 'about']);

/** سلمت السفيرة, عادت المحادثات: a verb and its subject. */
const FEMININE_PAST = /^[وف]?..+[^ا]ت(?:ه|ها|هم)?$/u;

/** Verbal nouns: انسحاب, استئناف, إعلان, تشكيل, عودة; with article, clitics and suffixes or without. */
function isMasdar(word: string): boolean {
  const bare = withoutConjunction(word);
  if (MET.test(bare)) return false;
  return /^[بلك]?ال|^لل/u.test(bare) || MASDAR.test(word) || MASDAR.test(bare) || MASDAR.test(bare.replace(/^[بلك]/u, ''));
}

/** التأم, التقى: verbs that begin as the article does. */
const MET = /^الت(?:ام(?:ت|ا|وا)?|ق(?:ي|ت|يا|تا|وا))$/u;

/** Not أنشأت, a verb. */
const MASDAR =
  /^(?!انشات)(?:ان[^ا]{2}ا[^ا]|است[^ا]{1,3}ا[^ا]|ا[^ا]ت[^ا]ا[^ا]|ا[^ا]{2}ا[^ا]|ت[^ا]{2}ي[^ا]|عوده|غزو|هجوم|هجمات|بدء|بدايه|نهايه|خروج|رحيل|دخول|تاسيس|انشاء|ولاده|قيام|اجتماع|جلسه|جوله|حوار|زياره|رساله|ضربات|ضربه|محادثات|مفاوضات|طي|ختام)(?:ه|ها|هم|هما|نا)?$/u;
