// @vitest-environment happy-dom
// The settings: each choice is asked for, what fails says so, what is erased comes back.
import { beforeEach, describe, expect, test } from 'vitest';
import { failure, success } from '../../../src/claims/result.ts';
import type { OwnData } from '../../../src/platform/own-data-file.ts';
import type { Settings } from '../../../src/platform/settings.ts';
import { Options } from '../../../src/ui/options/app.tsx';
import { writeDataFile } from '../../../src/ui/options/data-file.ts';
import { SECTIONS } from '../../../src/ui/options/section-names.ts';
import { type FakeOptionsAnswers, type FakeOptionsLink, fakeOptionsLink } from '../../ui-harness/fake-options-link.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { addedCorpora } from '../../ui-harness/sample-corpora.ts';
import { savedArticles } from '../../ui-harness/sample-references.ts';
import { PAGE, saved } from '../references/articles.ts';
import { all, chooseFile, draw, fill, press, settle, texts } from './draw.tsx';

const ar = localeOf('ar');
const en = localeOf('en');
const SETTINGS: Settings = { marks: 'conflicts', markStyle: 'line', language: 'browser', numerals: 'latn', theme: 'browser' };

beforeEach(() => {
  location.hash = '';
});

async function open(section: string, answers: FakeOptionsAnswers = {}, locale = en): Promise<FakeOptionsLink> {
  location.hash = section;
  const link = fakeOptionsLink(locale.lang, answers);
  await draw(locale, <Options settings={SETTINGS} link={link} />);
  return link;
}

describe('sections', () => {
  test.each(SECTIONS)('%s is reached by its address, and its link says that it is the one', async (section) => {
    await open(section);
    expect(all('nav a[aria-current=page]').map((link) => link.getAttribute('href'))).toEqual([`#${section}`]);
    expect(texts('main h2')).toEqual(texts('nav a[aria-current=page]'));
  });

  test.each([ar, en])('the software that is carried, each with its version and licence', async (locale) => {
    await open('about', {}, locale);
    expect(texts('.libraries tbody tr')).toEqual(['a-parser1.2.3MIT', '@scope/a-view10.0.1BSD-3-Clause']);
    expect(texts('.libraries thead th')).toHaveLength(3);
  });

  test('an address that names none opens the first', async () => {
    await open('no-such-section');
    expect(texts('main h2')).toEqual([en.t('options_marks')]);
  });

  test('the heading of a section that was chosen takes the focus', async () => {
    await open('marks');
    location.hash = 'privacy';
    dispatchEvent(new Event('hashchange'));
    await settle();
    expect(document.activeElement).toBe(all('main h2')[0]);
  });
});

describe('choices', () => {
  test.each([
    ['marks', 'input[name=marks][value=all]', { marks: 'all' }],
    ['marks', 'input[name=mark-style][value=tint]', { markStyle: 'tint' }],
    ['display', 'input[name=language][value=ar]', { language: 'ar' }],
    ['display', 'input[name=numerals][value=arab]', { numerals: 'arab' }],
    ['display', 'input[name=theme][value=dark]', { theme: 'dark' }],
  ])('%s: %s', async (section, selector, change) => {
    const link = await open(section);
    await press(selector);
    expect(link.changes).toEqual([change]);
  });

  test('one that cannot be kept says so', async () => {
    await open('display', { refuses: 'QuotaExceededError' });
    await press('input[name=theme][value=dark]');
    expect(texts('[role=alert]')).toEqual([en.t('choice_not_kept')]);
  });

  test('a language is named by itself in every language', async () => {
    await open('display', {}, ar);
    expect(texts('span[lang=en]')).toEqual(['English']);
    expect(texts('span[lang=ar]')).toEqual(['العربية']);
  });
});

describe('references', () => {
  test.each([
    ['الاميركيين', 1],
    ['reuters', 1],
    ['isis', 2],
    ['no such word', 0],
  ])('"%s" finds %d', async (query, count) => {
    await open('corpus');
    await fill('input[type=search]', query);
    expect(all('.facts > li')).toHaveLength(count);
  });

  test('a kind alone', async () => {
    await open('corpus');
    await fill('select', 'date');
    expect(new Set(texts('.facts .kind'))).toEqual(new Set([en.of('kind', 'date')]));
  });

  test('that do not come can be asked for again', async () => {
    await open('corpus', { facts: failure('no reply from the background') });
    expect(texts('[role=alert] p')).toEqual([en.t('corpus_failed')]);
    await press('[role=alert] button');
    expect(all('[role=alert]')).toHaveLength(1);
  });
});

describe('sites', () => {
  test('a site that was allowed is given back, and allowed again by one click', async () => {
    await open('sites');
    await press('.allowed button');
    expect(texts('.allowed li')).toEqual([]);
    expect(texts('[role=status] p')).toEqual([en.t('sites_withdrawn', 'news.example.org').replaceAll(/[\u2066-\u2069]/g, '')]);
    await press('[role=status] button');
    expect(texts('.allowed bdi')).toEqual(['news.example.org']);
  });

  test('a listed outlet is switched', async () => {
    const link = await open('sites');
    const before = all('.outlets input:not(:checked)');
    expect(before).toHaveLength(1);
    await press('.outlets input:not(:checked)');
    expect((await link.sites()).off).toEqual([]);
  });
});

const OTHER_DATA: OwnData = { schema: 'muqarin/data@1', local: { settings: { version: 2, settings: { theme: 'dark' } } } };

describe('data', () => {
  const choose = (text: string): Promise<void> => chooseFile(text, () => texts('[role=status]')[0] !== '');

  test('erasing is undone by one click', async () => {
    const link = await open('data', { saved: success(savedArticles('en')) });
    const before = link.kept();
    await press('.action.danger');
    expect(link.kept().local).toEqual({});
    expect(link.savedNow()).toEqual([]);
    expect(texts('[role=status] p')).toEqual([en.t('data_erased')]);
    await press('[role=status] button');
    expect(link.kept()).toEqual(before);
    expect(link.savedNow()).toEqual(savedArticles('en'));
    expect(texts('[role=status]')).toEqual([en.t('undone')]);
  });

  test('so is the erasing of added corpora', async () => {
    const link = await open('data', { corpora: success(addedCorpora()) });
    await press('.action.danger');
    expect(link.corporaNow()).toEqual([]);
    await press('[role=status] button');
    expect(link.corporaNow()).toEqual(addedCorpora());
  });

  test('one file takes everything along and brings it back, beside what is here', async () => {
    const article = await saved({ ...PAGE, url: 'https://news.example.org/elsewhere' });
    const [archived] = addedCorpora();
    const file = writeDataFile({ data: OTHER_DATA, articles: [article], corpora: archived === undefined ? [] : [archived] });
    const link = await open('data', { saved: success(savedArticles('en')), corpora: success(addedCorpora().slice(1)) });
    const before = link.kept();
    await choose(file);
    expect(texts('[role=status] p')).toEqual([en.t('data_imported')]);
    expect(link.kept()).toEqual(OTHER_DATA);
    expect(link.savedNow()).toEqual([...savedArticles('en'), article]);
    expect(new Set(link.corporaNow())).toEqual(new Set(addedCorpora()));
    await press('[role=status] button');
    expect(link.kept()).toEqual(before);
    expect(link.savedNow()).toEqual(savedArticles('en'));
    expect(link.corporaNow()).toEqual(addedCorpora().slice(1));
  });

  test.each([
    ['no JSON', () => '{"schema":', en.of('data_import', 'not-json')],
    [
      'a saved article that was changed',
      async () => writeDataFile({ data: OTHER_DATA, articles: [await saved(PAGE)], corpora: [] }).replace('2,500', '2,501'),
      en.of('references_import', 'hash'),
    ],
    [
      'a corpus with HTML in it',
      () => writeDataFile({ data: OTHER_DATA, articles: [], corpora: addedCorpora() }).replaceAll('American soldiers', '<b>soldiers</b>'),
      en.of('corpora_import', 'markup'),
    ],
    [
      'a corpus that nobody knows the day of',
      () => writeDataFile({ data: OTHER_DATA, articles: [], corpora: addedCorpora() }).replaceAll('addedAt', 'added'),
      en.of('corpora_import', 'unsound'),
    ],
  ])('a file with %s changes nothing', async (_, file, why) => {
    const link = await open('data', { saved: success(savedArticles('en')), corpora: success(addedCorpora()) });
    const before = link.kept();
    await choose(await file());
    expect(texts('[role=status] p')[0]).toContain(why);
    expect([link.kept(), link.savedNow(), link.corporaNow()]).toEqual([before, savedArticles('en'), addedCorpora()]);
  });

  test('a database that cannot be opened now is not taken for an empty one', async () => {
    const link = await open('data', { corpora: failure('blocked') });
    const before = link.kept();
    await press('.action.danger');
    expect(texts('[role=status]')[0]).toContain(en.of('corpora_fault', 'blocked'));
    expect(link.kept()).toEqual(before);
  });

  test('erasing that fails says why and erases nothing', async () => {
    const link = await open('data', { refuses: 'the disk is full' });
    await press('.action.danger');
    expect(texts('[role=status]')[0]).toContain('the disk is full');
    expect(link.kept().local).not.toEqual({});
  });
});

test('shortcuts that are not set say so; a browser without any says so, too', async () => {
  await open('shortcuts');
  expect(texts('kbd, td .soft')).toEqual(['Alt+Shift+M', 'Alt+Shift+N', 'not set']);
  await open('shortcuts', { shortcuts: null });
  expect(texts('main p')).toEqual([en.t('shortcuts_none')]);
});

test('facts that are known are drawn', async () => {
  await open('corpus', { facts: success([]) });
  expect(texts('section [role=status]')).toEqual([en.t('corpus_nothing_found')]);
});
