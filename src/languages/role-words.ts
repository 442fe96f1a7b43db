// The words around a figure by what they do, in all languages at once: scripts keep them apart.
// Long: each role has its line in the interface and in the table.
import { ARABIC_DATES } from './ar/dates.ts';
import { arabicRoleWords } from './ar/role-words.ts';
import { ENGLISH_MANNER, englishRoleWords } from './en/role-words.ts';
import { Role, type Shape } from './role.ts';

/** Each list holds folded words. */
export interface RoleWords {
  /** Between those who are counted and their number, where no verb stands: هم. */
  readonly copula: readonly string[];
  /** Somebody named before has them: لهم, لديها. */
  readonly having: readonly string[];
  /** The speaker has them: we, our, لدينا. */
  readonly firstPerson: readonly string[];
  /** Before a place: the thing is there. */
  readonly locative: readonly string[];
  /** Heads a sentence for the one who was named last. */
  readonly itself: readonly string[];
  /** Between troops and the place that has them: "2,000 Americans are left in Iraq". */
  readonly stationed: readonly string[];
  /** Of the words before a place, those that can only tell where. */
  readonly inside: readonly string[];
  /** Written as one with the place. */
  readonly locativeClitics: readonly string[];
  /** Between a number and its noun: "2,500 of the soldiers". */
  readonly partitive: readonly string[];
  /** "2,500 in the former": of two places that were named, the first. */
  readonly former: readonly string[];
  /** The second of them. */
  readonly latter: readonly string[];
  /** Soldiers, in a word that is an adjective elsewhere: "300 military". */
  readonly soldiery: readonly string[];
  /** Of an armed group, having so many: "can muster", "call on". */
  readonly mustering: readonly string[];
  /** Before what is added to a number: "including Syria". */
  readonly alsoIncluding: readonly string[];
  /** Of a whole, having a part: "the forces include". */
  readonly including: readonly string[];
  /** What a country has in an alliance: "the American share of the coalition". */
  readonly shareOf: readonly string[];
  /** Before "by" whose they are: "in use by". */
  readonly used: readonly string[];
  /** Before a place, the people there: "those in Iraq". */
  readonly those: readonly string[];
  /** All that stands behind a number that says how many those before the comma are: "4,000 in all". */
  readonly inTotal: readonly string[];
  /** Giving another number for what was counted: "puts it at", يقدره. */
  readonly putting: readonly string[];
  /** The same with its preposition: "speak of", يتحدث عن. */
  readonly speakingOf: readonly string[];
  /** Adjectives that look like a noun which is counted: العسكرية، الدولي. */
  readonly relational: readonly string[];
  /** The same right before the number: "says 4,000". */
  readonly givingNumber: readonly string[];
  /** What the sentence before says: "this is low". */
  readonly demonstrative: readonly string[];
  /** Counting what happens: "has logged", and what comes of it: "the Pentagon's tally". */
  readonly tracking: readonly string[];
  /** Of what is said without saying by whom: "is often put at", غالبا ما يقال. */
  readonly often: readonly string[];
  /** Whoever they are: people, شخص. */
  readonly persons: readonly string[];
  /** A noun phrase cannot go past these. */
  readonly nounStop: readonly string[];
  readonly there: readonly string[];
  /** Of those of `there`, the place of the one who speaks. */
  readonly here: readonly string[];
  readonly theCountry: readonly string[];
  /** "the base": the place that was named last. */
  readonly theBase: readonly string[];
  /** Of a definite noun, the participle of being as many: what it says is no part of what is denied. */
  readonly takenAsKnown: readonly string[];
  /** Behind a negation, what a count leaves out: not counting. */
  readonly leavingOut: readonly string[];
  /** Verbs of having soldiers: what right behind them has no noun is no member of those who have it. */
  readonly hosting: readonly string[];
  /** "his country": behind soldiers, those of the one who was named before. */
  readonly ownCountry: readonly string[];
  /** Opens a list of what was counted: "three sites, namely …". */
  readonly listing: readonly string[];
  readonly bothCountries: readonly string[];
  /** What follows is an enemy, not the doer. */
  readonly against: readonly string[];
  /** Right before those who are attacked. */
  readonly atWhom: readonly string[];
  /** "other than Americans". */
  readonly otherThan: readonly string[];
  /** What follows is the doer. */
  readonly by: readonly string[];
  /** Opens a clause of its own: a date behind it is not the figure's. */
  readonly relative: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  /** May stand between a figure and the date it holds for. */
  readonly asOfLink: readonly string[];
  readonly future: readonly string[];
  /** Negations of what is wished, feared or to come: ألا، لن. */
  readonly subjunctive: readonly string[];
  /** Pronouns of possession: "its strength". */
  readonly itsOwn: readonly string[];
  /** Behind a number, before "to": whose they are. */
  readonly belonging: readonly string[];
  /** "houses 2,500", "is home to 2,500": the subject is where they are. */
  readonly housing: readonly string[];
  /** Before a count that was once: "there were", "had". */
  readonly wasThere: readonly string[];
  /** Past verbs of soldiers who were at a place: served, خدموا. */
  readonly served: readonly string[];
  /** Behind what happened again and again: it stopped, so that a day behind them ends the count. */
  readonly ceasing: readonly string[];
  /** Counts an action: "attacked 127 times". */
  readonly times: readonly string[];
  readonly negation: readonly string[];
  /** After a negated figure: the right one follows. */
  readonly correction: readonly string[];
  /** "their number": the counted thing was named before. */
  readonly pronounCount: readonly string[];
  /** Before a figure: all of them ("the 2,500 soldiers"). */
  readonly definite: readonly string[];
  /** Before a figure: some of them, or those who come or go. */
  readonly part: readonly string[];
  /** The same behind its noun. */
  readonly partBehind: readonly string[];
  /** "They number 165": a pronoun with its number. */
  readonly they: readonly string[];
  readonly numbering: readonly string[];
  /** "of a total of 2,500". */
  readonly total: readonly string[];
  /** Makes "after" a part of a verb: "have gone after them". */
  readonly going: readonly string[];
  /** "in response to": what stands before was answered for what follows. */
  readonly answer: readonly string[];
  /** "the number of …": what follows is counted, though no noun says what it is. */
  readonly countOf: readonly string[];
  /** The figure held at some former time, which the sentence need not name. */
  readonly past: readonly string[];
  /** Behind or before a distance in time, they tell that it goes back: "four years ago", قبل أربع سنوات. */
  readonly ago: readonly string[];
  /** Verbs of being in few places, whose subject stands right behind them. */
  readonly gathering: readonly string[];
  /** "upon them", in a word: those who are attacked were named before. */
  readonly uponThem: readonly string[];
  /** "There were then 2,500": at the time that was told last. */
  readonly atThatTime: readonly string[];
  /** "from 5,000 to 2,500". */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** "it said 310, the correct figure is 130". */
  readonly erratum: readonly string[];
  /** The figure holds now, whatever years the sentence names besides. */
  readonly present: readonly string[];
  /** "of whom": the noun stands before the clause. */
  readonly relativePronoun: readonly string[];
  /** With a negation before it: there is none of what follows ("لا يوجد", "there are no"). */
  readonly existence: readonly string[];
  /** "2,500 troops are in Iraq": of those the ones that tell of today. */
  readonly isNow: readonly string[];
  /** Negations that deny the being there by themselves. */
  readonly absence: readonly string[];
  /** "in it": the place was named just before. */
  readonly therein: readonly string[];
  /** Between a group and the country that stands behind it: "groups that Iran backs". */
  readonly backing: readonly string[];
  /** Before "of" and a place: what is done for its sake is not done there ("in support of Gaza"). */
  readonly cause: readonly string[];
  /** Names what the sentence speaks of: "For Syria, …". */
  readonly regarding: readonly string[];
  /** Before an alliance: somebody is in it. */
  readonly membership: readonly string[];
  /** "There were": a state that may be over. */
  readonly was: readonly string[];
  /** Behind it: the pluperfect of something done, no state. */
  readonly already: readonly string[];
  /** Explains what stands before: "half of them, that is …". */
  readonly thatIs: readonly string[];
  /** A half, a third. */
  readonly share: readonly string[];
  /** Verbs and words of attribution; a day beside one is the day of saying. */
  readonly saying: readonly string[];
  /** The figure is thought of, not claimed. */
  readonly hypothetical: readonly string[];
  readonly conjunction: readonly string[];
  /** "The group": an armed one named before. */
  readonly group: readonly string[];
  /** "170,000 of them". */
  readonly them: readonly string[];
  /** "One in March and another in April". */
  readonly another: readonly string[];
  /** "40 were wounded". */
  readonly passive: readonly string[];
  /** Verbs of undergoing, before what their subject underwent and its preposition: تعرضت لـ. */
  readonly undergoing: readonly string[];
  /** "Tower 22 hosts 350 soldiers": the subject is a place. */
  readonly hosts: readonly string[];
  /** Before a count of places. */
  readonly at: readonly string[];
  /** "He asked how many soldiers would stay." */
  readonly howMany: readonly string[];
  /** Before "of", what there still is of something: "what is left of". */
  readonly rest: readonly string[];
  /** "Spread among five bases": all of them. */
  readonly spread: readonly string[];
  /** Being, having or counting: how many there are. */
  readonly stock: readonly string[];
  /** The same of two words: "made up" of, "call on". */
  readonly stockPairs: readonly string[];
  /** Of these those that also make tenses ("have moved"). */
  readonly auxiliary: readonly string[];
  /** Before a country: a part of it, or what lies beside it. */
  readonly region: readonly string[];
  /** Takes part with as many, where the number has the preposition: "تشارك بـ180 جنديا". */
  readonly partaking: readonly string[];
  /** Opens what is asked and not told. */
  readonly whether: readonly string[];
  /** Between an attack and what it hit. */
  readonly aimedAt: readonly string[];
  /** "Most of them": what follows holds for a part. */
  readonly someOfThem: readonly string[];
  /** Opens a clause of content: "said that …". */
  readonly thatClause: readonly string[];
  /** Behind "of": out of a number ("من بين"). */
  readonly outOf: readonly string[];
  /** "A brigade has 4,400 soldiers": what an army is divided into, and what a division counts is not what stands in a country. */
  readonly division: readonly string[];
  /** Joins a place to the one before, with a preposition or without: "and", "as well as", وكذلك. */
  readonly alsoIn: readonly string[];
  /** Between such a word and its place: "both", "neighbouring". */
  readonly besidePlace: readonly string[];
  /** Before a place, with or without its preposition: it is named beside the one that is meant ("unlike in Iraq"). */
  readonly unlike: readonly string[];
  /** What begins, or the beginning itself, behind "since" where no date is: منذ بدء التصعيد. */
  readonly outset: readonly string[];
  /** Before what a count leaves out: باستثناء. */
  readonly excepting: readonly string[];
  /** Before a figure of another time, place or party: it is set beside the first. */
  readonly compared: readonly string[];
  /** Before "with" and a figure from which others grew: began, بدأ. */
  readonly beginning: readonly string[];
  /** "down from", "up from". */
  readonly changing: readonly string[];
  /** Who estimates the other side's strength besides the two countries: monitors of the United Nations. */
  readonly monitor: readonly string[];
  /** Beside rounds or meetings that are still to come. */
  readonly stillToCome: readonly string[];
  /** "In a week": a count of so short a time is no total. */
  readonly shortPeriod: readonly string[];
  /** Before the first of two dates between which something is counted. */
  readonly spanning: readonly string[];
  /** Stands for a number: "the answer was 900". */
  readonly tally: readonly string[];
  /** Has or keeps somewhere, right before a number: "it keeps about 900". */
  readonly keeping: readonly string[];
  /** "It is 2,500": the number of what was spoken of. */
  readonly pronoun: readonly string[];
  /** May stand between such a pronoun and its number. */
  readonly being: readonly string[];
  /** Opens a clause about something else: "…, while the mission in Syria goes on". */
  readonly contrast: readonly string[];
  /** Behind a negation: none but these ("لم يبق غير 300"). */
  readonly exception: readonly string[];
  /** Before a number of all that there are: ما مجموعه. */
  readonly inAll: readonly string[];
  /** Behind a comma: tells of the whole clause before it ("…, which the Pentagon denies"). */
  readonly clausePronoun: readonly string[];
  /** What such a clause denies with. */
  readonly denial: readonly string[];
  /** Verbs of what all together come to: بلغت. */
  readonly tallying: readonly string[];
  /** Behind the verb of a clause of something else: إليه, فيها. */
  readonly toWhich: readonly string[];
  /** Of the head of an alliance: "that Washington leads", تقوده. */
  readonly leading: readonly string[];
  /** Armed ones that were named before: "these groups", هذه الجماعات. */
  readonly groups: readonly string[];
  /** What a host gives or does not: "without the consent of". */
  readonly consent: readonly string[];
  /** Opens a clause of another thing at the same time: في حين. */
  readonly whereas: readonly string[];
  /** Behind "only", before what it limits: "only at night". */
  readonly limiting: readonly string[];
  /** A noun of all that it is said of: "the presence of the 2,500". */
  readonly ofAll: readonly string[];
  /** Behind a number: no more than that. */
  readonly merely: readonly string[];
  /** Before a date: the count ends there. */
  readonly upTo: readonly string[];
  /** "Are believed to be at large": what is thought is so now. */
  readonly opinion: readonly string[];
  /** Before "to" and a verb: it is to come ("is to fall"). */
  readonly ahead: readonly string[];
  /** "Cut below 2,000": what is left. */
  readonly level: readonly string[];
  /** Before what is left of a change: "cut its force to 1,400". */
  readonly result: readonly string[];
  /** Verbs of change: the count that they end in held then. */
  readonly changed: readonly string[];
  /** Behind a figure: those that were named are not among them ("two other bases"). */
  readonly beside: readonly string[];
  /** Opens a clause about some of those who are named behind it. */
  readonly ofThose: readonly string[];
  /** Points to what is far or was told: "that year". */
  readonly thatOne: readonly string[];
  readonly timeNoun: readonly string[];
  /** With a capital, as the clause's first word: a condition. */
  readonly inverted: readonly string[];
  /** Behind some of them: the others, the rest. English ones have an article before. */
  readonly remainder: readonly string[];
  /** Verbs of those who attack: launched, شنت. */
  readonly launching: readonly string[];
  /** Verbs of those who answer attacks: some of them. */
  readonly answering: readonly string[];
  /** Those who were lost: the toll, خسائر. */
  readonly losses: readonly string[];
  /** Verbs of having and counting, which say that things are there only before them. */
  readonly withObject: readonly string[];
  /** Of other armies. */
  readonly allied: readonly string[];
  /** What attacks led to. */
  readonly effects: readonly string[];
  /** Before a relative pronoun that singles out: for which, in which. */
  readonly beforeRelative: readonly string[];
  /** Verbs of adding: what follows is a sum. */
  readonly adding: readonly string[];
  /** Open a sentence whose number is of more than its noun says: "Counting contractors, …". */
  readonly counting: readonly string[];
  /** Before "from", tell where some of them are at home. */
  readonly hailing: readonly string[];
  /** Nouns for the soldiers that a country has somewhere, of which a pronoun may tell whose they are. */
  readonly contingent: readonly string[];
  /** What a country calls its own land. */
  readonly soil: readonly string[];
  /** The war that was named before. */
  readonly theWar: readonly string[];
  /** What a number reaches or passes that counts something named before: the 300 mark. */
  readonly milestone: readonly string[];
  /** Who governed when another number of them was there. */
  readonly presidents: readonly string[];
  /** Before one who governed: in his time. */
  readonly under: readonly string[];
  /** Beside one who governed: what he did to a number of soldiers. */
  readonly resized: readonly string[];
  /** Head a table of how many there are: by the numbers, deployment. */
  readonly tabled: readonly string[];
  /** Before whoever has outlawed a group: banned in. */
  readonly banned: readonly string[];
  /** A part of an army by its name, or of its people. */
  readonly corps: readonly string[];
  /** Of forces that are a part of an army. */
  readonly specialised: readonly string[];
  /** What is so called. */
  readonly specialForce: readonly string[];
  /** Between rounds and what they are of or about. */
  readonly ofRounds: readonly string[];
  /** Behind rounds: of somebody who travels or looks around. */
  readonly touring: readonly string[];
  /** Before rounds: what is done is a tour, a match or a shot. */
  readonly makingRounds: readonly string[];
  /** Behind a number and its noun: how or on what terms some of them are there. */
  readonly manner: readonly string[];
  /** Before those or that with which some of them are there: with their families, بصفة مؤقتة. */
  readonly accompanied: readonly string[];
  /** Behind بشكل: it singles nobody out. */
  readonly mainly: readonly string[];
  /** Behind a number: it is a difference. */
  readonly fewer: readonly string[];
  /** With ب and a number: by how much two differ. */
  readonly differing: readonly string[];
  /** What a difference is from, told before. */
  readonly thatMuch: readonly string[];
  /** Before quoted words that are only spoken of. */
  readonly wording: readonly string[];
  /** Behind quoted words that are only spoken of: something is told of them. */
  readonly relativePhrase: readonly string[];
  /** Beside a place: what is only next to it. */
  readonly neighbour: readonly string[];
  /** Behind a place and a conjunction: others that are not named. */
  readonly beyond: readonly string[];
  /** Civilians who are counted with soldiers in one number. */
  readonly fellows: readonly string[];
  /** Behind "times as": a comparison, no count. */
  readonly comparing: readonly string[];
  /** Between a count and what it is of. */
  readonly ofWhat: readonly string[];
  /** Those who were named last, as the subject of what follows. */
  readonly these: readonly string[];
  /** Behind a number: that of all who were named. */
  readonly altogether: readonly string[];
  /** Behind who has them: others have some too. */
  readonly alone: readonly string[];
  /** Open a clause about those who are counted. */
  readonly ofWhom: readonly string[];
  /** "beside the Americans": whom they govern has nothing that the clause tells. */
  readonly companion: readonly string[];
  /** "the Americans' partners": others than those who have them. */
  readonly partner: readonly string[];
  /** Before "with": others are counted too. */
  readonly alongside: readonly string[];
  /** Before "country": that of whoever writes. */
  readonly ourOwn: readonly string[];
  /** Behind "both": the two countries that were named. */
  readonly states: readonly string[];
  /** Behind "how": asks for a number. */
  readonly sizeAsked: readonly string[];
  /** Open a clause that says what the thing before is: وهو. */
  readonly describing: readonly string[];
  /** Ties what all come to so far to what was told before: ليرتفع. */
  readonly risingTo: readonly string[];
  /** All that happened so far: "the running total". */
  readonly runningTotal: readonly string[];
  /** A force, behind "this": هذا الوجود. */
  readonly forceNoun: readonly string[];
  /** Before a number: they were as many. */
  readonly wereAsMany: readonly string[];
  /** The same of the present. */
  readonly numberNow: readonly string[];
  /** Behind a possessive: how many they are. */
  readonly strength: readonly string[];
  /** Deny without a negation: none of them. */
  readonly nobody: readonly string[];
  /** Before a base: near it, and not "about" it. */
  readonly besideIt: readonly string[];
  /** Ask for a place. */
  readonly where: readonly string[];
  /** Verbs of staying somewhere for good. */
  readonly living: readonly string[];
  /** Verbs that ask for no strength: "how many have been". */
  readonly notBeing: readonly string[];
  /** What is there still: "how many are left". */
  readonly left: readonly string[];
  /** May stand in an answer before its number: mainly at five sites. */
  readonly chiefly: readonly string[];
  /** Before a number: it is one of several such groups, "every thousand soldiers". */
  readonly each: readonly string[];
  /** Before who leads an alliance that is named before it: بقيادة. */
  readonly headedBy: readonly string[];
  /** Verbs of those who come to where others are already. */
  readonly arriving: readonly string[];
  /** With a negation: what it is said of is not known to be so. */
  readonly confirming: readonly string[];
  /** With a negation and a preposition: whom it names are not all: لا تقتصر على. */
  readonly confined: readonly string[];
  /** Parts of "have been left behind". */
  readonly stayedBehind: readonly string[];
}

const LANGUAGES = [arabicRoleWords, englishRoleWords];

const union = (role: keyof RoleWords, shape?: Shape): Role =>
  new Role(
    LANGUAGES.flatMap((words) => words[role]),
    shape,
  );

export const roleWords = {
  copula: union('copula'),
  having: union('having'),
  firstPerson: union('firstPerson'),
  locative: union('locative'),
  inside: union('inside'),
  locativeClitics: union('locativeClitics'),
  partitive: union('partitive'),
  soldiery: union('soldiery'),
  mustering: union('mustering'),
  alsoIncluding: union('alsoIncluding'),
  including: union('including'),
  shareOf: union('shareOf'),
  used: union('used'),
  those: union('those'),
  inTotal: union('inTotal'),
  putting: union('putting'),
  speakingOf: union('speakingOf'),
  relational: union('relational'),
  givingNumber: union('givingNumber'),
  demonstrative: union('demonstrative'),
  tracking: union('tracking'),
  often: union('often'),
  persons: union('persons'),
  nounStop: union('nounStop'),
  former: union('former'),
  latter: union('latter'),
  there: union('there'),
  here: union('here'),
  theCountry: union('theCountry'),
  theBase: union('theBase'),
  takenAsKnown: union('takenAsKnown'),
  leavingOut: union('leavingOut'),
  hosting: union('hosting'),
  ownCountry: union('ownCountry'),
  listing: union('listing'),
  bothCountries: union('bothCountries'),
  against: union('against'),
  atWhom: union('atWhom'),
  otherThan: union('otherThan'),
  by: union('by'),
  relative: union('relative'),
  since: union('since'),
  until: union('until'),
  asOfLink: union('asOfLink'),
  future: union('future', { test: (word) => ARABIC_DATES.tenseOf?.(word) === 'future' }),
  subjunctive: union('subjunctive'),
  times: union('times'),
  itsOwn: union('itsOwn'),
  belonging: union('belonging'),
  housing: union('housing'),
  wasThere: union('wasThere'),
  served: union('served'),
  ceasing: union('ceasing'),
  negation: union('negation'),
  correction: union('correction'),
  pronounCount: union('pronounCount'),
  definite: union('definite'),
  part: union('part'),
  partBehind: union('partBehind'),
  they: union('they'),
  numbering: union('numbering'),
  total: union('total'),
  going: union('going'),
  answer: union('answer'),
  countOf: union('countOf'),
  past: union('past'),
  ago: union('ago'),
  uponThem: union('uponThem'),
  gathering: union('gathering'),
  atThatTime: union('atThatTime'),
  from: union('from'),
  to: union('to'),
  erratum: union('erratum'),
  present: union('present'),
  relativePronoun: union('relativePronoun'),
  existence: union('existence'),
  isNow: union('isNow'),
  whether: union('whether'),
  absence: union('absence'),
  therein: union('therein'),
  backing: union('backing'),
  cause: union('cause'),
  regarding: union('regarding'),
  membership: union('membership'),
  was: union('was'),
  already: union('already'),
  thatIs: union('thatIs'),
  share: union('share'),
  saying: union('saying'),
  hypothetical: union('hypothetical'),
  conjunction: union('conjunction'),
  contrast: union('contrast'),
  group: union('group'),
  spread: union('spread'),
  howMany: union('howMany'),
  rest: union('rest'),
  at: union('at'),
  hosts: union('hosts'),
  passive: union('passive'),
  undergoing: union('undergoing'),
  another: union('another'),
  them: union('them'),
  stationed: union('stationed'),
  itself: union('itself'),
  stock: union('stock'),
  stockPairs: union('stockPairs'),
  auxiliary: union('auxiliary'),
  partaking: union('partaking'),
  region: union('region'),
  aimedAt: union('aimedAt'),
  someOfThem: union('someOfThem'),
  thatClause: union('thatClause'),
  outOf: union('outOf'),
  division: union('division'),
  alsoIn: union('alsoIn'),
  besidePlace: union('besidePlace'),
  unlike: union('unlike'),
  outset: union('outset'),
  excepting: union('excepting'),
  compared: union('compared'),
  beginning: union('beginning'),
  changing: union('changing'),
  monitor: union('monitor'),
  stillToCome: union('stillToCome'),
  shortPeriod: union('shortPeriod'),
  spanning: union('spanning'),
  tally: union('tally'),
  keeping: union('keeping'),
  pronoun: union('pronoun'),
  being: union('being'),
  exception: union('exception'),
  inAll: union('inAll'),
  clausePronoun: union('clausePronoun'),
  denial: union('denial'),
  tallying: union('tallying'),
  groups: union('groups'),
  consent: union('consent'),
  whereas: union('whereas'),
  limiting: union('limiting'),
  leading: union('leading'),
  toWhich: union('toWhich'),
  ofAll: union('ofAll'),
  merely: union('merely'),
  upTo: union('upTo'),
  opinion: union('opinion'),
  ahead: union('ahead'),
  level: union('level'),
  result: union('result'),
  changed: union('changed'),
  beside: union('beside'),
  ofThose: union('ofThose'),
  thatOne: union('thatOne'),
  timeNoun: union('timeNoun'),
  inverted: union('inverted'),
  remainder: union('remainder'),
  launching: union('launching'),
  answering: union('answering'),
  losses: union('losses'),
  withObject: union('withObject'),
  allied: union('allied'),
  effects: union('effects'),
  beforeRelative: union('beforeRelative'),
  adding: union('adding'),
  counting: union('counting'),
  hailing: union('hailing'),
  contingent: union('contingent'),
  soil: union('soil'),
  theWar: union('theWar'),
  milestone: union('milestone'),
  presidents: union('presidents'),
  resized: union('resized'),
  tabled: union('tabled'),
  banned: union('banned'),
  under: union('under'),
  corps: union('corps'),
  specialised: union('specialised'),
  specialForce: union('specialForce'),
  ofRounds: union('ofRounds'),
  touring: union('touring'),
  makingRounds: union('makingRounds'),
  manner: union('manner', ENGLISH_MANNER),
  accompanied: union('accompanied'),
  mainly: union('mainly'),
  fewer: union('fewer'),
  differing: union('differing'),
  thatMuch: union('thatMuch'),
  wording: union('wording'),
  relativePhrase: union('relativePhrase'),
  neighbour: union('neighbour'),
  beyond: union('beyond'),
  fellows: union('fellows'),
  comparing: union('comparing'),
  ofWhat: union('ofWhat'),
  these: union('these'),
  altogether: union('altogether'),
  alone: union('alone'),
  ofWhom: union('ofWhom'),
  companion: union('companion'),
  partner: union('partner'),
  alongside: union('alongside'),
  ourOwn: union('ourOwn'),
  states: union('states'),
  sizeAsked: union('sizeAsked'),
  describing: union('describing'),
  risingTo: union('risingTo'),
  runningTotal: union('runningTotal'),
  forceNoun: union('forceNoun'),
  wereAsMany: union('wereAsMany'),
  numberNow: union('numberNow'),
  strength: union('strength'),
  nobody: union('nobody'),
  besideIt: union('besideIt'),
  where: union('where'),
  living: union('living'),
  notBeing: union('notBeing'),
  left: union('left'),
  chiefly: union('chiefly'),
  each: union('each'),
  headedBy: union('headedBy'),
  arriving: union('arriving'),
  confirming: union('confirming'),
  confined: union('confined'),
  stayedBehind: union('stayedBehind'),
  /** The preposition of having, as one word with who has: "لواشنطن". */
  stockClitics: /^[وف]?ل/u,
} as const;
