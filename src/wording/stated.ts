// What a claim or a mention states, in one shape for both sides, and in the reader's words.
import type { Claim, Side, Stance } from '../claims/claim.ts';
import type { DateInterval } from '../claims/time.ts';
import type { FigureValue, Measure } from '../claims/value.ts';
import type { Locale } from './locale.ts';

export type Stated =
  | { readonly kind: 'quantity'; readonly measure: Measure; readonly value: FigureValue }
  | { readonly kind: 'date'; readonly date: DateInterval | null }
  | { readonly kind: 'statement'; readonly stance: Stance; readonly side: Side };

export function claimStates(claim: Claim): Stated {
  switch (claim.kind) {
    case 'quantity':
      return { kind: 'quantity', measure: claim.measure, value: claim.value };
    case 'date':
      return { kind: 'date', date: claim.date };
    case 'statement':
      return { kind: 'statement', stance: claim.stance, side: claim.side };
  }
}

/** In the reader's words; of a statement this is the position alone, since its words are the fact's own. */
export function statedText(locale: Locale, stated: Stated): string {
  switch (stated.kind) {
    case 'quantity':
      return figureText(locale, stated.measure, stated.value);
    case 'date':
      return stated.date === null ? locale.t('date_unresolved') : locale.interval(stated.date);
    case 'statement':
      return locale.of('stance', stated.stance);
  }
}

function figureText(locale: Locale, measure: Measure, { min, max, modifier }: FigureValue): string {
  const number = (value: number): string => (measure === 'percent' ? locale.share(value / 100) : locale.number(value));
  const one = min ?? max;
  if (one === null) return locale.t('value_unknown');
  switch (modifier) {
    case 'exact':
      return number(one);
    case 'about':
      return locale.t('value_about', number(one));
    case 'more_than':
      return locale.t('value_more_than', number(one));
    case 'at_least':
      return locale.t('value_at_least', number(one));
    case 'less_than':
      return locale.t('value_less_than', number(one));
    case 'up_to':
      return locale.t('value_up_to', number(one));
    case 'range':
      return locale.t('value_range', number(one), number(max ?? one));
    case 'vague':
      return locale.t('value_vague', number(one), number(max ?? one));
  }
}
