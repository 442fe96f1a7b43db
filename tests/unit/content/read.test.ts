// @vitest-environment happy-dom
// Reading an article from a page: what belongs to it, what each block is, and what the page says of itself.
import { describe, expect, it } from 'vitest';
import { type ArticleRead, readArticle } from '../../../src/content/read.ts';
import { headlineIn, LANGS, newsPage, pageOf, paragraphsIn } from './page.ts';

const URL = 'https://example.org/news/story#top';

function read(page: Document): ArticleRead {
  const found = readArticle(page, URL);
  if (typeof found === 'string') throw new Error(`unreadable: ${found}`);
  return found;
}

const textOf = (page: Document): string => read(page).article.text;

describe.each(LANGS)('an article in %s', (lang) => {
  const paragraphs = paragraphsIn(lang);
  const whole = [headlineIn(lang), ...paragraphs].join('\n');

  it.each([
    ['paragraphs', newsPage(lang)],
    ['line breaks', newsPage(lang, { body: paragraphs.join('<br><br>') })],
    ['blocks', newsPage(lang, { body: paragraphs.map((text) => `<div>${text}</div>`).join('') })],
    ['wrapped paragraphs', newsPage(lang, { body: paragraphs.map((text) => `<div><p>${text}</p></div>`).join('') })],
    ['an editor', newsPage(lang, { body: `<div contenteditable>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>` })],
    [
      'two halves with an advertisement between',
      newsPage(lang, {
        body: `<div><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p></div><div class="ad">Buy a car</div><div><p>${paragraphs[2]}</p></div>`,
      }),
    ],
    [
      'a form around everything',
      pageOf(
        `<body><form><input name="parentNode"><input name="textContent"><h1>${headlineIn(lang)}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</form></body>`,
      ),
    ],
    [
      'white space and inline elements',
      newsPage(lang, { body: paragraphs.map((text) => `<p>\n  ${text.replace(' ', ' <b>\n </b>')}  \n</p>`).join('') }),
    ],
  ])('is read from %s', (_, page) => {
    expect(textOf(page)).toBe(whole);
  });

  it.each([
    [
      'links to other stories',
      '<ul><li><a href="/1">A story about something else in the world</a></li><li><a href="/2">And one more of those stories here</a></li></ul>',
    ],
    ['"read also" in English', '<p>Read also: <a href="/1">Iraq counts 9,000 date palms in one village</a></p>'],
    ['"read also" in Arabic', '<p>اقرأ أيضاً: <a href="/1">العراق يحصي 9000 نخلة في قرية واحدة</a></p>'],
    [
      'a related strip under its heading',
      '<div><h3>Related stories</h3><p>Iraq counts 9,000 date palms in one village of the south, a report says.</p></div>',
    ],
    ['a strip in Arabic', '<div><h3>مواضيع ذات صلة</h3><p>العراق يحصي 9000 نخلة في قرية واحدة من قرى الجنوب بحسب تقرير.</p></div>'],
    ['a share bar', '<div class="social-share"><span>Share</span> <span>1,204 shares</span></div>'],
    [
      'readers’ comments',
      `<section id="comments"><p>${'I saw 7,000 soldiers with my own eyes, believe me or not. '.repeat(20)}</p></section>`,
    ],
    [
      'a script and a hidden part',
      '<script>var n = 5000;</script><p hidden>5,000 hidden soldiers in a paragraph that nobody sees on the page.</p>',
    ],
    [
      'a draft that the reader is writing',
      '<div contenteditable="true">My own notes about 5,000 soldiers, which are nobody’s business but mine.</div>',
    ],
  ])('leaves out %s', (_, after) => {
    expect(textOf(newsPage(lang, { after }))).toBe(whole);
  });
});

describe('blocks', () => {
  const before = '<h2>What is known</h2><figure><img alt=""><figcaption>Soldiers at a base in 2020.</figcaption></figure>';
  const { article } = read(newsPage('en', { before }));

  it('have roles', () => {
    expect(article.blocks?.map(({ role }) => role)).toEqual(['title', 'heading', 'caption', 'body', 'body', 'body']);
  });

  it('cover the text but for the newlines between them', () => {
    expect(article.blocks?.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(article.text);
  });
});

describe('the page of itself', () => {
  it('title, language, address', () => {
    const { article } = read(newsPage('ar', { head: '<meta property="og:site_name" content="The Sample">' }));
    expect(article).toMatchObject({ title: headlineIn('ar'), lang: 'ar', url: 'https://example.org/news/story', outlet: 'The Sample' });
  });

  it('a logo is not the headline', () => {
    const page = newsPage('en', { before: '<h1><a href="/">Daily</a></h1>' });
    expect(read(page).article.title).toBe(headlineIn('en'));
  });
});

describe('no article', () => {
  it.each([
    ['an empty page', ''],
    ['no body', '<html><head></head></html>'],
    ['a frameset', '<frameset><frame src="about:blank"></frameset>'],
    ['a few words', '<body><p>Nothing here.</p></body>'],
    [
      'a list of links',
      `<body><ul>${'<li><a href="/x">A headline of some length about the news of this very day</a></li>'.repeat(30)}</ul></body>`,
    ],
  ])('%s', (_, html) => {
    expect(readArticle(pageOf(html), URL)).toBe('no-article');
  });
});

it('reads so much of a very long article and says so', () => {
  const body = `<p>${'The soldiers of the coalition are in the country, it was said. '.repeat(100)}</p>`.repeat(100);
  const { article, comparedOnly } = read(newsPage('en', { body }));
  expect(comparedOnly).toBeGreaterThan(390_000);
  expect(article.text.length).toBeLessThanOrEqual(400_001);
});

it('reads a tree a thousand levels deep', () => {
  const [deep, text] = [
    '<div>'.repeat(1000),
    paragraphsIn('en')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join(''),
  ];
  expect(textOf(pageOf(`<body>${deep}${text}</body>`))).toBe(paragraphsIn('en').join('\n'));
});
