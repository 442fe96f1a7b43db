// English words of time around the names of days and months: shifts, units, parts of a month or year, links, seasons.
import type { DatePart, DateUnit, LinkRole } from '../dates.ts';

/** Days from publication. */
export const ENGLISH_DAY_SHIFTS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

export const ENGLISH_SHIFTS: readonly { readonly by: -1 | 0 | 1; readonly textual: boolean; readonly words: readonly string[] }[] = [
  { by: -1, textual: false, words: ['last', 'past'] },
  { by: -1, textual: true, words: ['previous', 'preceding'] },
  { by: 0, textual: false, words: ['this', 'current'] },
  { by: 0, textual: true, words: ['same'] },
  { by: 1, textual: false, words: ['next', 'coming', 'upcoming'] },
  { by: 1, textual: true, words: ['following'] },
];

export const ENGLISH_UNITS: Readonly<Record<DateUnit, { readonly one: readonly string[]; readonly many: readonly string[] }>> = {
  day: { one: ['day'], many: ['days'] },
  'day-part': { one: ['night', 'morning', 'afternoon', 'evening'], many: [] },
  week: { one: ['week'], many: ['weeks'] },
  weekend: { one: ['weekend'], many: [] },
  month: { one: ['month'], many: ['months'] },
  quarter: { one: ['quarter'], many: [] },
  half: { one: ['half'], many: [] },
  year: { one: ['year'], many: ['years'] },
};

export const ENGLISH_PARTS: Readonly<Record<DatePart, readonly string[]>> = {
  start: ['beginning', 'start', 'onset', 'outset'],
  early: ['early'],
  mid: ['mid', 'middle', 'midway'],
  late: ['late'],
  end: ['end', 'close'],
};

export const ENGLISH_SEASONS: readonly (readonly string[])[] = [['spring'], ['summer'], ['autumn', 'fall'], ['winter']];

export const ENGLISH_LINKS: Readonly<Record<LinkRole, readonly string[]>> = {
  in: ['in', 'for'],
  at: ['on', 'at', 'around', 'about', 'over', 'within'],
  of: ['of'],
  from: ['from', 'starting'],
  to: ['to', 'through', 'thru'],
  until: ['until', 'till', 'til'],
  by: ['by'],
  before: ['before', 'pre'],
  after: ['after', 'following', 'post'],
  since: ['since'],
  during: ['during', 'throughout'],
  between: ['between'],
  and: ['and'],
  match: ['corresponding'],
};

export const ENGLISH_PAST: readonly string[] =
  "was were had did wasn't weren't hadn't didn't began begun met held came went took left told said says struck fought fell rose launched won gave made saw sent built broke drove fled kept led lost ran since ago became brought caught found got hit knew meant paid put shot spoke spent stood stuck sworn took thought understood withdrew wrote".split(
    ' ',
  );

export const ENGLISH_FUTURE: readonly string[] =
  "will shall 'll expected scheduled planned plans plan planning slated due deadline upcoming supposed poised intend intends intended later target aim aims would could might should must may can needs hopes pencilled penciled earmarked".split(
    ' ',
  );

/** Present tense and participles that tell of a plan where a weekday follows. */
export const ENGLISH_PLANS: readonly string[] =
  'opens begins starts resumes meets convenes leaves arrives returns travels departs flies visits hosts holds concludes ends closes open begin start resume meet convene leave arrive travel depart fly hold conclude end resuming starting beginning convening'.split(
    ' ',
  );

export const ENGLISH_SAYINGS: readonly string[] =
  'said says told tells announced stated confirmed reported added declared warned stressed noted recalled reiterated affirmed'.split(' ');

export const ENGLISH_SUBORDINATORS: readonly string[] = ['that', 'who', 'whom', 'whose', 'which', 'whether'];

/** Before "to" or "for" these look ahead: "set for Sunday". */
export const FORWARD_BEFORE_TO: ReadonlySet<string> = new Set(
  'set going about ready has have is are promised fixed booked billed tipped envisaged envisioned foreseen anticipated proposed'.split(' '),
);
export const FORWARD_LINKS: ReadonlySet<string> = new Set(['to', 'for']);

/** A plan told in the past, "was due on 15 September", may be over or near: neither is said. */
export const PLAN_IN_THE_PAST: ReadonlySet<string> = new Set(['was', 'were', 'been']);

/** After these a past participle tells nothing of the time: "is to be completed in May". */
export const PARTICIPLE_AUXILIARIES: ReadonlySet<string> = new Set(['be', 'is', 'are', 'being']);

export const ENGLISH_COUNTED: readonly string[] =
  'troops soldiers forces personnel people fighters militants contractors advisers advisors members trainers men women civilians dollars euros dinars miles mile kilometers kilometres km meters metres feet pounds tons tonnes barrels rockets drones missiles times hours minutes percent million billion thousand hundred others vehicles trucks families jobs seats votes homes houses refugees migrants prisoners detainees employees workers staff gmt utc hrs pm am'.split(
    ' ',
  );

export const ENGLISH_NAMESAKES: readonly string[] = ['black', 'good', 'bloody', 'ash'];

export const ENGLISH_PAPERS: readonly string[] = ['usa', 'russia', 'asia', 'india'];

export const ENGLISH_DAY_BREAKERS: readonly string[] = ['times', 'telegraph', 'prayer', 'prayers'];

/** Nouns that a bare year stands before without an article. */
export const ENGLISH_YEAR_NOUNS: readonly string[] =
  'invasion elections election agreement war budget surge withdrawal dialogue constitution memorandum accord deal summit season campaign uprising protests referendum strike strikes vote'.split(
    ' ',
  );

/** Between two dates of one account: what they stand before came next. */
export const ENGLISH_SEQUELS: readonly string[] = ['then', 'later', 'afterwards', 'again'];

/** May stand behind "on the 28th"; a noun would make it the 28th of its kind. */
export const ENGLISH_AFTER_DAY: readonly string[] =
  'a an the and but he she they it we when after before in at by as with for to when while which that said says was were'.split(' ');
