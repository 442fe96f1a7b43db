// @vitest-environment happy-dom
// The list of saved articles: found, deleted and brought back; a file says what it would do before it does it, or why it may not.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../../src/claims/result.ts';
import { REFERENCES_FAULTS, STORE_FAULTS } from '../../../src/claims/saved.ts';
import { writeReferences } from '../../../src/references/file.ts';
import { Options } from '../../../src/ui/options/app.tsx';
import { type FakeOptionsAnswers, type FakeOptionsLink, fakeOptionsLink, SETTINGS } from '../../ui-harness/fake-options-link.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { savedArticles } from '../../ui-harness/sample-references.ts';
import { ENGLISH, PAGE, saved } from '../references/articles.ts';
import { all, chooseFile, draw, fill, press, texts } from './draw.tsx';

const en = localeOf('en');
const SAVED = savedArticles('en');
const PLAN = '.import-plan';

beforeEach(() => {
  location.hash = 'references';
});

async function open(answers: FakeOptionsAnswers = { saved: success(SAVED) }): Promise<FakeOptionsLink> {
  const link = fakeOptionsLink('en', answers);
  await draw(en, <Options settings={SETTINGS} link={link} />);
  return link;
}

const choose = (text: string): Promise<void> =>
  chooseFile(text, () => all(`${PLAN} p`).some(({ textContent }) => textContent !== en.t('saved_reading_file')));

test('nothing saved says how to save', async () => {
  await open({});
  expect(texts('main p')).toContain(en.t('saved_none'));
  expect(all('.action.danger')).toEqual([]);
});

test.each(STORE_FAULTS)('a database that fails says what to do, and can be asked again: %s', async (fault) => {
  await open({ saved: failure(fault) });
  expect(texts('[role=alert] p')).toEqual([en.of('references_fault', fault)]);
  expect(texts('[role=alert] button')).toEqual([en.t('retry')]);
});

test.each([
  ['', 3],
  ['BAGHDAD', 2],
  ['troops', 1],
  ['no such word', 0],
])('"%s" finds %d', async (query, count) => {
  await open();
  await fill('input[type=search]', query);
  expect(all('.saved-articles > li')).toHaveLength(count);
});

test('one that is deleted is brought back by one click, which has the focus', async () => {
  const link = await open();
  await press('.saved-articles button');
  expect(link.savedNow()).toHaveLength(2);
  expect(texts('.outcome p')).toEqual([en.plural('saved_deleted', 1)]);
  expect(document.activeElement).toBe(all('.outcome button')[0]);
  await press('.outcome button');
  expect(new Set(link.savedNow())).toEqual(new Set(SAVED));
  expect(texts('.outcome')).toEqual([en.t('undone')]);
});

test('all that are deleted come back, too; when there is no room for them, that is said', async () => {
  const link = await open({ saved: success(SAVED), refuses: 'full' });
  await press('.action.danger');
  expect(link.savedNow()).toEqual([]);
  await press('.outcome button');
  expect(texts('.outcome p')).toEqual([en.of('references_fault', 'full')]);
});

describe('a file', () => {
  test('says what it would do, and does it when the reader says so', async () => {
    const here = await saved(PAGE);
    const other = await saved({ ...PAGE, url: 'https://news.example.org/other', text: `${ENGLISH} Other.` });
    const link = await open({ saved: success([here]) });
    await choose(writeReferences([here, other]));
    const [plan] = texts(`${PLAN} p`);
    expect(plan).toContain(en.plural('saved_adds', 1));
    expect(plan).toContain(en.plural('saved_already', 1));
    expect(link.savedNow()).toEqual([here]);
    await press(`${PLAN} button`);
    expect(new Set(link.savedNow().map(({ id }) => id))).toEqual(new Set([here.id, other.id]));
    expect(texts('.outcome p')).toEqual([en.t('saved_imported')]);
  });

  test('with nothing new has nothing to import', async () => {
    const here = await saved(PAGE);
    await open({ saved: success([here]) });
    await choose(writeReferences([here]));
    expect(texts(`${PLAN} button`)).toEqual([en.t('saved_import_cancel')]);
  });

  test('that is cut off is refused, and nothing changes', async () => {
    const link = await open();
    await choose(writeReferences([await saved(PAGE)]).slice(0, 300));
    expect(texts(`${PLAN} p`)[0]).toContain(en.of('references_import', 'not-json'));
    expect(link.savedNow()).toEqual(SAVED);
  });
});

test('a file that is gone before it is read is said to be damaged, and nothing is left waiting', async () => {
  await open({});
  const read = vi.spyOn(File.prototype, 'text').mockRejectedValue(new DOMException('', 'NotFoundError'));
  await choose('[]');
  read.mockRestore();
  expect(texts(`${PLAN} p`)[0]).toContain(en.of('references_import', 'not-json'));
});

test('every fault of a file is told in its own words', () => {
  expect(new Set(REFERENCES_FAULTS.map((fault) => en.of('references_import', fault))).size).toBe(REFERENCES_FAULTS.length);
});
