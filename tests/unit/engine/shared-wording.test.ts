// Who carries whose wording: copies and edited copies are named, set phrases, names and quoted officials are not copying.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../scripts/random.mjs';
import type { SharedWording } from '../../../src/claims/report.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { fingerprintsOf } from '../../../src/corpus/fingerprints/document.ts';
import { analyse } from '../../../src/engine/analyse.ts';

interface Written {
  readonly id: string;
  readonly text: string;
}

const OWN = 'tests/articles';
const SOURCES = join(process.cwd(), '../shared/eval/seeds');
const OTHERS = join(process.cwd(), '../shared/eval/dev');
/** A shorter article with every third word changed may have no five words in a row left. */
const LONG_ENOUGH = 140;

const own = articlesIn(OWN);
const long = own.filter(({ text }) => fingerprintsOf(text).shingles >= LONG_ENOUGH);

const STORY = `Delegations of both governments met in the capital for a third time to settle how advisers will hand over their tasks.
People familiar with the agenda expect the working groups to need several more weeks before anything can be signed.
A timetable that binds both sides is still missing, and neither delegation wanted to say when it might be ready.`;

describe('a copy', () => {
  test.each(long.map(({ id, text }) => [id, text] as const))('of %s is named, with all of its text', (_, text) => {
    const [shared, ...others] = sharedBy(text, corpusWith({ copied: text }));
    expect(others).toEqual([]);
    expect(shared).toMatchObject({ document: 'copied', share: 1 });
    expect(shared?.spans.length).toBeGreaterThan(0);
  });

  test.each(long.map(({ id, text }) => [id, text] as const))('of %s with 30 % of its words changed is named', (_, text) => {
    expect(documentsIn(sharedBy(changed(text, 0.3), corpusWith({ copied: text })))).toEqual(['copied']);
  });

  test.each(own.map(({ id, text }) => [id, text] as const))('of %s with 80 %% of its words changed is not', (_, text) => {
    expect(sharedBy(changed(text, 0.8), corpusWith({ copied: text }))).toEqual([]);
  });

  test('inside a longer article is named for the shorter text, with the sentences that it stands in', () => {
    const before = 'Oil prices rose on Monday for the second day as traders waited for figures from the ministry.\n';
    const after = '\nElsewhere the municipality opened two new bridges over the river after four years of work on them.';
    const [shared] = sharedBy(before + STORY + after, corpusWith({ story: STORY }));
    expect(shared).toEqual({ document: 'story', share: 1, spans: [[before.length, before.length + STORY.length]] });
  });

  test('of two documents is named for both, the closer one first', () => {
    const [first = '', second = '', third = ''] = STORY.split('\n');
    const corpus = corpusWith({ near: `${first}\n${second}`, far: `${third}\n${own[0]?.text}` });
    expect(documentsIn(sharedBy(STORY, corpus))).toEqual(['near', 'far']);
  });
});

describe('no copying', () => {
  test.each([
    [
      'one set phrase',
      'It said in a statement on Monday that the talks go on.',
      'She said in a statement on Monday that nothing had changed for her.',
    ],
    [
      'names of persons and offices',
      'Iraqi Prime Minister Mohammed Shia al-Sudani spoke. The US Department of Defense answered. Iraqi Foreign Minister Fuad Hussein left.',
      'Then Iraqi Prime Minister Mohammed Shia al-Sudani rang the US Department of Defense, and Iraqi Foreign Minister Fuad Hussein wrote.',
    ],
    [
      'an official quoted by both',
      'The spokesman said: “We will sit down with our partners in the coming weeks and look at what the mission needs and how long it needs it.” He left.',
      'Asked in Baghdad, he answered: “We will sit down with our partners in the coming weeks and look at what the mission needs and how long it needs it.”',
    ],
  ])('%s', (_, page, document) => {
    expect(sharedBy(page, corpusWith({ document }))).toEqual([]);
  });

  test('our own articles share nothing with each other and with the references', () => {
    const found = own.flatMap(({ id, text }) => {
      const others = Object.fromEntries(own.filter((other) => other.id !== id).map((other) => [other.id, other.text]));
      return sharedBy(text, corpusWith(others, bundledCorpus())).map(({ document, share }) => `${id} ${document} ${share}`);
    });
    expect(found).toEqual([]);
  });

  test('an article that is not about the subject', () => {
    const text = 'The recipe asks for two eggs, a cup of flour and some milk, stirred for as long as it takes to sing a song.';
    expect(analyse({ text }, corpusWith({ recipe: text })).sharedWording).toEqual([]);
    expect(documentsIn(sharedBy(text, corpusWith({ recipe: text })))).toEqual(['recipe']);
  });
});

if (existsSync(SOURCES)) {
  describe('the source articles', () => {
    const sources = articlesIn(SOURCES);
    const shares = new Map(
      sources.flatMap(({ id, text }) =>
        sharedBy(text, bundledCorpus()).map(({ document, share }) => [`${id.slice(-3)} ${document}`, share]),
      ),
    );

    test.each([
      ['000 002', 0.57],
      ['002 003', 0.34],
      ['000 003', 0.27],
    ])('%s share %f, seen from either', (pair, share) => {
      const [one = '', other = ''] = pair.split(' ');
      expect(Math.abs((shares.get(`${one} ${other}`) ?? 0) - share)).toBeLessThanOrEqual(0.03);
      expect(Math.abs((shares.get(`${other} ${one}`) ?? 0) - share)).toBeLessThanOrEqual(0.03);
    });

    test('each is itself, and no other pair shares', () => {
      expect(sources.map(({ id }) => shares.get(`${id.slice(-3)} ${id.slice(-3)}`))).toEqual([1, 1, 1, 1, 1]);
      expect(shares.size).toBe(5 + 2 * 3);
    });

    test('30 % changed each is recognised, 80 % changed none', () => {
      for (const { id, text } of sources) {
        expect(documentsIn(sharedBy(changed(text, 0.3), bundledCorpus()))).toContain(id.slice(-3));
        expect(sharedBy(changed(text, 0.8), bundledCorpus())).toEqual([]);
      }
    });

    test('articles by other hands share nothing with them', () => {
      expect(
        articlesIn(OTHERS).flatMap(({ id, text }) => sharedBy(text, bundledCorpus()).map(({ document }) => `${id} ${document}`)),
      ).toEqual([]);
    });
  });
} else {
  test('the source articles (../shared) are not on this machine: their shares were not measured', () => {
    expect(existsSync(SOURCES)).toBe(false);
  });
}

function articlesIn(folder: string): Written[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Written);
}

function corpusWith(texts: Readonly<Record<string, string>>, base?: Corpus): Corpus {
  const made = Object.entries(texts).map(([id, text]) => [id, fingerprintsOf(text)] as const);
  return { ...bundledCorpus(), fingerprints: new Map([...(base?.fingerprints ?? []), ...made]) };
}

function sharedBy(text: string, corpus: Corpus): readonly SharedWording[] {
  return analyse({ text }, corpus, { anyway: true }).sharedWording;
}

function documentsIn(shared: readonly SharedWording[]): string[] {
  return shared.map(({ document }) => document);
}

/** The text with a part of its words replaced, each by a word of its own; the same ones each time. */
function changed(text: string, part: number): string {
  const random = randomFrom(text.length);
  return text.replace(/\S+/g, (word) => (random() < part ? `${/[a-z]/i.test(word) ? 'word' : 'كلمة'}${Math.floor(random() * 1e6)}` : word));
}
