// `muqarin corpus check` and `diff`: what is wrong with a corpus file, and what differs between two.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SAMPLE, sampleWith } from '../unit/corpus/sample.ts';
import { bundledCommand, type Command, PATIENT_MS, type Run } from './command.ts';

vi.setConfig({ testTimeout: PATIENT_MS, hookTimeout: PATIENT_MS });

const WIRE = `Some 2,500 US troops remain in Iraq as part of the international coalition against Islamic State, the Pentagon said on Thursday.
The United States and Iraq will hold talks on the end of the coalition's mission, the Iraqi foreign ministry said.
Neither capital gave a day on which its delegates would sit down, and both left open how long they might need to agree.`;

let command: Command;
beforeAll(async () => {
  command = await bundledCommand();
});
afterAll(() => command.remove());

const corpus = (...args: readonly string[]): Promise<Run> => command.run(['corpus', ...args]);
const writeJson = (name: string, value: unknown): void => command.write(name, JSON.stringify(value));

describe('check', () => {
  it('shows who says what in the bundled corpus, and finds it good', async () => {
    const { status, stdout } = await corpus('check', 'bundled');
    expect(status).toBe(0);
    expect(stdout).toContain('reuters');
    expect(stdout).toContain('a good corpus of 54 facts');
  });

  const [sheep, fair] = SAMPLE.facts;
  it.each([
    ['two figures for one thing', [sheep, withValue('sheep-again', 90)], 'sheep-hill and sheep-again contradict each other'],
    [
      'two days of what happened once',
      [fair, { ...fair, id: 'fair-again', mentions: [dated('2023-11-05')] }],
      'fair-2023 and fair-again contradict',
    ],
    ['a side that says both', [stance('one', 'affirm'), stance('two', 'deny')], 'one and two contradict each other'],
    ['a fact without a statement', [{ ...sheep, statement: { ar: '–', en: '–' } }], 'sheep-hill has no statement'],
  ])('%s is to be mended', async (_, facts, message) => {
    writeJson('c.json', { ...SAMPLE, facts });
    const { status, stdout } = await corpus('check', 'c.json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining(message) });
  });

  it.each([
    ['documents that differ', [{ ...sheep, mentions: [counted(40), counted(90)] }], 'sheep-hill: the documents disagree'],
    ['sources and documents that nobody needs', [sheep], 'document a2: no fact mentions it'],
  ])('%s are only to be known', async (_, facts, message) => {
    writeJson('c.json', { ...SAMPLE, facts });
    const { status, stdout } = await corpus('check', 'c.json');
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(message) });
  });

  it.each([
    ['cut off', JSON.stringify(SAMPLE).slice(0, 400), /not valid JSON .*build the corpus anew, or fetch it again/],
    ['empty', '', /not valid JSON/],
    [
      'of another version',
      JSON.stringify(sampleWith(['schema'], 'muqarin/corpus@9')),
      /schema: is "muqarin\/corpus@9", and this version .* update Muqarin/,
    ],
    [
      'with a hash that is none',
      JSON.stringify(sampleWith(['documents', 0, 'sha256'], 'abc')),
      /documents\[0\]\.sha256: must be a SHA-256/,
    ],
    [
      'with broken fingerprints',
      JSON.stringify({ ...SAMPLE, fingerprints: { a1: { shingles: 9, kept: 5, hashes: '!' } } }),
      /fingerprints\.a1\.hashes: .*build the corpus anew/,
    ],
    ['nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /nested more than 12 deep/],
    [
      'with __proto__ for a key',
      JSON.stringify(SAMPLE).replace('"id"', '"__proto__": {"x": 1}, "id"'),
      /__proto__: is a name that must not be used/,
    ],
    [
      'with HTML in a statement',
      JSON.stringify(sampleWith(['facts', 0, 'statement', 'en'], 'a <b>sheep</b>')),
      /facts\[0\]\.statement\.en: holds markup .* write plain text/,
    ],
    [
      'with one id twice',
      JSON.stringify({ ...SAMPLE, facts: [sheep, sheep] }),
      /facts\[1\]\.id: "sheep-hill" is already taken by facts\[0\]/,
    ],
    ['that is no object', '5', /the file: /],
  ])('a file %s', async (_, content, message) => {
    command.write('bad.json', content);
    const { status, stderr, stdout } = await corpus('check', 'bad.json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('a million facts are too many, and said to be', async () => {
    const facts = Array.from({ length: 1_000_000 }, (_, i) => `{"id":"f${i}","kind":"quantity"}`);
    command.write('million.json', JSON.stringify({ ...SAMPLE, facts: [] }).replace('"facts":[]', `"facts":[${facts.join(',')}]`));
    const { status, stderr } = await corpus('check', 'million.json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/must hold at most 200000 facts; split it|facts\[0\]/);
  });
});

describe('diff', () => {
  it('says which facts differ, and which verdicts on an article', async () => {
    writeJson('a.json', SAMPLE);
    writeJson('b.json', { ...SAMPLE, facts: [{ ...SAMPLE.facts[0], mentions: [counted(41)] }, withTroops(9000)] });
    command.write('wire.json', JSON.stringify({ text: WIRE, published: '2024-01-25' }));
    const { status, stdout } = await corpus('diff', 'a.json', 'b.json', 'wire.json');
    expect(status).toBe(0);
    expect(stdout).toContain('- fact fair-2023\n~ fact sheep-hill: mentions\n+ fact troops\n');
    expect(stdout).toMatch(/wire\.json: 1 verdicts differ\n {2}.*2,500 US troops.*: new → conflicts \(troops\)/);
  });

  it('of a corpus and itself is nothing', async () => {
    const { status, stdout } = await corpus('diff', 'bundled', 'bundled');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Documents and facts are the same.\n' });
  });

  it('with a file that is not there', async () => {
    const { status, stderr } = await corpus('diff', 'bundled', 'missing.json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('missing.json: there is no such file') });
  });
});

describe('arguments', () => {
  it.each([
    [[], 'say what to do with a corpus: build, check or diff'],
    [['merge'], 'there is no “corpus merge”'],
    [['build', 'news'], 'say where the corpus is to go'],
    [['build'], 'name one folder of articles'],
    [['build', 'news', '--out', 'a.json', '--review', 'a.json'], 'must be two files'],
    [['build', 'news', '--out', 'a.json', '--id', 'A B'], '--id “A B” must be lower-case'],
    [['check'], 'name one corpus file'],
    [['diff', 'a.json'], 'name two corpus files'],
  ])('%j', async (args, message) => {
    const { status, stderr } = await corpus(...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });
});

function counted(value: number): unknown {
  return { document: 'a1', origin: 'agency', speaker: null, value: { min: value, max: value, modifier: 'exact' } };
}

function withValue(id: string, value: number): unknown {
  return { ...SAMPLE.facts[0], id, mentions: [counted(value)] };
}

function withTroops(value: number): unknown {
  return { ...SAMPLE.facts[0], id: 'troops', measure: 'troops', actor: 'us', place: ['iraq'], mentions: [counted(value)] };
}

function dated(day: string): unknown {
  return { document: 'a2', origin: 'agency', speaker: null, date: { from: day, to: day, precision: 'day' } };
}

function stance(id: string, says: 'affirm' | 'deny'): unknown {
  return {
    id,
    kind: 'statement',
    proposition: 'transition-to-bilateral',
    statement: { ar: 'يدرسون.', en: 'They study.' },
    mentions: [{ document: 'a1', origin: 'agency', speaker: null, stance: says, side: 'us' }],
  };
}
