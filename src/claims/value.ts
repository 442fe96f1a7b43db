// What a figure says: an interval of numbers and how the text hedges it.

/** The longest sentence a modifier can make true is its interval: see {@link FigureValue}. */
export const MODIFIERS = ['exact', 'about', 'more_than', 'at_least', 'less_than', 'up_to', 'range', 'vague'] as const;
export type Modifier = (typeof MODIFIERS)[number];

/**
 * `null` is an open side: "about 2,500" is 2500–2500, "more than 150" is 150–null, "up to 2,500" is null–2500,
 * "between 3 and 5 thousand" is 3000–5000, "dozens" is 20–99, "hundreds" is 200–999, "thousands" is 2000–9999.
 */
export interface FigureValue {
  readonly min: number | null;
  readonly max: number | null;
  readonly modifier: Modifier;
}

/** What a figure counts. */
export const MEASURES = [
  'troops',
  'advisers',
  'trainers',
  'contractors',
  'attacks',
  'strikes',
  'rockets',
  'drones',
  'fighters',
  'killed',
  'wounded',
  'detained',
  'bases',
  'rounds',
  'phases',
  'countries',
  'sources',
  'people',
  'money',
  'percent',
  'duration',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];
