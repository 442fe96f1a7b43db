// @vitest-environment happy-dom
// The gate opens for articles about the talks, in any of the shapes that sites give them, and for nothing else.
import { describe, expect, it } from 'vitest';
import { looksLikeTheTopic } from '../../../src/content/gate.ts';
import { GATE_WORDS } from '../../../src/content/gate-words.ts';
import { headlineIn, LANGS, newsPage, pageOf, paragraphsIn } from './page.ts';

const PATH = '/news/2024/story';

describe.each(LANGS)('an article about the talks, in %s', (lang) => {
  const paragraphs = paragraphsIn(lang);
  it.each([
    ['in paragraphs', newsPage(lang)],
    ['in one block with line breaks', newsPage(lang, { body: paragraphs.join('<br><br>') })],
    ['in blocks', newsPage(lang, { body: paragraphs.map((text) => `<div>${text}</div>`).join('') })],
    ['in wrapped paragraphs', newsPage(lang, { body: paragraphs.map((text) => `<div><p>${text}</p></div>`).join('') })],
    [
      'with tatweel and joiners',
      newsPage(lang, { body: paragraphs.map((text) => `<p>${text.replaceAll('را', 'رـــ\u200dا')}</p>`).join('') }),
    ],
  ])('%s', (_, page) => {
    expect(looksLikeTheTopic(page, PATH)).toBe('candidate');
  });

  it('in an open shadow root', () => {
    const page = newsPage(lang, {
      body: '<p>A light line that every page of this outlet has under its name, and that says nothing.</p><x-story></x-story>',
    });
    const root = page.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = paragraphs.map((text) => `<p>${text}</p>`).join('');
    for (const heading of page.querySelectorAll('h1')) heading.remove();
    expect(looksLikeTheTopic(page, PATH)).toBe('candidate');
  });

  it('not on a front page', () => {
    expect(looksLikeTheTopic(newsPage(lang), '/')).toBe('other');
    expect(looksLikeTheTopic(newsPage(lang), `/${lang}/`)).toBe('other');
  });

  it('not as a list of teasers', () => {
    const cards = paragraphs.map((text) => `<div class="card"><h3><a href="/x">${headlineIn(lang)}</a></h3><p>${text}</p></div>`);
    expect(looksLikeTheTopic(pageOf(`<title>News</title><body><main>${cards.join('')}</main></body>`), PATH)).toBe('other');
  });

  it('not in what stands around another article', () => {
    const other = `<p>${'The harvest was good this year, the farmers of the valley say, and prices will stay low until spring. '.repeat(6)}</p>`;
    const page = pageOf(
      `<title>Harvest</title><body><main>${other}</main><aside>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</aside></body>`,
    );
    expect(looksLikeTheTopic(page, PATH)).toBe('other');
  });

  it.each(Object.keys(GATE_WORDS))('not without the words of the group %s', (group) => {
    const words = Object.entries(GATE_WORDS).find(([name]) => name === group)?.[1] ?? [];
    const without = (text: string) =>
      words.reduce((left, word) => left.replaceAll(new RegExp(word.replaceAll('.', '\\.'), 'gi'), 'x '), text);
    const body = paragraphs.map((text) => `<p>${without(text)} ${'so it goes on. '.repeat(8)}</p>`).join('');
    const page = pageOf(`<title>${without(headlineIn(lang))}</title><body>${body}</body>`);
    expect(looksLikeTheTopic(page, PATH)).toBe('other');
  });
});

describe('pages without anything to look at', () => {
  it.each([
    ['no body', '<html><head><title>x</title></head></html>'],
    ['a frameset', '<html><frameset><frame src="about:blank"></frameset></html>'],
    ['an application before it drew itself', '<body><div id="root"></div><script>var text = "Iraq"</script></body>'],
  ])('%s', (_, html) => {
    expect(looksLikeTheTopic(pageOf(html), PATH)).toBe('no-text-yet');
  });
});
