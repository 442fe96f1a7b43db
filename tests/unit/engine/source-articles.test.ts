// The five source articles against their annotation: what the engine must read and must not say. The articles are not part of
// this repository; without ../shared the test says so and passes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim, DateClaim, QuantityClaim, StatementClaim } from '../../../src/claims/claim.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const SHARED = join(process.cwd(), '../shared');
const FIGURES = 16;
const DATES = 28;
const STATEMENTS = 45;

interface Gold {
  readonly doc: string;
  readonly kind: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly measure?: string;
  readonly value?: { readonly min: number | null; readonly max: number | null };
  readonly actor?: string | null;
  readonly place?: string | null;
  readonly date?: string | readonly [string, string];
  readonly proposition?: string;
  readonly stance?: string;
}

if (!existsSync(join(SHARED, 'gold/seeds.json'))) {
  it('the annotated source articles (../shared) are not on this machine: nothing to compare with', () => {
    console.log('../shared is absent: the source articles were not checked.');
    expect(existsSync(SHARED) && existsSync(join(SHARED, 'gold/seeds.json'))).toBe(false);
  });
} else {
  const gold: { documents: Record<string, { published: string; file: string }>; claims: Gold[] } = JSON.parse(
    readFileSync(join(SHARED, 'gold/seeds.json'), 'utf8'),
  );
  const corpus = bundledCorpus();
  const claims = new Map<string, readonly Claim[]>();
  for (const [id, { published, file }] of Object.entries(gold.documents)) {
    expect(readdirSync(join(SHARED, 'seeds'))).toContain(file);
    const text = readFileSync(join(SHARED, 'seeds', file), 'utf8');
    claims.set(id, analyse({ text, published: { date: published, basis: 'given' } }, corpus).claims);
  }
  const overlapping = <C extends Claim>(wanted: Gold, kind: C['kind']): C[] =>
    (claims.get(wanted.doc) ?? []).filter(
      (claim): claim is C => claim.kind === kind && claim.start < wanted.end && claim.end > wanted.start,
    );
  const missed = (kind: string, isRead: (wanted: Gold) => boolean): string[] =>
    gold.claims.filter((wanted) => wanted.kind === kind && !isRead(wanted)).map(({ doc, quote }) => `${doc} ${quote}`);

  describe('the five source articles', () => {
    it(`${FIGURES} of ${FIGURES} figures with value, measure, actor and place`, () => {
      expect(gold.claims.filter(({ kind }) => kind === 'quantity')).toHaveLength(FIGURES);
      expect(
        missed('quantity', (wanted) => overlapping<QuantityClaim>(wanted, 'quantity').some((claim) => isFigure(claim, wanted))),
      ).toEqual([]);
    });

    it(`${DATES} of ${DATES} dates with the interval`, () => {
      expect(gold.claims.filter(({ kind }) => kind === 'date')).toHaveLength(DATES);
      expect(
        missed('date', (wanted) => overlapping<DateClaim>(wanted, 'date').some(({ date }) => sameInterval(date, wanted.date))),
      ).toEqual([]);
    });

    it(`at least 43 of ${STATEMENTS} statements with proposition and stance`, () => {
      expect(gold.claims.filter(({ kind }) => kind === 'statement')).toHaveLength(STATEMENTS);
      const unread = missed('statement', ({ proposition, stance, ...wanted }) =>
        overlapping<StatementClaim>(wanted, 'statement').some((claim) => claim.proposition === proposition && claim.stance === stance),
      );
      expect(unread.length, unread.join('\n')).toBeLessThanOrEqual(2);
    });

    it('nothing in them conflicts with the references that were made from them', () => {
      expect([...claims.values()].flat().filter(({ verdict }) => verdict === 'conflicts')).toEqual([]);
    });
  });
}

/** A role that the annotation leaves open may be inferred, never stated. */
function isFigure(claim: QuantityClaim, wanted: Gold): boolean {
  const actor = wanted.actor ? claim.actor === wanted.actor : claim.roles.actor !== 'stated';
  const place = wanted.place ? (claim.place ?? []).join('+') === wanted.place : claim.roles.place !== 'stated';
  return (
    claim.measure === wanted.measure && claim.value.min === wanted.value?.min && claim.value.max === wanted.value?.max && actor && place
  );
}

function sameInterval(date: DateClaim['date'], wanted: Gold['date']): boolean {
  if (!date || !wanted) return false;
  const [from, to] = typeof wanted === 'string' ? [wanted, wanted] : wanted;
  return date.from === edge(from, false) && date.to === edge(to, true);
}

function edge(day: string, isEnd: boolean): string {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (date) return day;
  if (!isEnd) return `${year}-${String(month ?? 1).padStart(2, '0')}-01`;
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}
