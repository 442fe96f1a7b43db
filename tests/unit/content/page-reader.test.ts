// @vitest-environment happy-dom
// A page while it is read: marks follow its nodes, its text is read again when it changes, and all of it ends with the signal.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageReader, pageReader, type Reader } from '../../../src/content/page-reader.ts';
import { articleReading } from '../../../src/content/read.ts';
import { newsPage, paragraphsIn } from './page.ts';

const highlights = new Map<string, { ranges: Range[] }>();
/** Longer than a page must be still before it is looked at again. */
const STILL_MS = 1200;

class FakeHighlight {
  readonly ranges: Range[];
  priority = 0;
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

let controller: AbortController;
let reader: PageReader;
let changes: number;
let reads: Reader;

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  highlights.clear();
  changes = 0;
  document.documentElement.innerHTML = newsPage('en').documentElement.innerHTML;
  controller = new AbortController();
  reads = async () => articleReading;
  reader = pageReader(
    document,
    () => reads(),
    () => (changes += 1),
    controller.signal,
  );
});

afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
});

const FIGURE = '2,500 American troops';

async function readAndMark(): Promise<string> {
  const reply = await reader.obey({ type: 'article/read' });
  if (reply === null || typeof reply !== 'object' || reply.kind !== 'article') throw new Error('the page was not read');
  const start = reply.article.text.indexOf(FIGURE);
  const marks = [{ claim: 'c1', verdict: 'conflicts', start, end: start + FIGURE.length }] as const;
  expect(reader.obey({ type: 'marks/show', visit: reply.visit, marks, style: 'line' })).toBe(1);
  return reply.visit;
}

const marked = (): readonly string[] => highlights.get('muqarin-conflicts')?.ranges.map(String) ?? [];
const still = () => new Promise((resolve) => setTimeout(resolve, STILL_MS));

describe('marks', () => {
  it('stand where the background said, and the page is as it was', async () => {
    const before = document.documentElement.outerHTML;
    await readAndMark();
    expect(marked()).toEqual([FIGURE]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('belong to the reading that the page tells', async () => {
    expect(reader.obey({ type: 'visit/get' })).toBeNull();
    const visit = await readAndMark();
    expect(reader.obey({ type: 'visit/get' })).toBe(visit);
  });

  it('of another reading are refused', async () => {
    await readAndMark();
    expect(reader.obey({ type: 'marks/show', visit: 'other', marks: [], style: 'line' })).toBe(0);
    expect(reader.obey({ type: 'marks/jump', visit: 'other', start: 0, end: 5 })).toBe(false);
    expect(marked()).toEqual([FIGURE]);
  });

  it('follow a page that draws the same text anew', async () => {
    await readAndMark();
    const story = document.querySelector('.story');
    if (story)
      story.innerHTML = paragraphsIn('en')
        .map((text) => `<p>${text}</p>`)
        .join('\n');
    await still();
    expect(marked()).toEqual([FIGURE]);
    expect(changes).toBe(0);
  });

  it('follow a page that draws anew what the article stands in', async () => {
    await readAndMark();
    const main = document.querySelector('main');
    main?.replaceWith(main.cloneNode(true));
    await still();
    reader.restore();
    await still();
    expect(marked()).toEqual([FIGURE]);
    expect(highlights.get('muqarin-conflicts')?.ranges.map(({ startContainer }) => startContainer.isConnected)).toEqual([true]);
    expect(changes).toBe(0);
  });

  it('follow text that came late, and the background is told', async () => {
    await readAndMark();
    document
      .querySelector('.story')
      ?.insertAdjacentHTML('afterbegin', '<p>Update: the delegations met again on Wednesday, it was said in Baghdad.</p>');
    await still();
    expect(marked()).toEqual([FIGURE]);
    expect(changes).toBe(1);
  });

  it.each(['no-permission', 'no-answer'] as const)('stay where the page changed and nothing may look at it again: %s', async (why) => {
    await readAndMark();
    reads = async () => why;
    document
      .querySelector('.story')
      ?.insertAdjacentHTML('beforeend', '<p>Another paragraph of the story, which came later than the others.</p>');
    await still();
    expect(marked()).toEqual([FIGURE]);
    expect(changes).toBe(0);
    expect(await reader.obey({ type: 'article/read' })).toEqual({ kind: 'unreadable', why });
  });

  it('are gone when the page is left, and when the script ends', async () => {
    await readAndMark();
    expect(reader.leave()).toBe(true);
    expect(highlights.size).toBe(0);
    expect(reader.leave()).toBe(false);
    await readAndMark();
    controller.abort();
    expect(highlights.size).toBe(0);
  });
});

it('marks that the page takes away come back, but not for ever', async () => {
  await readAndMark();
  for (let time = 0; time < 20; time += 1) {
    highlights.clear();
    reader.restore();
    expect(marked()).toEqual([FIGURE]);
  }
  highlights.clear();
  reader.restore();
  expect(marked()).toEqual([]);
});

it('a page that is left while it is read is not read', async () => {
  const reply = reader.obey({ type: 'article/read' });
  reader.leave();
  expect(await reply).toEqual({ kind: 'unreadable', why: 'no-answer' });
});

it('a page without an article is not read', async () => {
  document.body.innerHTML = '<p>Nothing.</p>';
  expect(await reader.obey({ type: 'article/read' })).toEqual({ kind: 'unreadable', why: 'no-article' });
});

it('a page that never rests is not followed for ever', async () => {
  vi.useFakeTimers();
  await readAndMark();
  for (let time = 0; time < 40; time += 1) {
    document
      .querySelector('.story')
      ?.insertAdjacentHTML('beforeend', `<p>Minute ${time}: the live page says one more thing, and then another one.</p>`);
    await vi.advanceTimersByTimeAsync(STILL_MS);
  }
  vi.useRealTimers();
  expect(changes).toBeGreaterThan(0);
  expect(changes).toBeLessThanOrEqual(8);
});
