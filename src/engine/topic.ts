// Is the article about the corpus's topic? Concepts by sentence, weighted by where the sentence stands.
import type { BlockRole, Topic as TopicResult } from '../claims/report.ts';
import type { IsoDay } from '../claims/time.ts';
import type { Topic } from '../corpus/schema/topic.ts';
import { alternatives, conceptIds, meets, meetsPattern } from './patterns.ts';
import type { Reading } from './reading.ts';

/** Headline and lead say what an article is about; background and briefs stand below. Chosen on the annotated articles. */
const TITLE_WEIGHT = 2;
const LEAD_WEIGHT = 1.5;
/** The lead: the first part of the text, at least so many tokens. */
const LEAD_SHARE = 0.3;
const LEAD_TOKENS = 60;
/** A title stands alone on the first line and is no longer than this. */
const TITLE_TOKENS = 30;
/** A page with so many bulleted paragraphs is a digest of several stories: it has no lead. */
const DIGEST_BULLETS = 3;
/** Weighted signals at which the score is 1 − 1/e. */
const SCALE = 4;
/** A signal this strong in title or lead makes it what the article is about. */
const HEADING_WEIGHT = 1;
/** A signal of this weight is the topic's own name. */
const UNMISTAKABLE = 3;
/** Below this share of the text, signals outside title and lead are an aside (an item of a brief, a related-news strip). */
const ASIDE_SHARE = 0.3;
/** An aside counts for this part. */
const ASIDE_FACTOR = 0.4;
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
  const ids = reading.terms.map(conceptIds);
  const names = namesOf(topic);
  const scene = {
    isCountryMain: mainlyAbout(ids, topic),
    isPlaceless: !ids.some((here) => hasOneOf(here, names.countries)),
  };
  const signals = new Map<string, number>();
  const total = reading.tokens.length;
  const leadEnd = isDigest(reading) ? 0 : Math.max(total * LEAD_SHARE, LEAD_TOKENS);
  let sum = 0;
  let headed = false;
  let isLeadElsewhere = false;
  let covered = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const here = ids[index];
    const role = context.roleOf(index);
    if (!here || here.size === 0 || role === 'furniture' || role === 'caption') continue;
    const strongest = strongestSignal(here, topic, names, scene);
    const isLead = sentence.first < leadEnd;
    if (isLead && hasOneOf(here, names.elsewhere)) isLeadElsewhere = true;
    if (!strongest) continue;
    const isTitle = role === null ? index === 0 && sentence.last <= TITLE_TOKENS : role === 'title';
    sum += strongest.weight * (isTitle ? TITLE_WEIGHT : isLead ? LEAD_WEIGHT : 1);
    if ((isTitle || isLead) && strongest.weight >= HEADING_WEIGHT) headed = true;
    covered += sentence.last - sentence.first;
    signals.set(strongest.name, (signals.get(strongest.name) ?? 0) + strongest.weight);
  }
  if (!headed && (isLeadElsewhere || covered < total * ASIDE_SHARE)) sum *= ASIDE_FACTOR;
  if (!topic.requires.every((expression) => ids.some((here) => meets(here, expression)))) sum = 0;
  if (context.published !== null && context.published < topic.since) sum = 0;
  const score = Math.round((1 - Math.exp(-sum / SCALE)) * 1000) / 1000;
  const carried = [...signals].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return { onTopic: score >= ON_TOPIC_SCORE, score, signals: carried };
}

interface Scene {
  readonly isCountryMain: boolean;
  /** The article names no country at all: "the two sides". */
  readonly isPlaceless: boolean;
}

function strongestSignal(ids: ReadonlySet<string>, topic: Topic, names: Names, scene: Scene): { name: string; weight: number } | null {
  const isElsewhere = hasOneOf(ids, names.rivals);
  const isHere = meets(ids, topic.country) || (scene.isCountryMain && !isElsewhere);
  const isOtherSubject = hasOneOf(ids, names.subjects);
  let best: { name: string; weight: number } | null = null;
  for (const [name, signal] of Object.entries(topic.signals)) {
    if (best && best.weight >= signal.weight) continue;
    const isUnmistakable = signal.weight >= UNMISTAKABLE;
    if (isOtherSubject && !isUnmistakable) continue;
    if (signal.country && !(isHere || (isUnmistakable && (scene.isPlaceless || scene.isCountryMain)))) continue;
    if (meetsPattern(ids, signal)) best = { name, weight: signal.weight };
  }
  return best;
}

/** The concepts that the topic's expressions are made of. */
interface Names {
  readonly rivals: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** The topic's own country and the rivals. */
  readonly countries: ReadonlySet<string>;
  /** Rivals and other subjects. */
  readonly elsewhere: ReadonlySet<string>;
}

const remembered = new WeakMap<Topic, Names>();

function namesOf(topic: Topic): Names {
  const known = remembered.get(topic);
  if (known) return known;
  const idsOf = (...expressions: readonly string[]): ReadonlySet<string> => new Set(expressions.flatMap(alternatives));
  const names = {
    rivals: idsOf(...topic.rivals),
    subjects: idsOf(...topic.subjects),
    countries: idsOf(topic.country, ...topic.rivals),
    elsewhere: idsOf(...topic.rivals, ...topic.subjects),
  };
  remembered.set(topic, names);
  return names;
}

function hasOneOf(ids: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  for (const id of ids) if (names.has(id)) return true;
  return false;
}

/** Whether more sentences name the country than any one rival. */
function mainlyAbout(sentences: readonly ReadonlySet<string>[], topic: Topic): boolean {
  const named = sentences.filter((ids) => ids.size > 0);
  const count = (expression: string): number => named.reduce((sum, ids) => sum + (meets(ids, expression) ? 1 : 0), 0);
  const country = count(topic.country);
  return country > 0 && topic.rivals.every((rival) => count(rival) <= country);
}

function isDigest(reading: Reading): boolean {
  let bullets = 0;
  for (const { first } of reading.sentences) {
    const token = reading.tokens[first];
    if (token?.gap === 'line' && token.kind === 'mark' && !QUOTES.has(token.norm) && reading.tokens[first + 1]?.gap !== 'line') bullets++;
  }
  return bullets >= DIGEST_BULLETS;
}
