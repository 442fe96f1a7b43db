// The kinds of what is counted, by what a count of it has: an owner and a place, a doer and a target, or neither.
import type { Measure } from '../../claims/value.ts';

/** Measures that have an owner and a place; the others are counted without either. */
export const OWNED: ReadonlySet<string> = new Set([
  'troops',
  'advisers',
  'trainers',
  'contractors',
  'fighters',
  'bases',
  'members',
  'partners',
  'drones',
  'rockets',
]);
/** Actions, which have a doer and a target. */
export const DONE: ReadonlySet<string> = new Set(['attacks', 'strikes', 'operations']);
/** Concepts of striking somebody. */
export const STRIKING: ReadonlySet<string> = new Set(['striking', 'attacks-on-forces']);
/** The same with what is counted of it. */
export const ATTACKING: ReadonlySet<string> = new Set(['attacks', ...STRIKING]);
/** What an article on the topic counts without saying whose and where. */
export const SETTLED: ReadonlySet<string> = new Set(['troops', 'advisers', 'bases']);
/** Those who tell. */
export const TELLERS: ReadonlySet<string> = new Set(['officials', 'sources']);
/** What a figure without a noun may go on counting, though it is not what the article is about. */
export const PLAIN: ReadonlySet<string> = new Set([...TELLERS, 'countries']);
/** What a stated time counts for itself. */
export const HAPPENING: ReadonlySet<Measure> = new Set<Measure>(['attacks', 'strikes', 'killed', 'wounded', 'rockets', 'drones']);
/** Countries that have soldiers in Iraq as members of the coalition. */
export const COUNTRIES_OF_COALITION: ReadonlySet<string> = new Set(
  'france uk italy germany australia canada netherlands denmark poland spain'.split(' '),
);
/** Have soldiers in Iraq. */
export const HAVE_SOLDIERS: ReadonlySet<string> = new Set(['us', ...COUNTRIES_OF_COALITION]);
/** A force is counted by the hundred at least; "two in Iraq" may be anything. */
export const SMALLEST_FORCE = 100;

/** People who were hurt or caught. */
export const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'wounded', 'detained']);
/** Are counted in hundreds, as a force. */
export const FORCES: ReadonlySet<string> = new Set(['troops', 'advisers', 'trainers', 'contractors', 'members', 'fighters']);
/** Places that are bases. */
export const SITES: ReadonlySet<string> = new Set(['ain-al-asad', 'harir', 'victoria', 'tower-22', 'al-tanf']);
