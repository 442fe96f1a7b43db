// @vitest-environment happy-dom
// The list of corpora: added from a file after a look at what it holds, switched on and off, removed and brought back.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CORPUS_FAULTS } from '../../../src/claims/kept-corpus.ts';
import { failure, success } from '../../../src/claims/result.ts';
import { DATABASE_FAULTS } from '../../../src/claims/saved.ts';
import { Options } from '../../../src/ui/options/app.tsx';
import { BUNDLED } from '../../../src/wording/bundled-names.ts';
import { plain } from '../../../src/wording/locale.ts';
import { ARCHIVE_TITLE, archive } from '../../archive.ts';
import { type FakeOptionsAnswers, type FakeOptionsLink, fakeOptionsLink, SETTINGS } from '../../ui-harness/fake-options-link.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { addedCorpora, storedArchive } from '../../ui-harness/sample-corpora.ts';
import { all, chooseFile, draw, press, settle, texts } from './draw.tsx';

const ar = localeOf('ar');
const en = localeOf('en');
const PLAN = '.import-plan';
const FILE = JSON.stringify(archive());
const name = ARCHIVE_TITLE.en;

beforeEach(() => {
  location.hash = 'corpora';
});

async function open(answers: FakeOptionsAnswers = {}, locale = en): Promise<FakeOptionsLink> {
  const link = fakeOptionsLink(locale.lang, answers);
  await draw(locale, <Options settings={SETTINGS} link={link} />);
  return link;
}

const choose = (text: string): Promise<void> =>
  chooseFile(text, () => all(`${PLAN} p`).some(({ textContent }) => textContent !== en.t('saved_reading_file')));

const outcome = (): readonly string[] => texts('.outcome p');
const said = (text: string): string => plain(text);
const onOff = (): readonly boolean[] => all('.corpora input').map((box) => box instanceof HTMLInputElement && box.checked);

test('the bundled one is there, is on and stays on, and says why', async () => {
  await open();
  expect(texts('.corpora label')).toEqual([BUNDLED.title.en]);
  const [box] = all('.corpora input');
  expect(box instanceof HTMLInputElement && box.checked && box.disabled).toBe(true);
  expect(document.getElementById(box?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(en.t('corpora_bundled'));
  expect(texts('main p')).toContain(en.t('corpora_none'));
  expect(all('.corpora button')).toEqual([]);
});

test.each([
  ['en', en, /1 article\b.*English.*28 January 2024.*Added 1 June 2024/u],
  ['ar', ar, /العربية|الإنجليزية/u],
] as const)('an added one says what it holds: %s', async (_, locale, holds) => {
  await open({ corpora: success(addedCorpora()) }, locale);
  expect(texts('.corpora .soft')[1]).toMatch(holds);
  expect(onOff()).toEqual([true, true, false]);
});

test.each(DATABASE_FAULTS)('a database that fails says what to do, and can be asked again: %s', async (fault) => {
  await open({ corpora: failure(fault) });
  expect(texts('[role=alert] p')).toEqual([en.of('corpora_fault', fault)]);
  expect(texts('[role=alert] button')).toEqual([en.t('retry')]);
});

test('one is switched off and on', async () => {
  const link = await open({ corpora: success(addedCorpora()) });
  await press('.corpora li:nth-child(2) input');
  expect(link.corporaNow()[0]?.kept.isOn).toBe(false);
  expect(outcome()).toEqual([said(en.t('corpora_off', name))]);
  await press('.corpora li:nth-child(2) input');
  expect(link.corporaNow()[0]?.kept.isOn).toBe(true);
  expect(outcome()).toEqual([said(en.t('corpora_on', name))]);
});

test('what cannot be switched says so, and its box is as it was', async () => {
  await open({ corpora: success(addedCorpora()), refuses: 'full' });
  await press('.corpora li:nth-child(2) input');
  expect(outcome()).toEqual([en.of('corpora_fault', 'full')]);
  expect(onOff()).toEqual([true, true, false]);
});

test('one that is removed is brought back by one click, which has the focus', async () => {
  const link = await open({ corpora: success(addedCorpora()) });
  await press('.corpora li:nth-child(2) button');
  expect(link.corporaNow().map(({ kept }) => kept.id)).toEqual(['gazette']);
  expect(outcome()).toEqual([said(en.t('corpora_removed', name))]);
  expect(document.activeElement).toBe(all('.outcome button')[0]);
  await press('.outcome button');
  expect(new Set(link.corporaNow())).toEqual(new Set(addedCorpora()));
  expect(texts('.outcome')).toEqual([en.t('undone')]);
});

test('a change that takes its time says so', async () => {
  const link = fakeOptionsLink('en', { corpora: success(addedCorpora()) });
  const slow: FakeOptionsLink = {
    ...link,
    corpora: { ...link.corpora, setOn: (id, isOn) => new Promise((done) => setTimeout(() => done(link.corpora.setOn(id, isOn)), 600)) },
  };
  await draw(en, <Options settings={SETTINGS} link={slow} />);
  await press('.corpora li:nth-child(2) input');
  await vi.waitFor(() => expect(outcome()).toEqual([en.t('corpora_working')]));
  await vi.waitFor(() => expect(outcome()).toEqual([said(en.t('corpora_off', name))]));
});

test('what another tab changes is drawn', async () => {
  const link = await open({ corpora: success(addedCorpora()) });
  link.changeElsewhere([]);
  await settle();
  expect(texts('.corpora label')).toEqual([BUNDLED.title.en]);
});

describe('a file', () => {
  test('says what it holds, and is added when the reader says so; one click takes it back', async () => {
    const link = await open();
    await choose(FILE);
    expect(texts(`${PLAN} p`)[0]).toBe(said(en.t('corpora_plan_adds', name)));
    expect(texts(`${PLAN} p`)[1]).toMatch(/1 article\b.*1 fact\b.*English.*28 January 2024/u);
    expect(link.corporaNow()).toEqual([]);
    await press(`${PLAN} button`);
    expect(link.corporaNow().map(({ kept }) => [kept.id, kept.isOn])).toEqual([['archive', true]]);
    expect(outcome()).toEqual([said(en.t('corpora_added', name))]);
    await press('.outcome button');
    expect(link.corporaNow()).toEqual([]);
  });

  test('says which one it would replace; one click brings that back', async () => {
    const before = storedArchive({ troops: 2000 });
    const link = await open({ corpora: success([before]) });
    await choose(FILE);
    expect(texts(`${PLAN} p`)[0]).toBe(said(en.t('corpora_plan_replaces', name, name)));
    await press(`${PLAN} button`);
    expect(link.corporaNow().map(({ file }) => file)).toEqual([archive()]);
    await press('.outcome button');
    expect(link.corporaNow()).toEqual([before]);
  });

  test('that is here already has nothing to add', async () => {
    const link = await open();
    await choose(FILE);
    await press(`${PLAN} button`);
    await choose(FILE);
    expect(texts(`${PLAN} p`)).toEqual([said(en.t('corpora_plan_unchanged', name))]);
    expect(texts(`${PLAN} button`)).toEqual([en.t('corpora_leave')]);
    expect(link.corporaNow()).toHaveLength(1);
  });

  test('is left when the reader does not want it', async () => {
    const link = await open();
    await choose(FILE);
    await press(`${PLAN} .quiet`);
    expect(link.corporaNow()).toEqual([]);
    expect(texts(PLAN)).toEqual(['']);
  });

  test('that there is no room for changes nothing and says so', async () => {
    const link = await open({ refuses: 'full' });
    await choose(FILE);
    await press(`${PLAN} button`);
    expect(link.corporaNow()).toEqual([]);
    expect(outcome()).toEqual([en.of('corpora_fault', 'full')]);
  });

  test.each([
    ['cut off', FILE.slice(0, 400), 'not-json', null],
    ['with HTML in a statement', FILE.replace('The number', '<i>The number</i>'), 'markup', 'facts[0].statement.en'],
    ['of another kind', '{"schema":"muqarin/report@1"}', 'other', null],
  ] as const)('%s is refused, and says why and where', async (_, text, fault, place) => {
    const link = await open({ corpora: success(addedCorpora()) });
    await choose(text);
    expect(texts(`${PLAN} p`)[0]).toBe(said(en.t('corpora_refused', en.of('corpora_import', fault))));
    if (place !== null) expect(texts(`${PLAN} code`)[0]).toContain(place);
    expect(link.corporaNow()).toEqual(addedCorpora());
  });
});

test('every fault of a file and of the database is told in its own words, in both languages', () => {
  for (const locale of [ar, en]) {
    expect(new Set(CORPUS_FAULTS.map((fault) => locale.of('corpora_import', fault))).size).toBe(CORPUS_FAULTS.length);
    expect(new Set(DATABASE_FAULTS.map((fault) => locale.of('corpora_fault', fault))).size).toBe(DATABASE_FAULTS.length);
  }
});
