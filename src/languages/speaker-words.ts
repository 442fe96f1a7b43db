// Words by which a text says who speaks, and for whom: the languages' tables side by side.
import { ARABIC_SPEAKER_WORDS } from './ar/speaker-words.ts';
import { ENGLISH_SPEAKER_WORDS } from './en/speaker-words.ts';
import { Role } from './role.ts';

/** Words as the tokeniser folds them. */
export interface SpeakerWords {
  /** Between an officer and those whose officer he is: of, في. */
  readonly ofWhom: readonly string[];
  /** May stand before a name that opens its sentence, which is about it all the same. */
  readonly opening: readonly string[];
  /** Before a noun: somebody who was not named yet. */
  readonly newcomer: readonly string[];
  /** Join a name to its office: "who advises". */
  readonly linking: readonly string[];
  /** Stand beside these between the name and the office. */
  readonly introducing: readonly string[];
  /** Between a name's comma and its office: وهو, أحد. */
  readonly apposing: readonly string[];
  /** Articles of names: "Haider al-Tamimi". */
  readonly nameArticle: readonly string[];
  /** Articles before an office. */
  readonly article: readonly string[];
  /** Before a quoted outlet: to whom it was said. */
  readonly addressing: readonly string[];
  /** Who speaks, of himself. */
  readonly oneself: readonly string[];
  /** "The Iraqi government has …, its spokesman said." */
  readonly possessive: readonly string[];
  /** Between two verbs of one subject. */
  readonly joining: readonly string[];
  /** Before those whose account it is: "by the ministry's own account". */
  readonly accountOpener: readonly string[];
  /** Opens a clause about the person before it. */
  readonly ofPerson: readonly string[];
  /** A name or a calling that is an adjective too: behind an office with its article it is that (السفير السوداني, السكرتير الصحفي). */
  readonly alsoAdjective: readonly string[];
  /** Before a noun of saying: it has been said. */
  readonly circumstance: readonly string[];
  /** What a speech is called by those who tell of it: "a claim the Pentagon has denied". */
  readonly claimed: readonly string[];
  /** Beside an office like a nation, and yet of none: الحالي. */
  readonly current: readonly string[];
  /** Before an office: of a part of the country. */
  readonly regional: readonly string[];
  /** Verbs of telling somebody something, whose object is who hears it. */
  readonly informing: readonly string[];
  /** Behind an officer: of what rank or arm he is, and of no people. */
  readonly rank: readonly string[];
}

/** What words of one kind look like, where no list has them all; `null` where the language has no such shape. */
export interface SpeakerShapes {
  /** An official, in the noun that stands for him. */
  readonly official: RegExp;
  /** Nouns of one who does something: a driver, a barber. */
  readonly agent: RegExp | null;
  /** Who speaks for another, or works for him: aides, spokeswoman. */
  readonly officer: RegExp | null;
  /** Who speaks for another and nothing else. */
  readonly voice: RegExp | null;
  /** Without its article: somebody who was not named yet. */
  readonly unnamed: RegExp | null;
  /** An office of a state, or who holds one. */
  readonly stateOffice: RegExp | null;
  /** An office that every state has, in its first word or its last. */
  readonly office: RegExp | null;
  /** Whoever governs, or what a government has: its wish is its country's. */
  readonly governing: RegExp | null;
  /** An officer with the pronoun of whose he is, as one word: مكتبه. */
  readonly owned: RegExp | null;
  /** Opens a sentence whose subject stands before its second verb: وكان … قد قال. */
  readonly auxiliary: RegExp | null;
}

const TABLES = [ARABIC_SPEAKER_WORDS, ENGLISH_SPEAKER_WORDS];
const union = (role: keyof SpeakerWords): Role => new Role(TABLES.flatMap(({ words }) => words[role]));
const shaped = (shape: keyof SpeakerShapes): Role =>
  new Role([], new RegExp(TABLES.flatMap(({ shapes }) => shapes[shape]?.source ?? []).join('|'), 'u'));

export const speakerWords = {
  ofWhom: union('ofWhom'),
  opening: union('opening'),
  newcomer: union('newcomer'),
  linking: union('linking'),
  introducing: union('introducing'),
  apposing: union('apposing'),
  nameArticle: union('nameArticle'),
  article: union('article'),
  addressing: union('addressing'),
  oneself: union('oneself'),
  possessive: union('possessive'),
  joining: union('joining'),
  accountOpener: union('accountOpener'),
  ofPerson: union('ofPerson'),
  current: union('current'),
  regional: union('regional'),
  informing: union('informing'),
  rank: union('rank'),
  claimed: union('claimed'),
  alsoAdjective: union('alsoAdjective'),
  circumstance: union('circumstance'),
  official: shaped('official'),
  agent: shaped('agent'),
  officer: shaped('officer'),
  voice: shaped('voice'),
  unnamed: shaped('unnamed'),
  stateOffice: shaped('stateOffice'),
  office: shaped('office'),
  governing: shaped('governing'),
  owned: shaped('owned'),
  auxiliary: shaped('auxiliary'),
} as const;
