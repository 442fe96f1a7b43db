// Words that tell whether somebody said something, and whether it is so: the languages' tables side by side.
import { ARABIC_STATEMENT_WORDS } from './ar/statement-words.ts';
import { ENGLISH_STATEMENT_WORDS } from './en/statement-words.ts';
import { Role } from './role.ts';

/** Words as the tokeniser folds them. */
export interface StatementWords {
  /** What follows or stands before is so only when something else is. */
  readonly conditional: readonly string[];
  /** Before a condition's word: it is none ("as if", "even if"). */
  readonly comparing: readonly string[];
  /** Tell what ought or might be, which nobody tells as a fact. */
  readonly advising: readonly string[];
  /** Verbs of waiting for what is not so yet, where another verb follows: "expects it to set". */
  readonly awaiting: readonly string[];
  /** Before a noun: there need be none. */
  readonly any: readonly string[];
  /** With a denial: only the haste is denied. */
  readonly atOnce: readonly string[];
  /** Open how, when or for how long something is done: behind a denial it may be that which is denied ("does not want it to leave by force"). */
  readonly adverbial: readonly string[];
  /** Before the date on which something was said: "Back in January 2023". */
  readonly backIn: readonly string[];
  /** Beside a long span of time: a position of then. */
  readonly ago: readonly string[];
  readonly longSpan: readonly string[];
  /** Behind a verb of saying and its subject: what it is said of. */
  readonly saidOf: readonly string[];
  /** Behind who is named as the speaker of a heading: of what or to whom. */
  readonly speaksOf: readonly string[];
  /** Between a noun and what it is of, what it is aimed at, or what it is about and with whom. */
  readonly ofWhat: readonly string[];
  readonly onWhat: readonly string[];
  readonly aboutWhat: readonly string[];
  /** Verb forms that have an object right behind them. */
  readonly takesObject: readonly string[];
  /** Behind the object of a verb, and one with it: "pull them out". */
  readonly awayWords: readonly string[];
  /** Stand for what was named before. */
  readonly standing: readonly string[];
  /** Behind a verb: it is denied of all there is. */
  readonly nothing: readonly string[];
  /** End a subject that nobody is: "no one". */
  readonly nobody: readonly string[];
  /** Of those there are, one by one: not each of them may be what is denied. */
  readonly every: readonly string[];
  /** Make somebody do it. */
  readonly forcing: readonly string[];
  /** Before what holds no more ("stopped preferring"): with a denial it goes on. */
  readonly ceasing: readonly string[];
  /** Before a verb of the present: it may come about (قد), or is to (حين). */
  readonly perhaps: readonly string[];
  /** Pronouns behind a verb of saying that go back to such a thing: أكد فيه. */
  readonly therein: readonly string[];
  /** Verbs of refusing. */
  readonly refusing: readonly string[];
  /** Negate what is to come: لن, won't. */
  readonly willNot: readonly string[];
  /** Right behind "not": it is not intended. */
  readonly intending: readonly string[];
  /** With a refusal they leave open what is refused: before, alone, without. */
  readonly onlyThen: readonly string[];
  /** Before "not" they make the same of it. */
  readonly will: readonly string[];
  /** Between a negation and what there is not. */
  readonly being: readonly string[];
  /** Where something is said: an interview, a statement. */
  readonly venues: readonly string[];
  /** Where an office answers journalists, which are its answers whoever gives them. */
  readonly briefings: readonly string[];
  /** Of the press they are briefings: "news conference". */
  readonly conferences: readonly string[];
  readonly press: readonly string[];
  /** Between a briefing and who holds it. */
  readonly heldBy: readonly string[];
  /** Between a briefing and what it is about, or who is there beside. */
  readonly notHeldBy: readonly string[];
  /** Labels of one who answers: "A:". */
  readonly answerHeads: readonly string[];
  /** Before the one who is interviewed, behind "we" where that is a word: "we met", التقينا. */
  readonly received: readonly string[];
  readonly hosts: readonly string[];
  /** Beside an office or a name: who has left it, or opposes him, does not speak for it. */
  readonly former: readonly string[];
  /** Open a sentence that tells who said the one before: هكذا قال. */
  readonly thus: readonly string[];
  /** Who does so with a text has not written it. */
  readonly receiving: readonly string[];
  /** Verbs of saying with a person as their object: أبلغ. */
  readonly telling: readonly string[];
  /** What is written stands there, and its writer is not told: كتب عليها. */
  readonly thereon: readonly string[];
  /** One person, of the two that may be meant. */
  readonly singular: readonly string[];
  /** Before "to say": it was said. */
  readonly goingOn: readonly string[];
  /** A clause with a subject of its own follows, beside the words of time. */
  readonly clauseOpener: readonly string[];
  /** Before whom a text is about: "a book about". */
  readonly subjectOf: readonly string[];
  /** "It must be said" (لا بد من القول). */
  readonly must: readonly string[];
  /** Verbs whose subject is spoken to in the passive: "was asked". */
  readonly addressed: readonly string[];
  /** What makes the passive of them. */
  readonly passive: readonly string[];
  /** Verbs whose object comes about by being announced: لم يعلن موعد. */
  readonly announcing: readonly string[];
  /** Shortly before those to whom words are ascribed. */
  readonly ascribed: readonly string[];
  /** Prepositions before those who only listen. */
  readonly audience: readonly string[];
  /** Before a verb of saying without a subject: that of who was named just before (إذ قال). */
  readonly sequel: readonly string[];
  /** Before أن and a verb: it is not done. */
  readonly without: readonly string[];
  /** Before the one who is asked: سئل. */
  readonly wasAsked: readonly string[];
  /** Open a question that is only told: "asked whether". */
  readonly asking: readonly string[];
  /** Stand for the verb of what was asked: "they have", "said that it was"; and those of the past among them. */
  readonly standsForVerb: readonly string[];
  readonly pastVerb: readonly string[];
  /** Behind "that is not": nothing is answered. */
  readonly evading: readonly string[];
  /** In a question: yes and no are about one of two things. */
  readonly alternative: readonly string[];
  /** As the subject of what somebody says of a position: his own side. */
  readonly ownSide: readonly string[];
  /** One person by an office, with an article or a nation before: "a U.S. general". */
  readonly persons: readonly string[];
  /** Prepositions that no verb follows: what looks like one is a noun. */
  readonly beforeNouns: readonly string[];
  /** Those who speak for nobody but themselves, wherever they are from. */
  readonly civilians: readonly string[];
  /** Verbs right before those whom they threaten. */
  readonly threatening: readonly string[];
  /** Behind a threat, before those who have it. */
  readonly threatened: readonly string[];
  /** No names, and yet elsewhere. */
  readonly abroad: readonly string[];
}

const union = (role: keyof StatementWords): Role => new Role([...ARABIC_STATEMENT_WORDS[role], ...ENGLISH_STATEMENT_WORDS[role]]);

export const statementWords = {
  conditional: union('conditional'),
  comparing: union('comparing'),
  advising: union('advising'),
  awaiting: union('awaiting'),
  any: union('any'),
  atOnce: union('atOnce'),
  adverbial: union('adverbial'),
  backIn: union('backIn'),
  ago: union('ago'),
  longSpan: union('longSpan'),
  saidOf: union('saidOf'),
  speaksOf: union('speaksOf'),
  ofWhat: union('ofWhat'),
  onWhat: union('onWhat'),
  aboutWhat: union('aboutWhat'),
  takesObject: union('takesObject'),
  awayWords: union('awayWords'),
  standing: union('standing'),
  nothing: union('nothing'),
  nobody: union('nobody'),
  every: union('every'),
  forcing: union('forcing'),
  ceasing: union('ceasing'),
  perhaps: union('perhaps'),
  therein: union('therein'),
  refusing: union('refusing'),
  willNot: union('willNot'),
  intending: union('intending'),
  onlyThen: union('onlyThen'),
  will: union('will'),
  being: union('being'),
  venues: union('venues'),
  briefings: union('briefings'),
  conferences: union('conferences'),
  press: union('press'),
  heldBy: union('heldBy'),
  notHeldBy: union('notHeldBy'),
  answerHeads: union('answerHeads'),
  received: union('received'),
  hosts: union('hosts'),
  former: union('former'),
  thus: union('thus'),
  receiving: union('receiving'),
  telling: union('telling'),
  thereon: union('thereon'),
  singular: union('singular'),
  goingOn: union('goingOn'),
  clauseOpener: union('clauseOpener'),
  subjectOf: union('subjectOf'),
  must: union('must'),
  addressed: union('addressed'),
  passive: union('passive'),
  announcing: union('announcing'),
  ascribed: union('ascribed'),
  audience: union('audience'),
  sequel: union('sequel'),
  without: union('without'),
  wasAsked: union('wasAsked'),
  asking: union('asking'),
  standsForVerb: union('standsForVerb'),
  pastVerb: union('pastVerb'),
  evading: union('evading'),
  alternative: union('alternative'),
  ownSide: union('ownSide'),
  persons: union('persons'),
  beforeNouns: union('beforeNouns'),
  civilians: union('civilians'),
  threatening: union('threatening'),
  threatened: union('threatened'),
  abroad: union('abroad'),
} as const;
