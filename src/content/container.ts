// The element that holds the article: the deepest one with nearly all of the page's prose.
import type { Run } from './runs.ts';
import { attribute, parentOf, tagOf } from './safe-dom.ts';
import type { Work } from './slices.ts';

/** Shorter runs are captions, buttons, teasers: they say nothing of where the article is. */
const PROSE = 60;

/** A run with more of its text in links is a list of stories. */
const LINKED = 0.5;

/** Of the page's prose, what the container must hold. Less would cut articles that an advertisement splits in two. */
const SHARE = 0.75;

/** … and what an element that the page itself calls the article must hold to be believed. */
const NAMED_SHARE = 0.5;

/** Less prose than this is a page without an article. */
const ENOUGH = 200;

/** Levels climbed from a paragraph; pages nested deeper are made to hurt. */
const LEVELS = 200;

export const isProse = (run: Run): boolean => run.length >= PROSE && run.linked <= run.length * LINKED;

/** `null` when the page has no article. */
export function* containerOf(runs: readonly Run[], body: Element): Work<Element | null> {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const run of runs) {
    if (!isProse(run)) continue;
    yield;
    total += run.length;
    let at: Element | null = run.block;
    for (let level = 0; at !== null && level < LEVELS; level += 1) {
      weights.set(at, (weights.get(at) ?? 0) + run.length);
      if (at === body) break;
      at = parentOf(at);
    }
  }
  if (total < ENOUGH) return null;
  const named = lightest(weights, total * NAMED_SHARE, isNamed);
  if (named !== null) return named;
  const deepest = lightest(weights, total * SHARE, () => true) ?? body;
  // An article of one paragraph: its heading and captions stand beside it.
  return PARAGRAPHS.has(tagOf(deepest)) ? (parentOf(deepest) ?? deepest) : deepest;
}

const isNamed = (element: Element): boolean =>
  tagOf(element) === 'ARTICLE' || (attribute(element, 'itemprop') ?? '').split(/\s+/).includes('articleBody');

const PARAGRAPHS = new Set(['P', 'LI', 'BLOCKQUOTE', 'TD', 'PRE']);

/** Of the elements with that weight, which hold one another, the one with the least of it; of equals, the innermost. */
function lightest(weights: ReadonlyMap<Element, number>, least: number, fits: (element: Element) => boolean): Element | null {
  let best: Element | null = null;
  let weight = Number.POSITIVE_INFINITY;
  // A run's block is met before what holds it, so that the first of equals is the innermost.
  for (const [element, own] of weights) {
    if (own < least || own >= weight || !fits(element)) continue;
    best = element;
    weight = own;
  }
  return best;
}
