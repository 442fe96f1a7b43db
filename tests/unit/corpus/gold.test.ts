// Every annotated claim of the five source documents is one mention of the bundled corpus, and the other way round.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/claims/fact.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';

const SHARED = join(process.cwd(), '../shared');
const GOLD = join(SHARED, 'gold/seeds.json');

interface GoldClaim {
  readonly doc: string;
  readonly kind: 'quantity' | 'date' | 'statement';
  readonly start: number;
  readonly measure?: string;
  readonly value?: { readonly min: number | null; readonly max: number | null };
  readonly modifier?: string;
  readonly actor?: string | null;
  readonly place?: string | null;
  readonly target?: string;
  readonly event?: string;
  readonly date?: string | readonly [string, string];
  readonly proposition?: string;
  readonly stance?: string;
  readonly speaker?: string | null;
  readonly origin?: string;
}

interface Gold {
  readonly documents: Readonly<Record<string, { readonly published: string; readonly lang: string; readonly file: string }>>;
  readonly claims: readonly GoldClaim[];
}

const corpus = bundledCorpus();

if (existsSync(GOLD)) {
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Gold;
  const mentions = [...corpus.facts.values()].flatMap(mentionKeys).sort();

  test('claims and mentions are the same', () => {
    expect(mentions).toEqual(gold.claims.map(claimKey).sort());
  });

  test('a claim that the annotation ascribes to Reuters goes back to Reuters', () => {
    const facts = [...corpus.facts.values()];
    for (const claim of gold.claims.filter(({ origin }) => origin === 'reuters')) {
      const ofClaim = facts.flatMap((fact) => fact.mentions.filter((_, i) => mentionKeys(fact)[i] === claimKey(claim)));
      expect(ofClaim.map(({ origin }) => origin)).toContain('reuters');
    }
  });

  describe.each(Object.entries(gold.documents))('document %s', (id, annotated) => {
    test('has the day and the language of the annotation', () => {
      expect(corpus.documents.get(id)).toMatchObject({ published: annotated.published, lang: annotated.lang });
    });

    test('is the file that was annotated', () => {
      const bytes = readFileSync(join(SHARED, 'seeds', annotated.file));
      expect(corpus.documents.get(id)?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    });
  });

  describe('statements are our own words', () => {
    const sources = Object.values(gold.documents).map(({ file }) => words(readFileSync(join(SHARED, 'seeds', file), 'utf8')));

    /** Names of offices and of the commission run to four words; five in a row are somebody's sentence. */
    const LONGEST_SHARED_RUN = 5;

    test.each([...corpus.facts.values()].map((fact) => [fact.id, fact.statement.ar] as const))('%s', (_, statement) => {
      const own = words(statement).split(' ');
      const runs = own.slice(LONGEST_SHARED_RUN).map((_word, i) => own.slice(i, i + LONGEST_SHARED_RUN + 1).join(' '));
      expect(runs.filter((run) => sources.some((source) => source.includes(run)))).toEqual([]);
    });
  });
} else {
  test('gold', () => {
    console.warn(`The annotated source documents are not at ${GOLD}: the bundled corpus is not compared with them.`);
  });
}

function claimKey(claim: GoldClaim): string {
  if (claim.kind === 'quantity') {
    const { measure, actor, place, target, value, modifier } = claim;
    return key(claim.doc, measure, actor, place, target, value?.min, value?.max, modifier);
  }
  if (claim.kind === 'date') return key(claim.doc, claim.event, ...goldInterval(claim.date ?? ''), claim.speaker);
  return key(claim.doc, claim.proposition, claim.stance, claim.speaker);
}

function mentionKeys(fact: Fact): string[] {
  if (fact.kind === 'quantity') {
    const { measure, actor, place, target } = fact;
    return fact.mentions.map(({ document, value }) =>
      key(document, measure, actor, place?.join('+'), target, value.min, value.max, value.modifier),
    );
  }
  if (fact.kind === 'date')
    return fact.mentions.map(({ document, date, speaker }) => key(document, fact.event, date.from, date.to, speaker));
  return fact.mentions.map(({ document, stance, speaker }) => key(document, fact.proposition, stance, speaker));
}

function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}

/** "2023-08" is the whole month, "2023" the whole year, a pair the whole of both. */
function goldInterval(date: string | readonly [string, string]): [string, string] {
  const [from, to] = typeof date === 'string' ? [date, date] : date;
  return [`${from}-01-01`.slice(0, 10), lastDay(to)];
}

function lastDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** Letters and digits alone, without Arabic marks and tatweel, one space between words. */
function words(text: string): string {
  return text
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
