// Figures, dates and statements in words.
import type { Claim } from '../../claims/claim.ts';
import type { Fact } from '../../claims/fact.ts';
import type { DateInterval } from '../../claims/time.ts';
import type { FigureValue } from '../../claims/value.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { LOCALES, type Wording } from './wording.ts';

/** What the page says, as the engine read it: "Troops: about 2,500 (United States, Iraq)". */
export function reading(claim: Claim, corpus: Corpus, wording: Wording): string {
  switch (claim.kind) {
    case 'quantity':
      return figureReading(claim, wording);
    case 'date': {
      const event = claim.event === null ? null : (corpus.events[claim.event]?.name[wording.language] ?? claim.event);
      const date = dateInWords(claim.date, wording);
      return event === null ? date : `${event}: ${date}`;
    }
    case 'statement':
      return said(claim.stance, propositionName(claim.proposition, corpus, wording), wording);
  }
}

/** The distinct values that the mentions of a fact give, each with its mentions, in the order of the corpus. */
export function referenceValues(fact: Fact, documents: ReadonlySet<string>, wording: Wording) {
  const byValue = new Map<string, { document: string; speaker: string | null; origin: string }[]>();
  for (const mention of fact.mentions) {
    if (documents.size > 0 && !documents.has(mention.document)) continue;
    const value =
      'value' in mention
        ? figureInWords(mention.value, wording)
        : 'date' in mention
          ? dateInWords(mention.date, wording)
          : stanceInWords(mention.stance, wording);
    const known = byValue.get(value);
    if (known) known.push(mention);
    else byValue.set(value, [mention]);
  }
  return byValue;
}

export function figureInWords({ min, max, modifier }: FigureValue, wording: Wording): string {
  const lower = min ?? max;
  const upper = max ?? min;
  if (lower === null || upper === null) return wording.say('value_unknown') ?? '?';
  if (modifier === 'exact') return lower === upper ? wording.number(lower) : `${wording.number(lower)}–${wording.number(upper)}`;
  if (modifier === 'range' || modifier === 'vague') {
    return (
      wording.say(`value_${modifier}`, wording.number(lower), wording.number(upper)) ?? `${wording.number(lower)}–${wording.number(upper)}`
    );
  }
  const bound = modifier === 'less_than' || modifier === 'up_to' ? upper : lower;
  return wording.say(`value_${modifier}`, wording.number(bound)) ?? `${modifier} ${wording.number(bound)}`;
}

/** A day, a month, a year, or both ends of anything else. */
export function dateInWords(date: DateInterval | null, wording: Wording): string {
  if (date === null) return wording.say('date_unresolved') ?? '?';
  const style = STYLES[date.precision];
  return style ? formatDay(date.from, style, wording) : `${formatDay(date.from, DAY, wording)} – ${formatDay(date.to, DAY, wording)}`;
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const satisfies Intl.DateTimeFormatOptions;
const STYLES: Readonly<Partial<Record<DateInterval['precision'], Intl.DateTimeFormatOptions>>> = {
  day: DAY,
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The day first in English too: "25 January 2024". */
function formatDay(day: string, style: Intl.DateTimeFormatOptions, wording: Wording): string {
  const locale = wording.language === 'en' ? 'en-GB' : LOCALES.ar;
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function figureReading(claim: Extract<Claim, { kind: 'quantity' }>, wording: Wording): string {
  const measure = wording.say(`measure_${claim.measure}`) ?? claim.measure;
  const scope = [
    ...(claim.actor === null ? [] : [nameOf('actor', claim.actor, wording)]),
    ...(claim.place ?? []).map((place) => nameOf('place', place, wording)),
  ];
  const figure = `${measure}: ${figureInWords(claim.value, wording)}`;
  return scope.length === 0 ? figure : `${figure} (${[...new Set(scope)].join(wording.own.comma)})`;
}

const nameOf = (group: 'actor' | 'place', id: string, wording: Wording): string => wording.say(`${group}_${id.replaceAll('-', '_')}`) ?? id;

const propositionName = (id: string, corpus: Corpus, wording: Wording): string => corpus.propositions[id]?.name[wording.language] ?? id;

const said = (stance: string, statement: string, wording: Wording): string => `${statement}: ${stanceInWords(stance, wording)}`;

const stanceInWords = (stance: string, wording: Wording): string => wording.say(`stance_${stance}`) ?? stance;
