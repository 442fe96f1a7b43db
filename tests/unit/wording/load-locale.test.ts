// The reader's language, whatever the browser's: from the browser where it is the same, from a table where it is not.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { messagesIn } from '../../../scripts/messages-only.mjs';
import arabic from '../../../src/_locales/ar/messages.json';
import english from '../../../src/_locales/en/messages.json';
import type { Settings } from '../../../src/platform/settings.ts';
import type { LoadTable } from '../../../src/wording/load-locale.ts';
import { plain, UI_LANGUAGES, type UiLanguage } from '../../../src/wording/locale.ts';
import { getMessageFrom } from '../../../src/wording/message-table.ts';
import { type FakeBrowser, installFakeBrowser } from '../background/fake-browser.ts';

let fake: FakeBrowser;
let loadLocale: typeof import('../../../src/wording/load-locale.ts').loadLocale;
let defaults: Settings;

beforeAll(async () => {
  fake = installFakeBrowser();
  ({ loadLocale } = await import('../../../src/wording/load-locale.ts'));
  defaults = (await import('../../../src/platform/settings.ts')).DEFAULT_SETTINGS;
});

beforeEach(() => {
  fake = installFakeBrowser();
});

const RAW = { ar: arabic, en: english };

describe.each(UI_LANGUAGES)('in a browser that speaks %s', (browsers) => {
  test.each<[Settings['language'], UiLanguage, readonly UiLanguage[]]>([
    ['browser', browsers, []],
    ['ar', 'ar', browsers === 'ar' ? [] : ['ar']],
    ['en', 'en', browsers === 'en' ? [] : ['en']],
  ])('the choice "%s" gives %s and loads %j', async (language, expected, loaded) => {
    fake.speech.language = browsers;
    const asked: UiLanguage[] = [];
    const load: LoadTable = async (lang) => {
      asked.push(lang);
      return messagesIn(RAW[lang]);
    };
    const locale = await loadLocale({ ...defaults, language }, load);
    expect([locale.lang, locale.dir, asked]).toEqual([expected, expected === 'ar' ? 'rtl' : 'ltr', loaded]);
    expect(locale.t('retry')).toBe(RAW[expected].retry.message);
  });
});

test('a table is a script of the package, with the digits that were chosen', async () => {
  await import('../../../src/ui/tables/messages-ar.ts');
  const locale = await loadLocale({ ...defaults, language: 'ar', numerals: 'arab' });
  expect(plain(locale.plural('compared', 12))).toBe('قورنت ١٢ معلومة');
});

describe('a table', () => {
  const ARGUMENTS = ['\u2068$1\u2069', 'b$2'];

  test.each(UI_LANGUAGES)('says the same with and without what only translators read: %s', (lang) => {
    const [raw, compact] = [getMessageFrom(RAW[lang]), getMessageFrom(messagesIn(RAW[lang]))];
    const keys = Object.keys(RAW[lang]);
    expect(keys.map((key) => compact(key, ARGUMENTS))).toEqual(keys.map((key) => raw(key, ARGUMENTS)));
  });

  test.each([
    ['a figure in an argument is no placeholder', 'section_title', ['$2', '7'], '$2 (7)'],
    ['an argument that is missing is empty', 'section_title', ['a'], 'a ()'],
    ['a key that is missing is empty', 'no_such_key', [], ''],
  ])('%s', (_, key, given, expected) => {
    expect(getMessageFrom(messagesIn(english))(key, given)).toBe(expected);
  });
});
