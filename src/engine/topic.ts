// Is the article about the corpus's topic? Concepts by sentence, weighted by where the sentence stands.
import type { BlockRole, Topic as TopicResult } from '../claims/report.ts';
import type { IsoDay } from '../claims/time.ts';
import type { Topic } from '../corpus/schema/topic.ts';
import { isYear } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { anyOf, type Bits, type ConceptSet, conceptsAt, conceptsFrom, type Expression, expressionOf, meets, meetsAll } from './concepts.ts';
import type { Reading } from './reading.ts';

/** Headline and lead say what an article is about; background and briefs stand below. Chosen on the annotated articles. */
const TITLE_WEIGHT = 2;
const LEAD_WEIGHT = 1.5;
/** The lead: the first part of the text, at least so many tokens. */
const LEAD_SHARE = 0.3;
const LEAD_TOKENS = 60;
/** A title stands alone on the first line and is no longer than this. */
const TITLE_TOKENS = 30;
/** A lead of a year so long before the topic's first day, in a text that names none since, is history. */
const HISTORY_YEARS = 2;
/** Years that are told: fewer may be the background of the day's news. */
const HISTORY_MENTIONS = 2;
/** A page with so many bulleted paragraphs may be a digest of several stories: none of them is its lead. */
const DIGEST_BULLETS = 3;
/** Weighted signals at which the score is 1 − 1/e. */
const SCALE = 4;
/** A signal this strong in title or lead makes it what the article is about. */
const HEADING_WEIGHT = 1;
/** A signal of this weight is the topic's own name. */
const UNMISTAKABLE = 3;
/** Below this share of the text, signals outside title and lead are an aside (an item of a brief, a related-news strip). */
const ASIDE_SHARE = 0.3;
/** Signals from so much of the text, first to last, run through it: a feature comes back to its subject, a brief does not. */
const THREAD_SHARE = 0.5;
/** Fewer make no thread. */
const THREAD_SIGNALS = 3;
/** A thread of so many that has the topic's own name is what the article is about, also where its lead is about another country. */
const NAMED_THREAD_SIGNALS = 4;
/** An aside counts for this part. */
const ASIDE_FACTOR = 0.4;
/** One sentence on another subject is a remark. */
const OTHER_SENTENCES = 2;
/** A bulletin of two sentences has room for one signal: where most of the text carries one, it counts more. */
const BULLETIN_SHARE = 0.5;
const BULLETIN_FACTOR = 1.2;
/** A text this short may spread over its sentences what an article says in one: who, whose soldiers, and that they talk. */
const GIST_TOKENS = 130;
/** From here on an article is on topic. Lower lets look-alikes in, and a wrong verdict costs more than a missed page. */
const ON_TOPIC_SCORE = 0.55;

/** A paragraph may open with one of these and be no list item. */
const QUOTES = new Set(['"', "'", '(', '[', '-', '.']);

export interface TopicContext {
  readonly published: IsoDay | null;
  /** The role of the block that a sentence lies in; `null` when blocks are not known. */
  readonly roleOf: (sentence: number) => BlockRole | null;
}

/** Score 0 to 1 with the names of the signals that carried it. Furniture and captions do not count. */
export function scoreTopic(reading: Reading, topic: Topic, context: TopicContext): TopicResult {
  const concepts = reading.sentences.map((_, sentence) => conceptsAt(reading, sentence));
  const grammar = grammarOf(topic);
  const scene = {
    isCountryMain: mainlyAbout(concepts, grammar),
    // The war that broke off the talks is no place of theirs.
    isPlaceless: !concepts.some(({ bits }) => meets(bits, grammar.country) || (meets(bits, grammar.anyOther) && !meets(bits, grammar.war))),
  };
  const signals = new Map<string, number>();
  const total = reading.tokens.length;
  const leadEnd = Math.min(digestStart(reading), Math.max(total * LEAD_SHARE, LEAD_TOKENS));
  let sum = 0;
  let headed = false;
  let isLeadElsewhere = false;
  let covered = 0;
  const thread = { first: total, last: 0, count: 0, isNamed: false };
  for (const [index, sentence] of reading.sentences.entries()) {
    const here = concepts[index];
    const role = context.roleOf(index);
    if (!here || here.members.length === 0 || role === 'furniture' || role === 'caption') continue;
    const strongest = strongestSignal(here.bits, grammar, scene);
    const isLead = sentence.first < leadEnd;
    // "in Iraq and Syria" is no other place.
    const isRival = meets(here.bits, grammar.anyRival) && !meets(here.bits, grammar.country);
    if (isLead && (isRival || meets(here.bits, grammar.subjects))) isLeadElsewhere = true;
    const isTitle = role === null ? index === 0 && sentence.last <= TITLE_TOKENS : role === 'title';
    if (!strongest) continue;
    sum += strongest.weight * (isTitle ? TITLE_WEIGHT : isLead ? LEAD_WEIGHT : 1);
    if ((isTitle || isLead) && strongest.weight >= HEADING_WEIGHT) headed = true;
    covered += sentence.last - sentence.first;
    thread.first = Math.min(thread.first, sentence.first);
    thread.last = sentence.last;
    thread.count++;
    thread.isNamed ||= strongest.weight >= UNMISTAKABLE;
    signals.set(strongest.name, (signals.get(strongest.name) ?? 0) + strongest.weight);
  }
  const isThread = thread.count >= THREAD_SIGNALS && thread.last - thread.first >= total * THREAD_SHARE;
  const isNamedThread = isThread && thread.isNamed && thread.count >= NAMED_THREAD_SIGNALS;
  const isAside = !headed && !isNamedThread && (isLeadElsewhere || (covered < total * ASIDE_SHARE && !isThread));
  if (
    isAside ||
    isAboutAnother(concepts, grammar) ||
    isOfRival(concepts, grammar) ||
    (isHistory(reading, leadEnd, topic.since) && !concepts.some(({ bits }) => meets(bits, grammar.present)))
  )
    sum *= ASIDE_FACTOR;
  else {
    if (headed && covered >= total * BULLETIN_SHARE) sum *= BULLETIN_FACTOR;
    if (total <= GIST_TOKENS && !isLeadElsewhere && scene.isCountryMain && hasGist(reading, grammar)) sum += grammar.gist.weight;
  }
  if (!grammar.requires.every((expression) => concepts.some(({ bits }) => meets(bits, expression)))) sum = 0;
  if (context.published !== null && context.published < topic.since) sum = 0;
  const carried = [...signals].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return resultOf(sum, carried);
}

/** The result for weighted signals that add up to `sum`. */
export function resultOf(sum: number, signals: readonly string[]): TopicResult {
  const score = Math.round((1 - Math.exp(-sum / SCALE)) * 1000) / 1000;
  return { onTopic: score >= ON_TOPIC_SCORE, score, signals };
}

/** What the signals of a score add up to. */
export const sumOf = (score: number): number => -SCALE * Math.log(1 - score);

interface Scene {
  readonly isCountryMain: boolean;
  /** The article names no country at all: "the two sides". */
  readonly isPlaceless: boolean;
}

function strongestSignal(bits: Bits, grammar: Grammar, scene: Scene): Signal | null {
  const isElsewhere = meets(bits, grammar.anyRival);
  const isHere = meets(bits, grammar.country) || (scene.isCountryMain && !isElsewhere);
  const isOtherSubject = meets(bits, grammar.subjects);
  for (const signal of grammar.signals) {
    const isUnmistakable = signal.weight >= UNMISTAKABLE;
    if (isOtherSubject && !isUnmistakable) continue;
    if (signal.country && !(isHere || (isUnmistakable && (scene.isPlaceless || scene.isCountryMain)))) continue;
    if (meetsAll(bits, signal.all) && !meets(bits, signal.none)) return signal;
  }
  return null;
}

interface Signal {
  readonly name: string;
  readonly weight: number;
  readonly country: boolean;
  readonly all: readonly Expression[];
  readonly none: Expression;
}

/** A topic with its expressions ready to be met. */
interface Grammar {
  readonly country: Expression;
  readonly rivals: readonly Expression[];
  readonly anyRival: Expression;
  /** Rivals and neighbours. */
  readonly anyOther: Expression;
  readonly subjects: Expression;
  readonly requires: readonly Expression[];
  readonly present: Expression;
  /** The war of the topic's setting. */
  readonly war: Expression;
  /** Whose soldiers the topic is about. */
  readonly owner: Expression;
  readonly gist: { readonly all: readonly Expression[]; readonly none: Expression; readonly weight: number };
  /** The weightiest first. */
  readonly signals: readonly Signal[];
}

const compiled = new WeakMap<Topic, Grammar>();

function grammarOf(topic: Topic): Grammar {
  const known = compiled.get(topic);
  if (known) return known;
  const grammar = {
    country: expressionOf(topic.country),
    rivals: topic.rivals.map(expressionOf),
    anyRival: anyOf(topic.rivals),
    anyOther: anyOf([...topic.rivals, ...topic.neighbours]),
    subjects: anyOf(topic.subjects),
    requires: topic.requires.map(expressionOf),
    present: expressionOf(topic.present),
    war: anyOf(topic.setting.war ? [topic.setting.war.concept] : []),
    owner: expressionOf(topic.setting.owner),
    gist: { all: topic.gist.all.map(expressionOf), none: anyOf(topic.gist.none), weight: topic.gist.weight },
    signals: Object.entries(topic.signals)
      .map(([name, { weight, country, all, none }]) => ({
        name,
        weight,
        country,
        all: all.map(expressionOf),
        none: anyOf(none),
      }))
      .sort((a, b) => b.weight - a.weight),
  };
  compiled.set(topic, grammar);
  return grammar;
}

/** Whether the sentences together have what the topic is made of. */
function hasGist(reading: Reading, { gist }: Grammar): boolean {
  const bits = conceptsFrom(reading, 0, reading.sentences.length - 1);
  return meetsAll(bits, gist.all) && !meets(bits, gist.none);
}

/** Whether the text looks back: its lead names a bygone year, and no year of the topic's time stands anywhere. */
function isHistory({ tokens }: Reading, leadEnd: number, since: IsoDay): boolean {
  const latest = Number(since.slice(0, 4)) - HISTORY_YEARS;
  let isLead = false;
  let mentions = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { kind, norm } = tokens[index] as Token;
    if (kind !== 'number' || !isYear(norm)) continue;
    if (Number(norm) > latest) return false;
    isLead ||= index < leadEnd;
    mentions++;
  }
  return isLead && mentions >= HISTORY_MENTIONS;
}

/** Whether another subject (an election, a match) has more sentences than all who could be party to this one. */
function isAboutAnother(sentences: readonly ConceptSet[], { subjects, requires }: Grammar): boolean {
  const others = sentences.filter(({ bits }) => meets(bits, subjects)).length;
  return others >= OTHER_SENTENCES && others > sentences.filter(({ bits }) => meetsAll(bits, requires)).length;
}

/** Whether the first line names a rival, and nothing in the text the topic's other party or its own time: Baghdad and Ankara, without Washington. */
const isOfRival = ([title, ...others]: readonly ConceptSet[], { anyRival, present, owner }: Grammar): boolean =>
  title !== undefined && meets(title.bits, anyRival) && ![title, ...others].some(({ bits }) => meets(bits, present) || meets(bits, owner));

/** Whether more sentences name the country than any one rival. */
function mainlyAbout(sentences: readonly ConceptSet[], { country, rivals, anyRival }: Grammar): boolean {
  const naming = (among: readonly ConceptSet[], expression: Expression): readonly ConceptSet[] =>
    among.filter(({ bits }) => meets(bits, expression));
  const here = naming(sentences, country).length;
  const elsewhere = naming(sentences, anyRival);
  return here > 0 && (elsewhere.length <= here || rivals.every((rival) => naming(elsewhere, rival).length <= here));
}

/** The token at which the items of a digest begin, what stands before them being its lead; infinite when the page is none. */
function digestStart(reading: Reading): number {
  const bullets: number[] = [];
  for (const { first, last } of reading.sentences) {
    const token = reading.tokens[first];
    const isBullet = token?.gap === 'line' && token.kind === 'mark' && !QUOTES.has(token.norm) && reading.tokens[first + 1]?.gap !== 'line';
    // The questions of an interview, which has one subject.
    if (isBullet && reading.tokens[last - 1]?.norm !== '?') bullets.push(first);
  }
  return bullets.length < DIGEST_BULLETS ? Number.POSITIVE_INFINITY : (bullets[0] ?? 0);
}
