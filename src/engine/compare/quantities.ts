// A figure of the page against the corpus's figures for the same thing.
import type { QuantityFinding } from '../../claims/claim.ts';
import type { QuantityFact, QuantityMention } from '../../claims/fact.ts';
import type { IsoDay } from '../../claims/time.ts';
import type { FigureValue, Measure } from '../../claims/value.ts';
import type { Reason } from '../../claims/verdict.ts';
import { type Corpus, quantityKey, scopeKey } from '../../corpus/corpus.ts';
import { addDays, dayNumberOf } from '../dates/calendar.ts';
import { gapBetween, nominalBand, sameNumbers, valuesMeet } from './compatible.ts';
import { type Judgement, judge } from './judgement.ts';
import { type Era, eraOf, type TimeFrame } from './time-frame.ts';

/** Counts that only grow: a smaller one of an earlier day and a larger one of a later day are no rivals. */
const CUMULATIVE = new Set<Measure>(['attacks', 'strikes', 'killed', 'wounded', 'rounds', 'rockets', 'drones']);
/** A page this near to a reference's day speaks of the same count. */
const SAME_TIME_DAYS = 10;
/** Within days a count may grow by so much more than its pace: attacks come in bursts. */
const BURST = 1.1;
/** Another article's "two sources" or "six months" count other things, whatever the number. */
const INCOMPARABLE = new Set<Measure>(['sources', 'duration', 'percent', 'money', 'other']);
/** Crowds and the like: equal numbers agree, others say nothing. */
const NEVER_RIVAL = new Set<Measure>(['people', 'phases', 'countries', 'detained']);

/** Beyond this factor two figures are not of the same thing, whatever the words say. */
const FAR_OFF = 10;
/** A vague plural and a number are rivals when they are this many times apart. */
const LOOSE_GAP = 2;

export function compareQuantity(found: QuantityFinding, corpus: Corpus, frame: TimeFrame): Judgement {
  const claim = withAttacker(found, corpus);
  if (INCOMPARABLE.has(claim.measure)) return judge('new', ['no-reference']);
  const era = eraOf(claim.asOf, frame);
  const facts = factsFor(claim, corpus);
  // Bases that were hit or left are no count of those that are held, also where the numbers meet.
  if (claim.measure === 'bases' && claim.scope === 'part') return judge('new', ['different-scope'], facts);
  const meeting = facts.filter((fact) => fact.mentions.some((mention) => valuesMeet(claim.value, mention.value)));
  if (era === 'earlier') return judge('new', ['earlier-as-of'], facts);
  if (meeting.length > 0 && !meetsOnlyLooseTalk(claim, facts)) return agree(claim, meeting, era);
  if (facts.length === 0) return withoutFacts(claim, corpus, era);
  return disagree(claim, facts, era, corpus);
}

/**
 * "US forces in Iraq and Syria have been attacked 60 times since October", "… by the end of January": who attacked, their target and its
 * places since that day, or until it, tell.
 */
function withAttacker(claim: QuantityFinding, corpus: Corpus): QuantityFinding {
  const { measure, roles, since, target, isRunning } = claim;
  const isCounted = since !== undefined || isRunning === true;
  if (measure !== 'attacks' || roles.actor !== 'inferred' || roles.target !== 'stated' || !isCounted) return claim;
  const facts = (corpus.index.quantities.get(quantityKey(claim)) ?? []).filter((fact) => fact.target === target);
  return facts.length === 0 || startsElsewhere(claim, facts) ? claim : { ...claim, roles: { ...roles, actor: 'stated' } };
}

/** Facts of the same measure, actor and place; a guessed actor also meets facts that name none. */
function factsFor(claim: QuantityFinding, corpus: Corpus): readonly QuantityFact[] {
  const facts = corpus.index.quantities.get(quantityKey(claim)) ?? [];
  if (claim.roles.actor === 'stated' || claim.actor === null) return facts;
  return [...facts, ...(corpus.index.quantities.get(quantityKey({ measure: claim.measure, actor: null, place: claim.place })) ?? [])];
}

function agree(claim: QuantityFinding, facts: readonly QuantityFact[], era: Era): Judgement {
  const mentions = facts.flatMap((fact) => fact.mentions);
  const reasons: Reason[] = [reasonOfMeeting(claim.value, mentions)];
  if (mentions.some((mention) => !valuesMeet(claim.value, mention.value))) reasons.push('references-disagree');
  if (isInferred(claim)) reasons.push('inferred-role');
  if (era === 'later') reasons.push('later-as-of');
  return judge('agrees', reasons, facts);
}

function reasonOfMeeting(value: FigureValue, mentions: readonly QuantityMention[]): Reason {
  if (mentions.some((mention) => sameNumbers(value, mention.value))) return 'same-value';
  const isOpen = (candidate: FigureValue): boolean => candidate.min === null || candidate.max === null;
  return isOpen(value) || mentions.every((mention) => isOpen(mention.value)) ? 'within-bound' : 'within-rounding';
}

/** Both countries together are the sum of the references' parts; anything else is another scope or unknown. */
function withoutFacts(claim: QuantityFinding, corpus: Corpus, era: Era): Judgement {
  const parts = (claim.place ?? []).map(
    (place) => corpus.index.quantities.get(quantityKey({ measure: claim.measure, actor: claim.actor, place: [place] }))?.[0],
  );
  if (parts.length > 1 && parts.every((fact) => fact !== undefined)) {
    const sum = sumOf(parts.map((fact) => fact.mentions[0]?.value ?? null));
    if (sum && valuesMeet(claim.value, sum))
      return judge('agrees', ['sum-of-parts', ...(era === 'later' ? (['later-as-of'] as const) : [])], parts);
    if (era === 'later') return judge('updates', ['later-as-of', 'values-differ'], parts);
    if (sum && era === 'within' && claim.scope === 'whole' && claim.status === 'actual' && isSure(claim) && !isFarOff(claim, parts))
      return judge('conflicts', ['values-differ'], parts);
  }
  const related = corpus.index.scopes.get(scopeKey(claim)) ?? [];
  return related.length > 0 ? judge('new', ['different-scope'], related) : judge('new', ['no-reference']);
}

function sumOf(values: readonly (FigureValue | null)[]): FigureValue | null {
  let min = 0;
  let max = 0;
  for (const value of values) {
    if (value?.min == null || value.max == null) return null;
    min += value.min;
    max += value.max;
  }
  return { min, max, modifier: 'about' };
}

function disagree(claim: QuantityFinding, facts: readonly QuantityFact[], era: Era, corpus: Corpus): Judgement {
  if (claim.scope === 'part') return judge('new', ['different-scope'], facts);
  if (isLooseMiss(claim, facts) || NEVER_RIVAL.has(claim.measure)) return judge('new', ['different-scope'], facts);
  if (era === 'unknown') return judge('new', ['inferred-time', 'values-differ'], facts);
  if (isFarOff(claim, facts)) return judge('new', ['different-scope', 'values-differ'], facts);
  if (startsElsewhere(claim, facts)) return judge('new', ['different-scope'], facts);
  if (era === 'later') return judge('updates', ['later-as-of', 'values-differ'], facts);
  if (claim.status === 'planned') return judge('new', ['planned'], facts);
  const course = CUMULATIVE.has(claim.measure) ? courseOf(claim, facts, corpus) : 'same-time';
  if (course === 'before' || isPastState(claim, facts, corpus)) return judge('new', ['earlier-as-of'], facts);
  if (course === 'after') return judge('updates', ['later-as-of', 'values-differ'], facts);
  if (!isSure(claim)) return judge('new', ['inferred-role', 'values-differ'], facts);
  return judge('conflicts', ['values-differ'], facts);
}

/** "40 attacks since Christmas" are not all since October; another start than the references' is another count. */
const startsElsewhere = ({ since }: QuantityFinding, facts: readonly QuantityFact[]): boolean =>
  since !== undefined &&
  facts.every(
    (fact) => fact.since === undefined || fact.since < addDays(since.from, -START_DAYS) || fact.since > addDays(since.to, START_DAYS),
  );

/** The war began ten days before the attacks, and "mid-October" is loose. */
const START_DAYS = 14;

/** A number that only the references' "dozens" could mean, while they give another number too, is not confirmed by them. */
function meetsOnlyLooseTalk({ value }: QuantityFinding, facts: readonly QuantityFact[]): boolean {
  if (value.modifier === 'vague') return false;
  const mentions = facts.flatMap((fact) => fact.mentions);
  const plain = mentions.filter((mention) => mention.value.modifier !== 'vague');
  return plain.length > 0 && plain.every((mention) => !valuesMeet(value, mention.value));
}

/** "Dozens" for 150 is loose talk and no rival; "thousands" for 900 is one. */
const isLooseMiss = (claim: QuantityFinding, facts: readonly QuantityFact[]): boolean =>
  facts.some((fact) =>
    fact.mentions.some(
      ({ value }) => (claim.value.modifier === 'vague' || value.modifier === 'vague') && gapBetween(claim.value, value) < LOOSE_GAP,
    ),
  );

/** Ten times more or less is another time, another scope or a slip; it is not called a conflict. */
function isFarOff(claim: QuantityFinding, facts: readonly QuantityFact[]): boolean {
  const value = claim.value.min ?? claim.value.max ?? 0;
  return facts.every((fact) =>
    fact.mentions.every((mention) => {
      const known = mention.value.min ?? mention.value.max ?? 0;
      return value > known * FAR_OFF || value * FAR_OFF < known;
    }),
  );
}

/** "At the end of last year there were …": how many stood there on a stated day before the references' first is no rival to them. */
function isPastState({ measure, asOf }: QuantityFinding, facts: readonly QuantityFact[], corpus: Corpus): boolean {
  const { to } = asOf;
  if (CUMULATIVE.has(measure) || asOf.basis !== 'stated' || to === null) return false;
  return facts.every((fact) => fact.mentions.every(({ document }) => to < (corpus.documents.get(document)?.published ?? to)));
}

/**
 * A growing count against the references' days: `before` all of them and smaller, or `after` one of them and larger, by no more than its
 * pace until then allows. A count that is known to have begun on no day may grow by anything.
 */
function courseOf(claim: QuantityFinding, facts: readonly QuantityFact[], corpus: Corpus): 'before' | 'after' | 'same-time' {
  const { from, to } = claim.asOf;
  if (from === null || to === null) return 'same-time';
  const value = nominalBand(claim.value);
  const known = facts.flatMap(({ since, mentions }) =>
    mentions.flatMap((mention) => {
      const day = corpus.documents.get(mention.document)?.published;
      return day === undefined || mention.value.modifier === 'vague' ? [] : [{ day, since, band: nominalBand(mention.value) }];
    }),
  );
  const hasGrown = ({ day, since, band }: (typeof known)[number], burst: number): boolean =>
    from > day && value.low > band.high && value.low <= band.high * growth(since, day, to) * burst;
  const near = known.filter(({ day }) => from >= addDays(day, -SAME_TIME_DAYS) && to <= addDays(day, SAME_TIME_DAYS));
  if (near.length > 0) return near.every((one) => one.since !== undefined && hasGrown(one, BURST)) ? 'after' : 'same-time';
  if (known.length > 0 && known.every(({ day, band }) => from < day && value.high < band.low)) return 'before';
  return known.some((one) => hasGrown(one, 1)) ? 'after' : 'same-time';
}

/** How many times larger a count may be `then` that began on `since` and was known on `day`: at the pace that it had. */
function growth(since: IsoDay | undefined, day: IsoDay, then: IsoDay): number {
  if (since === undefined || since >= day) return Number.POSITIVE_INFINITY;
  const start = dayNumberOf(since);
  return (dayNumberOf(then) - start) / (dayNumberOf(day) - start);
}

const isSure = (claim: QuantityFinding): boolean => !isInferred(claim) && claim.scope !== 'unclear';

const isInferred = ({ roles, actor, place, measure }: QuantityFinding): boolean =>
  measure !== 'rounds' && (roles.actor !== 'stated' || roles.place !== 'stated' || actor === null || place === null);
