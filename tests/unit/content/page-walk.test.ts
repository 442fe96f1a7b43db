// @vitest-environment happy-dom
// The page's text in the order in which it is seen: shadow roots, slots and frames included, other people's closed rooms not.
import { afterEach, describe, expect, it } from 'vitest';
import { pageWalk } from '../../../src/content/page-walk.ts';
import { articleReading } from '../../../src/content/read.ts';
import { holds, parentOf } from '../../../src/content/safe-dom.ts';
import { finish } from '../../../src/content/slices.ts';
import { headlineIn, LANGS, newsPage, paragraphsIn } from './page.ts';

afterEach(() => document.body.replaceChildren());

/** Texts and tags, in order; `.` where an element is left. */
function order(root: Node, keep: (element: Element) => boolean = () => true): string {
  const found: string[] = [];
  const step = pageWalk(root, {
    enters: (element, tag) => {
      if (keep(element)) found.push(tag.toLowerCase());
      return keep(element);
    },
    leaves: () => found.push('.'),
    text: ({ data }) => found.push(data.trim()),
  });
  while (step());
  return found.filter((one) => one !== '').join(' ');
}

function host(inner: string, light = '', mode: ShadowRootMode = 'open'): HTMLElement {
  const element = document.createElement('x-story');
  element.innerHTML = light;
  element.attachShadow({ mode }).innerHTML = inner;
  return element;
}

describe('the order', () => {
  it('of an ordinary page is that of its source', () => {
    document.body.innerHTML = '<p>one <b>two</b></p><div>three</div>';
    expect(order(document.body)).toBe('p one b two . . div three .');
  });

  it('goes into an open shadow root where its host stands', () => {
    document.body.innerHTML = '<p>before</p>';
    document.body.append(host('<p>inside</p>'), 'after');
    expect(order(document.body)).toBe('p before . x-story p inside . . after');
  });

  it('goes through nested roots, and one after the other', () => {
    const outer = host('<p>outer</p>');
    outer.shadowRoot?.append(host('<i>inner</i>'), host('<b>next</b>'));
    document.body.append(outer, 'end');
    expect(order(document.body)).toBe('x-story p outer . x-story i inner . . x-story b next . . . end');
  });

  it('puts what is slotted where its slot is', () => {
    document.body.append(host('<h2>head</h2><slot></slot><p>foot</p>', '<p>slotted</p>'));
    expect(order(document.body)).toBe('x-story h2 head . slot p slotted . . p foot . .');
  });

  it('leaves out what is not kept, also when it is slotted or has a root', () => {
    document.body.append(host('<p>a</p><slot></slot>', '<nav>menu</nav><p>b</p>'), host('<p>never</p>', '', 'open'));
    const [, second] = document.body.children;
    expect(order(document.body, (element) => element.tagName !== 'NAV' && element !== second)).toBe('x-story p a . slot p b . . .');
  });

  it('leaves closed roots alone', () => {
    document.body.append(host('<p>secret</p>', '', 'closed'));
    expect(order(document.body)).toBe('x-story .');
  });
});

describe('what is around a node', () => {
  it('is the host of its root', () => {
    const element = host('<p>inside</p>');
    document.body.append(element);
    const paragraph = element.shadowRoot?.querySelector('p') ?? document.body;
    expect(parentOf(paragraph)).toBe(element);
    expect(holds(document.body, paragraph)).toBe(true);
    expect(holds(paragraph, element)).toBe(false);
  });
});

describe.each(LANGS)('an article in %s inside of a component', (lang) => {
  it('is read, with the tree that is to be watched', () => {
    document.documentElement.innerHTML = newsPage(lang, { body: '' }).documentElement.innerHTML;
    const story = host(
      paragraphsIn(lang)
        .map((text) => `<p>${text}</p>`)
        .join(''),
    );
    document.querySelector('.story')?.append(story);
    const read = finish(articleReading(document, 'https://example.org/x'));
    if (typeof read === 'string') throw new Error(read);
    expect(read.article.text).toBe([headlineIn(lang), ...paragraphsIn(lang)].join('\n'));
    expect(read.trees).toEqual([story.shadowRoot]);
  });

  it('is read paragraph by paragraph where each is slotted into a component of its own', () => {
    document.documentElement.innerHTML = newsPage(lang, { body: '' }).documentElement.innerHTML;
    const stories = paragraphsIn(lang).map((text) => host('<p><slot></slot></p>', text));
    document.querySelector('.story')?.append(...stories);
    const read = finish(articleReading(document, 'https://example.org/x'));
    if (typeof read === 'string') throw new Error(read);
    expect(read.article.text).toBe([headlineIn(lang), ...paragraphsIn(lang)].join('\n'));
  });
});

it('takes every element that is left out for a call of its own, so that no call is long', () => {
  document.body.innerHTML = '<aside></aside>'.repeat(500);
  const step = pageWalk(document.body, { enters: () => false, text: () => undefined });
  let calls = 0;
  while (step()) calls += 1;
  expect(calls).toBe(500);
});
