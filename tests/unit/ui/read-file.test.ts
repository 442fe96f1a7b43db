// @vitest-environment happy-dom
// Files as readers have them: text in the encodings of the region, saved pages, and what is neither.
import { describe, expect, test } from 'vitest';
import { readFile, readPage } from '../../../src/ui/compare/read-file.ts';

const ARABIC = 'قال مسؤول في بغداد إن 2500 جندي يتمركزون في البلاد';
const file = (name: string, ...parts: readonly (string | readonly number[])[]): File =>
  new File(
    parts.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part))),
    name,
  );
const textOf = async (given: File): Promise<string | undefined> => {
  const read = await readFile(given);
  return read.ok ? read.value.article.text : read.error;
};

/** The letters of the sample in windows-1256. */
const IN_1256: readonly number[] = [0xc8, 0xdb, 0xcf, 0xc7, 0xcf, 0x20, 0x32, 0x35, 0x30, 0x30];

describe('text', () => {
  test.each<[string, File, string]>([
    ['UTF-8', file('a.txt', ARABIC), ARABIC],
    ['UTF-8 with a mark', file('a.txt', [0xef, 0xbb, 0xbf], ARABIC), ARABIC],
    ['UTF-16', file('a.txt', [0xff, 0xfe, 0x28, 0x06, 0x41, 0x00]), '\u0628A'],
    ['windows-1256', file('a.txt', IN_1256), 'بغداد 2500'],
    ['no name that says what it is', file('copy', 'Two sides met.'), 'Two sides met.'],
  ])('%s', async (_, given, expected) => {
    expect(await textOf(given)).toBe(expected);
  });
});

describe('refused, each with its own advice', () => {
  test.each<[string, File]>([
    ['pdf', file('a.txt', '%PDF-1.7 …')],
    ['office', file('a.docx', 'PK\u0003\u0004word')],
    ['rtf', file('a.rtf', '{\\rtf1 text}')],
    ['no_text', file('a.txt', 'a\0b\0c\0')],
    ['damaged', file('a.txt', ARABIC, [0xff], ARABIC)],
    ['no_article', file('a.html', '<title>Menu</title><nav><a href="/">Home</a></nav>')],
  ])('%s', async (fault, given) => {
    expect(await textOf(given)).toBe(fault);
  });

  test('a file that is larger than any article', async () => {
    const large = file('a.txt', 'x');
    Object.defineProperty(large, 'size', { value: 40_000_000 });
    expect(await textOf(large)).toBe('too_large');
  });
});

const PARAGRAPH = 'Officials of both sides met on Thursday to speak about the mission and about what is to follow it, two of them said.';
const PAGE = `<!doctype html><html lang="en"><head><title>Talks open</title>
  <link rel="canonical" href="https://example.org/2024/01/25/talks">
  <meta property="article:published_time" content="2024-01-25T09:00:00Z"></head>
  <body><nav><a href="/">Home</a></nav><article><h1>Talks open</h1><p>${PARAGRAPH}</p><p hidden>Not shown at all, by the page itself.</p>
  <p>${PARAGRAPH} Again.</p><script>document.body.dataset.ran = 'yes'</script></article></body></html>`;

describe('a saved page', () => {
  test('gives its article, date and address, without what it hides', () => {
    const read = readPage(PAGE);
    expect(read.ok && read.value.article).toMatchObject({
      title: 'Talks open',
      url: 'https://example.org/2024/01/25/talks',
      published: { date: '2024-01-25', basis: 'metadata' },
    });
    expect(read.ok && read.value.article.text).toContain(`${PARAGRAPH} Again.`);
    expect(read.ok && read.value.article.text).not.toMatch(/Not shown|dataset|Home/);
  });

  test('runs nothing', () => {
    readPage(PAGE);
    expect(document.body.dataset['ran']).toBeUndefined();
  });
});
