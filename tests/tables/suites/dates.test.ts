// The reader of dates on the tables of its peers, the annotated articles and sentences beside the repository.
import { describe, expect, it } from 'vitest';
import { type Row, reasonOf, SUITES } from './date-rows.ts';
import { files, interval, isInterval, load, overlaps, present, read, text } from './read.ts';

const CHRONO_OPTION = /forward dates only/u;
const END_OF_YEAR = /^(?:the )?end of \d{4}$|^نهاية (?:عام )?\d{4}$/u;

describe.runIf(present)('tables of peers', () => {
  it.each(SUITES)('$name', ({ name, share, options, ref, meets }) => {
    const rows = (load(`suites/${name}.json`) as Row[]).filter((row) => row.relevant && !row.spanOnly);
    let met = 0;
    const missed: string[] = [];
    for (const row of rows) {
      const day = row.ref?.slice(0, 10) ?? ref;
      const found = read(row.text, day, CHRONO_OPTION.test(row.text) ? { ...options, unplaced: 'ahead' } : options);
      if (meets(row, found, day)) met++;
      else {
        const got = found.map((one) => `${row.text.slice(one.start, one.end)} = ${one.date?.from}..${one.date?.to}`).join(' | ');
        missed.push(`  ${row.text} [${day}] wants ${JSON.stringify(row.value)}: ${reasonOf(name, row, found)}: ${got}`);
      }
    }
    console.log(`${name}: ${met} of ${rows.length}\n${missed.join('\n')}`);
    expect(met / rows.length).toBeGreaterThanOrEqual(share);
  });
});

interface DateClaim {
  readonly kind: string;
  readonly doc: string;
  readonly quote: string;
  readonly occurrence?: number;
  readonly optional?: boolean;
  readonly start: number;
  readonly end: number;
  readonly date: string | string[];
}

describe.runIf(present)('annotated texts', () => {
  it('the five source articles: every date', () => {
    const gold = load('gold/seeds.json');
    const claims = (gold.claims as DateClaim[]).filter((claim) => claim.kind === 'date');
    const missed = claims.filter((claim) => {
      const { published, file } = gold.documents[claim.doc];
      const want = interval(claim.date);
      return !read(text(`seeds/${file}`), published).some((one) => overlaps(one, claim.start, claim.end) && isInterval(one, want));
    });
    expect(missed).toEqual([]);
  });

  it.each(['ar', 'en'])('the dev articles in %s: 95 of 100 dates that a date expression tells', (lang) => {
    let all = 0;
    let met = 0;
    for (const file of files('eval/dev')) {
      const article = load(`eval/dev/${file}`);
      if (article.lang !== lang) continue;
      const found = read(article.text, article.published);
      for (const claim of ((article.claims ?? []) as DateClaim[]).filter((one) => one.kind === 'date' && !one.optional)) {
        let start = -1;
        for (let n = claim.occurrence ?? 1; n > 0; n--) start = article.text.indexOf(claim.quote, start + 1);
        const here = found.filter((one) => overlaps(one, start, start + claim.quote.length));
        // "the tenth anniversary" and "they committed" are dated by knowledge, not by an expression
        if (here.length === 0) {
          console.log(`${article.id}: no expression in "${claim.quote}"`);
          continue;
        }
        all++;
        const want = interval(claim.date);
        if (here.some((one) => isInterval(one, want))) met++;
        else console.log(`${article.id}: "${claim.quote}" wants ${want.join('..')}, got ${JSON.stringify(here.map((one) => one.date))}`);
      }
    }
    expect(all).toBeGreaterThan(25);
    expect(met / all).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['ar', 0.97],
    ['en', 0.96],
  ] as const)('the sentences in %s: precision and recall %d', (lang, least) => {
    let right = 0;
    let extra = 0;
    let missing = 0;
    for (const sentence of load('bench/sentences.json').filter((one: { lang: string }) => one.lang === lang)) {
      const found = read(sentence.text, sentence.pub);
      const used = new Set<unknown>();
      for (const date of sentence.dates as { span: string; start: number; end: number; iso: string }[]) {
        const want = interval(date.iso);
        const hit = found.find(
          (one) =>
            overlaps(one, date.start, date.end) &&
            // there the end of a year is written as the year; here it is December
            (isInterval(one, want) || (END_OF_YEAR.test(date.span) && one.date?.to === want[1])),
        );
        if (hit) {
          right++;
          used.add(hit);
        } else {
          missing++;
          console.log(`${sentence.id}: ${date.span} wants ${date.iso}`);
        }
      }
      extra += found.filter((one) => !used.has(one)).length;
    }
    console.log(`sentences in ${lang}: ${right} right, ${extra} too many, ${missing} missing`);
    expect(right / (right + extra)).toBeGreaterThanOrEqual(least);
    expect(right / (right + missing)).toBeGreaterThanOrEqual(least);
  });
});

it('knows whether the tables are there', () => {
  expect(typeof present).toBe('boolean');
});
