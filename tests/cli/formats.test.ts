// What the command line prints for inputs that are in order.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SAMPLE } from '../unit/corpus/sample.ts';
import { ARABIC, ENGLISH, OFF_TOPIC, page, SPANISH } from './articles.ts';
import { bundledCommand, type Command, PATIENT_MS } from './command.ts';
import { checkReport, misquoted } from './report-schema.ts';

// A process starts slowly on a busy machine.
vi.setConfig({ testTimeout: PATIENT_MS });

let command: Command;
beforeAll(async () => {
  command = await bundledCommand();
  command.write('arabic.txt', ARABIC);
  command.write('english.txt', ENGLISH);
  command.write('windows.txt', `\uFEFF${ENGLISH.replaceAll('\n', '\r\n')}`);
  command.write('off.txt', OFF_TOPIC);
  command.write('spanish.txt', SPANISH);
  command.write('bare.json', JSON.stringify({ text: ENGLISH }));
  command.write('full.json', JSON.stringify({ text: ENGLISH, title: 'A title', published: '2024-01-26', url: 'https://example.org/a' }));
  command.write('null.json', JSON.stringify({ text: OFF_TOPIC, title: null, published: null, url: null }));
  command.write('page.html', page(ENGLISH, { head: '<meta property="article:published_time" content="2024-01-27T10:00:00Z">' }));
}, PATIENT_MS);
afterAll(() => command.remove());

const lines = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
const compare = (...args: string[]) => command.run(['compare', ...args]);
const ndjson = async (...args: string[]) => lines((await compare('--format', 'ndjson', ...args)).stdout).map(checkReport);

describe('ndjson', () => {
  it('prints a valid report a line, in the order given, with the input as given', async () => {
    const files = ['./english.txt', 'arabic.txt', 'page.html', 'full.json'];
    const { status, stdout, stderr } = await compare('--format', 'ndjson', ...files);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines(stdout).map((line) => checkReport(line).file)).toEqual(files);
  });

  it('gives offsets into a text as given, line ends and all, without its byte order mark', async () => {
    for (const [file, text] of [
      ['arabic.txt', ARABIC],
      ['english.txt', ENGLISH],
      ['windows.txt', ENGLISH.replaceAll('\n', '\r\n')],
      ['full.json', ENGLISH],
    ] as const) {
      const [report] = await ndjson(file);
      expect(report?.article.length).toBe(text.length);
      expect(report?.claims.length).toBeGreaterThan(2);
      expect(report && misquoted(report, text)).toEqual([]);
    }
  });

  it('marks a figure that the references give otherwise, and no other', async () => {
    const [english, arabic] = await ndjson('english.txt', 'arabic.txt');
    expect(english?.claims.filter(({ verdict }) => verdict === 'conflicts').map(({ quote }) => quote)).toEqual([
      expect.stringContaining('4,100'),
    ]);
    expect(arabic?.claims.filter(({ verdict }) => verdict === 'conflicts')).toEqual([]);
  });

  it('is silent on another subject and in another language, and the reports are whole', async () => {
    const [off, spanish] = await ndjson('off.txt', 'spanish.txt');
    expect([off?.topic.onTopic, off?.claims]).toEqual([false, []]);
    expect([spanish?.topic.onTopic, spanish?.claims]).toEqual([false, []]);
    expect(['ar', 'en']).not.toContain(spanish?.article.lang);
  });

  it('compares another subject when asked to', async () => {
    const [report] = await ndjson('--anyway', 'off.txt');
    expect(report?.topic.onTopic).toBe(false);
  });
});

describe('publication date', () => {
  const rows: readonly (readonly [args: readonly string[], date: string | null, basis: string])[] = [
    [['arabic.txt'], '2024-01-28', 'text'],
    [['english.txt'], '2024-01-28', 'text'],
    [['page.html'], '2024-01-27', 'metadata'],
    [['full.json'], '2024-01-26', 'given'],
    [['bare.json'], '2024-01-28', 'text'],
    [['null.json'], null, 'unknown'],
    [['--published', '2024-02-01', 'off.txt'], '2024-02-01', 'given'],
    [['--published', '2024-02-01', 'english.txt'], '2024-02-01', 'given'],
    [['--published=2024-02-01', 'page.html'], '2024-01-27', 'metadata'],
    [['--published', '2024-02-01', 'full.json'], '2024-01-26', 'given'],
    [['--published', '2024-02-01', 'null.json'], '2024-02-01', 'given'],
  ];
  for (const [args, date, basis] of rows) {
    it(`${args.join(' ')}: ${date ?? 'none'}, ${basis}`, async () => {
      const [report] = await ndjson(...args);
      expect(report?.article.published).toEqual({ date, basis });
    });
  }
});

describe('json', () => {
  it('is one report for one file', async () => {
    const { stdout } = await compare('--format', 'json', 'english.txt');
    expect(checkReport(JSON.parse(stdout)).file).toBe('english.txt');
  });

  it('is a list for several', async () => {
    const { stdout } = await compare('--format', 'json', 'english.txt', 'arabic.txt');
    const list: unknown = JSON.parse(stdout);
    expect(Array.isArray(list) && list.map((item) => checkReport(item).file)).toEqual(['english.txt', 'arabic.txt']);
  });
});

describe('text', () => {
  it('is in the language of the article, conflicts first', async () => {
    const { stdout } = await compare('english.txt');
    expect(stdout).toContain('Differs from the references (1)');
    expect(stdout.indexOf('Differs from')).toBeLessThan(stdout.indexOf('Matches the references ('));
    expect(stdout).toContain('4,100');
    expect(stdout).toContain('28 January 2024, inferred from the text');
    expect((await compare('arabic.txt')).stdout).toContain('يطابق المراجع');
  });

  it('says what to do where there is nothing', async () => {
    expect((await compare('off.txt')).stdout).toContain('--anyway');
    expect((await compare('spanish.txt')).stdout).toContain('Arabic and English');
  });

  it('has no colours and no control characters in a pipe', async () => {
    command.write('escape.txt', ENGLISH.replace('4,100', '\u001B[31m4,100\u0007'));
    const { stdout } = await compare('english.txt', 'escape.txt');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('markdown', () => {
  it('is a document', async () => {
    const { stdout } = await compare('--format', 'markdown', 'english.txt', 'arabic.txt');
    expect(stdout).toMatch(/^# .+\n\n- File: english\.txt\n/);
    expect(stdout).toContain('\n## Differs from the references');
    expect(stdout).toContain('\n---\n\n# ');
  });
});

describe('--corpus', () => {
  it('adds the facts of a file', async () => {
    command.write('corpus.json', JSON.stringify(SAMPLE));
    const { status, stdout, stderr } = await compare('--format', 'ndjson', '--corpus', 'corpus.json', 'english.txt');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(checkReport(JSON.parse(stdout)).facts)).toEqual(expect.arrayContaining(SAMPLE.facts.map(({ id }) => id)));
  });

  it('says of each verdict which corpus it comes from, where it is not the bundled one', async () => {
    command.write('corpus.json', JSON.stringify(SAMPLE));
    command.write(
      'announced.txt',
      'The Higher Military Commission was announced in August 2023, and US and Iraqi officials met in it on the coalition.',
    );
    const args = ['--anyway', '--published', '2024-01-26', '--corpus', 'corpus.json', 'announced.txt'];
    const { claims, corpora } = checkReport(JSON.parse((await compare('--format', 'ndjson', ...args)).stdout));
    const evidence = claims.flatMap((claim) => claim.evidence);
    expect(evidence.find(({ fact }) => fact === 'fair-2023')?.corpus).toBe('sample');
    expect(evidence.filter(({ fact }) => fact !== 'fair-2023').every(({ corpus }) => corpus === undefined)).toBe(true);
    expect(corpora).toEqual({ sample: SAMPLE.title });
    expect((await compare('--format', 'text', ...args)).stdout).toContain('The fair was held in August 2023. (Corpus: Sample)');
    const alone = checkReport(
      JSON.parse((await compare('--format', 'ndjson', '--anyway', '--published', '2024-01-26', 'announced.txt')).stdout),
    );
    expect(alone.corpora).toBeUndefined();
  });

  it('refuses the same corpus twice and compares with one', async () => {
    const { status, stderr } = await compare('--format', 'ndjson', '--corpus', 'corpus.json', '--corpus', 'corpus.json', 'english.txt');
    expect(status).toBe(1);
    expect(stderr).toMatch(/both have the id/);
  });
});

describe('standard input', () => {
  it('reads text, pages and JSON by how they begin', async () => {
    for (const [input, basis] of [
      [ENGLISH, 'text'],
      [`\n${page(ENGLISH, { head: '<meta name="date" content="2024-01-27">' })}`, 'metadata'],
      [JSON.stringify({ text: ENGLISH, published: '2024-01-27' }), 'given'],
    ] as const) {
      const { status, stdout } = await command.run(['compare', '--format', 'ndjson', '-'], { input });
      expect(status).toBe(0);
      const report = checkReport(JSON.parse(stdout));
      expect([report.file, report.article.published.basis]).toEqual(['-', basis]);
    }
  });
});

describe('help and version', () => {
  it('prints them', async () => {
    const help = await command.run(['--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('muqarin compare [OPTION]… FILE…');
    expect((await command.run(['compare', '--help'])).stdout).toBe(help.stdout);
    expect((await command.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
