// Each bad input: a message that says what to do, a status other than 0, and the other inputs still done.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ENGLISH, page } from './articles.ts';
import { bundledCommand, type Command, PATIENT_MS, type Run } from './command.ts';
import { checkFault, checkReport, misquoted } from './report-schema.ts';

const NAV = `<ul>${'<li><a href="/story">A headline of some other story on the site</a></li>'.repeat(40)}</ul>`;

/** «محادثات …» in windows-1256. */
const WINDOWS_1256 = Uint8Array.from('C7 E1 DA D1 C7 DE 20 E6 C7 E1 CA CD C7 E1 DD 20 C7 E1 CF E6 E1 ED'.split(' '), (byte) =>
  Number.parseInt(byte, 16),
);

const INPUTS: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': ENGLISH,
  'folder/inside.txt': ENGLISH,
  'empty.txt': '',
  'blank.txt': ' \n\t\u200F\u200B\n',
  'windows-1256.txt': WINDOWS_1256,
  'latin.txt': Uint8Array.from([0x52, 0xe9, 0x73, 0x75, 0x6d, 0xe9]),
  'damaged.txt': Buffer.concat([Buffer.from('يبحث الوفدان مستقبل المهمة في العراق '.repeat(5)), Buffer.from([0xd9])]),
  'utf16.txt': Buffer.from(ENGLISH, 'utf16le'),
  'document.txt': '%PDF-1.7 …',
  'letter.docx': 'PK\u0003\u0004',
  'broken.json': '{"text": "a',
  'list.json': '[{"text": "a"}]',
  'number.json': '{"text": 5}',
  'no-text.json': '{"title": "a"}',
  'empty-text.json': '{"text": ""}',
  'bad-date.json': JSON.stringify({ text: ENGLISH, published: '2024-02-30' }),
  'prose-date.json': JSON.stringify({ text: ENGLISH, published: 'yesterday' }),
  'number-date.json': JSON.stringify({ text: ENGLISH, published: 20240125 }),
  'empty.html': '',
  'blank.html': '\n \n',
  'index.html': `<!doctype html><html><head><title>Example Daily</title></head><body><main>${NAV}</main></body></html>`,
  'script.html': '<!doctype html><html><body><div id="app"></div><script>start()</script></body></html>',
  'deep.html': `<!doctype html><html><body>${'<div>'.repeat(20_000)}<p>${ENGLISH}</p></body></html>`,
};

const ROWS: readonly (readonly [file: string, message: RegExp])[] = [
  ['missing.txt', /no such file; check the name/],
  ['missing/a.html', /no such file/],
  ['good.txt/inside.txt', /not a folder/],
  ['folder', /is a folder; name the files in it/],
  ['empty.txt', /nothing to read/],
  ['blank.txt', /nothing to read/],
  ['windows-1256.txt', /not UTF-8; it looks like windows-1256.*iconv -f WINDOWS-1256 -t UTF-8/],
  ['latin.txt', /not UTF-8; it looks like windows-1252/],
  ['damaged.txt', /UTF-8 with 1 unreadable place;/],
  ['utf16.txt', /UTF-16 without a byte order mark/],
  ['document.txt', /is a PDF; copy its text/],
  ['letter.docx', /“\.docx” files are not read; give a \.txt/],
  ['broken.json', /not valid JSON/],
  ['list.json', /must be an object with a field “text”/],
  ['number.json', /“text” must be a text/],
  ['no-text.json', /must be an object with a field “text”/],
  ['empty-text.json', /nothing to read/],
  ['bad-date.json', /“published” is not a date: “2024-02-30”; write it as YYYY-MM-DD/],
  ['prose-date.json', /“published” is not a date/],
  ['number-date.json', /“published” must be a date as text/],
  ['empty.html', /nothing to read/],
  ['blank.html', /page is empty; save it again/],
  ['index.html', /no article text was found on this page\. Save/],
  ['script.html', /no article text was found on this page/],
  ['deep.html', /nested too deeply/],
];

// A process starts slowly on a busy machine.
vi.setConfig({ testTimeout: PATIENT_MS });

let command: Command;
beforeAll(async () => {
  command = await bundledCommand();
  for (const [name, content] of Object.entries(INPUTS)) command.write(name, content);
}, PATIENT_MS);
afterAll(() => command.remove());

describe('inputs that cannot be read, each before one that can', () => {
  const lines = new Map<string, unknown>();
  const following = new Map<string, unknown>();
  let result: Run;
  beforeAll(async () => {
    result = await command.run(['compare', '--format', 'ndjson', ...ROWS.flatMap(([file]) => [file, 'good.txt'])]);
    const printed = result.stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    for (const [index, [file]] of ROWS.entries()) {
      lines.set(file, printed[index * 2]);
      following.set(file, printed[index * 2 + 1]);
    }
  }, PATIENT_MS);

  for (const [file, message] of ROWS) {
    it(`${file}: ${message.source}`, () => {
      expect(checkFault(lines.get(file))).toEqual({ file, error: expect.stringMatching(message) });
      expect(result.stderr).toContain(`muqarin: ${file}: ${checkFault(lines.get(file)).error}\n`);
      expect(checkReport(following.get(file)).file).toBe('good.txt');
    });
  }

  it('ends with status 1 and no stack trace', () => {
    expect(result.status).toBe(1);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  it('is told on standard error in the formats for reading', async () => {
    const { status, stdout, stderr } = await command.run(['compare', 'missing.txt', 'good.txt']);
    expect(status).toBe(1);
    expect(stderr).toBe('muqarin: missing.txt: there is no such file; check the name and the folder.\n');
    expect(stdout).toContain('good.txt');
  });
});

describe('arguments that make no sense', () => {
  const rows: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /say what to do, as in “muqarin compare/],
    [['good.txt'], /no command “good\.txt”.*muqarin compare good\.txt/],
    [['compare'], /name at least one file/],
    [['compare', '--colour', 'good.txt'], /unknown option '--colour'/i],
    [['compare', '--format', 'xml', 'good.txt'], /no format “xml”; choose one of text, json, ndjson, markdown/],
    [['compare', '--format'], /--format/],
    [['compare', '--published', '25/01/2024', 'good.txt'], /--published “25\/01\/2024” is not a date; write it as YYYY-MM-DD/],
    [['compare', '--published', '2023-02-29', 'good.txt'], /--published “2023-02-29” is not a date/],
    [['compare', '-', '-'], /standard input \(-\) can be read only once/],
  ];
  for (const [args, message] of rows) {
    it(`${args.join(' ') || '(nothing)'}`, async () => {
      const { status, stdout, stderr } = await command.run(args);
      expect(stderr).toMatch(message);
      expect(stderr).toContain('muqarin --help');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    });
  }
});

describe('a corpus that cannot be used', () => {
  const corpora: Readonly<Record<string, readonly [content: string | null, message: RegExp]>> = {
    'missing-corpus.json': [null, /no such file/],
    'not-json.json': ['{', /not valid JSON/],
    'other-schema.json': ['{"schema": "other@1"}', /schema/],
    'bad-fact.json': [
      JSON.stringify({
        schema: 'muqarin/corpus@1',
        id: 'mine',
        title: { ar: 'أ', en: 'a' },
        documents: [],
        origins: {},
        facts: [{ id: 'x' }],
      }),
      /facts\[0\]/,
    ],
  };
  for (const [file, [content, message]] of Object.entries(corpora)) {
    it(`${file}: ${message.source}`, async () => {
      if (content !== null) command.write(file, content);
      const { status, stdout, stderr } = await command.run(['compare', '--format', 'ndjson', '--corpus', file, 'good.txt']);
      expect(stderr).toContain(`corpus ${file}: `);
      expect(stderr).toMatch(message);
      expect(stderr).toContain('without this corpus');
      expect(checkReport(JSON.parse(stdout)).file).toBe('good.txt');
      expect(status).toBe(1);
    });
  }
});

describe('hard input that is read all the same', () => {
  it('lone surrogates, bidirectional marks, zero-width marks', async () => {
    const text = `\uD800 ${ENGLISH.replaceAll(' ', ' \u202E\u200F').replace('4,100', '4,100\u200B')} \uDC00`;
    command.write('surrogates.json', JSON.stringify({ text }));
    for (const format of ['ndjson', 'json', 'text', 'markdown']) {
      const { status, stdout } = await command.run(['compare', '--anyway', '--format', format, 'surrogates.json']);
      expect(status).toBe(0);
      expect(/\p{Cs}/u.test(stdout)).toBe(false);
      if (format === 'ndjson') expect(misquoted(checkReport(JSON.parse(stdout)), text)).toEqual([]);
      if (format === 'text') expect(stdout).not.toMatch(/[\u202A-\u202E]/);
    }
  });

  it('a page of 5 MB, in time that grows with its size', { timeout: PATIENT_MS }, async () => {
    const pageOf = (megabytes: number): string => {
      const paragraph = ENGLISH.split('\n\n').slice(2).join(' ');
      return page(
        `Title\n\n${Array(Math.ceil((megabytes * 1e6) / (paragraph.length + 8)))
          .fill(paragraph)
          .join('\n\n')}`,
      );
    };
    const times: number[] = [];
    for (const megabytes of [1, 5]) {
      command.write(`${megabytes}.html`, pageOf(megabytes));
      const started = performance.now();
      const { status, stdout } = await command.run(['compare', '--format', 'ndjson', `${megabytes}.html`]);
      times.push(performance.now() - started);
      expect(status).toBe(0);
      expect(checkReport(JSON.parse(stdout)).article.length).toBeGreaterThan(megabytes * 0.9e6);
    }
    // Five times the page, with room for a busy machine; quadratic growth would be twenty-five times.
    expect(times[1]).toBeLessThan((times[0] ?? 0) * 12);
  });

  it('a reader that stops reading', async () => {
    const child = spawn(
      process.execPath,
      [join(command.folder, 'bundle/muqarin.mjs'), 'compare', '--format', 'json', ...Array(60).fill('good.txt')],
      {
        cwd: command.folder,
      },
    );
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
