// `muqarin corpus build`: a folder of articles becomes a reviewed corpus.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Review, ReviewedFact } from '../../src/cli/corpus/review-file.ts';
import type { CorpusFile } from '../../src/corpus/schema/corpus.ts';
import { SAMPLE } from '../unit/corpus/sample.ts';
import { bundledCommand, type Command, PATIENT_MS, type Run } from './command.ts';

vi.setConfig({ testTimeout: PATIENT_MS, hookTimeout: PATIENT_MS });

const WIRE = `Some 2,500 US troops are in Iraq as part of the international coalition against Islamic State, the Pentagon said on Thursday.
The United States and Iraq will hold talks on the end of the coalition's mission, the Iraqi foreign ministry said.
Neither capital gave a day on which its delegates would sit down, and both left open how long they might need to agree.`;
const OTHER = `Washington keeps 1,900 US troops in Iraq for the US-led coalition, and talks with Baghdad on its end go on.`;

let command: Command;
beforeAll(async () => {
  command = await bundledCommand();
});
afterAll(() => command.remove());

const corpus = (...args: readonly string[]): Promise<Run> => command.run(['corpus', ...args]);
const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(command.folder, name), 'utf8')) as T;
const writeJson = (name: string, value: unknown): void => command.write(name, JSON.stringify(value));

describe('build', () => {
  beforeAll(async () => {
    command.write('news/wire.json', JSON.stringify({ text: WIRE, published: '2024-01-25', outlet: 'Example Daily' }));
    command.write('news/Other Page.txt', OTHER);
    await corpus('build', 'news', '--out', 'news.json');
  });

  it('proposes what it finds, with the offsets of sentences and without their words', () => {
    const review = readJson<Review>('news.review.json');
    const troops = review.facts.find(({ id }) => id === 'troops-us-iraq-2');
    expect(troops).toMatchObject({
      decision: 'pending',
      statement: { ar: '', en: '' },
      mentions: [
        { document: 'other-page', value: { min: 1900, max: 1900 }, sentence: [0, OTHER.length] },
        { document: 'wire', value: { min: 2500, max: 2500 }, sentence: [0, WIRE.indexOf('\n')] },
      ],
    });
    expect(JSON.stringify(review)).not.toContain('international coalition against');
  });

  it('leaves a document without a day out, and says what to do', async () => {
    const { stdout, status } = await corpus('build', 'news', '--out', 'news.json');
    expect(status).toBe(0);
    expect(stdout).toContain(`    other-page 0–${OTHER.length}: ${OTHER}\n`);
    expect(stdout).toContain('no day is known for other-page; write it into “published” and build again');
    expect(readJson<CorpusFile>('news.json').documents.map(({ id }) => id)).toEqual(['wire']);
  });

  it('holds the facts that were confirmed, keeps every decision, proposes nothing twice', async () => {
    const review = readJson<Review>('news.review.json');
    const decided = {
      ...review,
      documents: review.documents.map((document) => ({ ...document, published: document.published ?? '2024-02-01' })),
      facts: review.facts.map(
        (fact): ReviewedFact =>
          fact.id === 'troops-us-iraq-2'
            ? { ...fact, decision: 'confirmed', statement: { ar: 'عدد الجنود في العراق.', en: 'The number of soldiers in Iraq.' } }
            : { ...fact, decision: 'rejected' },
      ),
    };
    writeJson('news.review.json', decided);
    const { status, stdout } = await corpus('build', 'news', '--out', 'news.json');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'news.json: 2 documents, 1 confirmed facts.\n' });
    expect(readJson('news.review.json')).toEqual(decided);
    const built = readJson<CorpusFile>('news.json');
    expect(built.facts).toHaveLength(1);
    expect(Object.keys(built.fingerprints ?? {})).toEqual(['other-page', 'wire']);
    expect((await corpus('check', 'news.json')).stdout).toContain('troops-us-iraq-2: the documents disagree');
    const compared = await command.run(['compare', '--corpus', 'news.json', '--anyway', '--format', 'json', 'news/wire.json']);
    expect(JSON.parse(compared.stdout)).toMatchObject({ sharedWording: [{ document: 'wire', share: 1 }] });
  });

  it('writes nothing when an article was changed after its review', async () => {
    command.write('changed/a.json', JSON.stringify({ text: WIRE, published: '2024-01-25' }));
    await corpus('build', 'changed', '--out', 'changed.json');
    const before = readJson('changed.review.json');
    command.write('changed/a.json', JSON.stringify({ text: OTHER, published: '2024-01-25' }));
    const { status, stderr } = await corpus('build', 'changed', '--out', 'changed.json');
    expect(status).toBe(1);
    expect(stderr).toContain('not with the bytes that were reviewed: a (a.json)');
    expect(readJson('changed.review.json')).toEqual(before);
  });

  it('reads the other articles when one cannot be read', async () => {
    command.write('mixed/good.json', JSON.stringify({ text: WIRE, published: '2024-01-25' }));
    command.write('mixed/empty.txt', '');
    command.write('mixed/french.txt', 'Le premier ministre a déclaré que les discussions se poursuivent dans la capitale.');
    const { status, stderr } = await corpus('build', 'mixed', '--out', 'mixed.json');
    expect(status).toBe(1);
    expect(stderr).toContain('empty.txt: there is nothing to read in it');
    expect(stderr).toContain('french.txt: this article is in neither Arabic nor English');
    expect(readJson<CorpusFile>('mixed.json').documents.map(({ id }) => id)).toEqual(['good']);
  });

  it('takes neither the corpus nor its review file for an article when they are in its folder', async () => {
    command.write('here/a.json', JSON.stringify({ text: WIRE, published: '2024-01-25' }));
    for (let i = 0; i < 2; i++) expect((await corpus('build', 'here/', '--out', './here/out.json')).status).toBe(0);
    expect(readJson<CorpusFile>('here/out.json').documents.map(({ id }) => id)).toEqual(['a']);
  });

  it('tells how far it is', async () => {
    for (let i = 0; i < 30; i++) command.write(`many/${i}.json`, JSON.stringify({ text: `${WIRE} ${i}`, published: '2024-01-25' }));
    expect((await corpus('build', 'many', '--out', 'many.json')).stderr).toMatch(/^3 of 30 articles\n[\s\S]*30 of 30 articles\n$/);
  });

  it.each([
    ['a folder that is not there', ['nowhere'], 'the folder nowhere cannot be read'],
    ['a folder without articles', ['bundle'], 'there are no articles in bundle'],
  ])('%s', async (_, folder, message) => {
    const { status, stderr } = await corpus('build', ...folder, '--out', 'x.json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(message) });
  });

  it.each([
    ['cut off', '{"schema": "muqarin/review@1", "id"', 'not valid JSON', 'move it away to begin a new review'],
    ['of another version', '{"schema": "muqarin/review@9"}', 'schema: must be "muqarin/review@1"', ''],
    [
      'with a decision of its own',
      JSON.stringify({ ...emptyReview(), facts: [{ decision: 'maybe' }] }),
      'facts[0].decision: must be one of',
      '',
    ],
    [
      'with an unworded fact confirmed',
      JSON.stringify({ ...emptyReview(), facts: [unworded()] }),
      'facts[0].statement.ar: must not be empty',
      '',
    ],
  ])('a review file %s', async (_, content, ...messages) => {
    command.write('news2/a.txt', WIRE);
    command.write('broken.review.json', content);
    const { status, stderr } = await corpus('build', 'news2', '--out', 'broken.json', '--review', 'broken.review.json');
    expect(status).toBe(1);
    for (const message of messages) expect(stderr).toContain(message);
    expect(readFileSync(join(command.folder, 'broken.review.json'), 'utf8')).toBe(content);
    expect(existsSync(join(command.folder, 'broken.json'))).toBe(false);
  });
});

const SOURCES = join(process.cwd(), '../shared/seeds');
const BUNDLED = 'src/corpus/us-iraq-coalition';

if (existsSync(SOURCES)) {
  it('the bundled corpus is built from the source articles and its review file, byte for byte', async () => {
    const review = readFileSync(join(BUNDLED, 'review.json'), 'utf8');
    command.write('bundled.review.json', review);
    const { status } = await corpus('build', SOURCES, '--out', 'rebuilt.json', '--review', 'bundled.review.json');
    expect(status).toBe(0);
    expect(readFileSync(join(command.folder, 'rebuilt.json'), 'utf8')).toBe(readFileSync(join(BUNDLED, 'references.json'), 'utf8'));
  });
} else {
  it('the source articles (../shared) are not on this machine: the bundled corpus was not rebuilt', () => {
    expect(existsSync(join(BUNDLED, 'references.json'))).toBe(true);
  });
}

function emptyReview(): Review {
  return { schema: 'muqarin/review@1', id: 'a', title: { ar: 'أ', en: 'a' }, documents: [], origins: {}, facts: [] };
}

function unworded(): unknown {
  const mention = { document: 'a1', origin: 'agency', speaker: null, value: { min: 40, max: 40, modifier: 'exact' }, sentence: [0, 9] };
  return { ...SAMPLE.facts[0], decision: 'confirmed', statement: { ar: '', en: '' }, mentions: [mention] };
}
