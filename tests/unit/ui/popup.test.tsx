// @vitest-environment happy-dom
// The popup: each state has its own view, and each button does what it says.
import { describe, expect, test } from 'vitest';
import { failure, success } from '../../../src/claims/result.ts';
import type { TabState } from '../../../src/platform/tab-state.ts';
import { fakeLink, fakeTab } from '../../ui-harness/fake-link.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { ARABIC_REPORT, ENGLISH_REPORT } from '../../ui-harness/sample-reports.ts';
import { statesIn } from '../../ui-harness/states.ts';
import { all, drawPopup, press, settle, texts } from './draw.tsx';

const ar = localeOf('ar');
const en = localeOf('en');
/** The line that says what came of an action, or what the view shows. */
const NEWS = '.said [role=status], .visually-hidden > [role=status]';
const RESULT: TabState = { kind: 'result', report: ENGLISH_REPORT, comparedOnly: null };
const NOT_ABOUT: TabState = { kind: 'not-about', report: { ...ENGLISH_REPORT, claims: [] }, comparedOnly: null };

/** What the reader sees first in each state. */
const VIEWS: readonly (readonly [state: string, selector: string, arabic: string, english: string])[] = [
  ['no-tab', '.notice h2', 'لا صفحة للمقارنة', 'No page to compare'],
  ['reading', '.reading', 'تجري قراءة الصفحة ومقارنتها…', 'Reading the page and comparing…'],
  ['not-about', '.notice h2', 'هذه الصفحة لا تتناول المحادثات', 'This page is not about the talks'],
  ['nothing-to-compare', '.notice h2', 'لا شيء للمقارنة', 'Nothing to compare'],
  ['unreadable-restricted-page', '.notice h2', 'تعذرت قراءة هذه الصفحة', 'This page could not be read'],
  ['unreadable-pdf', '.notice p', 'هذا ملف PDF، ونصه غير متاح للإضافات.', 'This is a PDF, and its text is closed to extensions.'],
  ['unreadable-local-file', '.notice h2', 'تعذرت قراءة هذه الصفحة', 'This page could not be read'],
  ['unreadable-no-permission', '.notice h2', 'تعذرت قراءة هذه الصفحة', 'This page could not be read'],
  ['unreadable-no-article', '.notice h2', 'تعذرت قراءة هذه الصفحة', 'This page could not be read'],
  ['unreadable-no-answer', '.notice h2', 'تعذرت قراءة هذه الصفحة', 'This page could not be read'],
  ['failed', '.notice h2', 'لم تكتمل المقارنة', 'The comparison was not completed'],
  ['result', '.group h2', 'يختلف عن المراجع (3)', 'Differs from the references (3)'],
  ['in-view', '.group h2', 'يختلف عن المراجع (3)', 'Differs from the references (3)'],
  ['searched', '.group h2', 'أرقام (1)', 'Figures (1)'],
  ['saved', '.saved .leftover h2', 'تغييران منذ 26 يناير 2024', '2 changes since 26 January 2024'],
  ['saved-unavailable', '.saved h2', 'مراجعي', 'My references'],
  ['nothing-found', '.shown [role=status]', 'لا معلومة مطابقة.', 'No claim matches.'],
  ['added-corpus', '.group h2', 'يختلف عن المراجع (3)', 'Differs from the references (3)'],
  ['own-origin', '.group h2', 'يختلف عن المراجع (3)', 'Differs from the references (3)'],
  ['deceiving', '.group h2', 'يختلف عن المراجع (3)', 'Differs from the references (3)'],
  ['switched-off', '.notice h2', 'مُقارِن متوقف في هذا الموقع', 'Switched off on this site'],
  ['allowed', '.notice h2', 'هذه الصفحة لا تتناول المحادثات', 'This page is not about the talks'],
  ['foreign', '.group h2', 'يختلف عن المراجع (3)', 'Differs from the references (3)'],
  [
    'anyway',
    '.note',
    'لم يُتعرَّف على هذه الصفحة بوصفها عن المحادثات، وقورنت بطلب منك.',
    'This page was not recognised as being about the talks; it was compared because you asked.',
  ],
];

test('every state has a row here', () => {
  expect(VIEWS.map(([state]) => state).sort()).toEqual(Object.keys(statesIn('ar')).sort());
});

describe.each(VIEWS)('%s', (state, selector, arabic, english) => {
  test.each([
    [ar, arabic],
    [en, english],
  ])('$lang', async (locale, expected) => {
    const answers = statesIn(locale.lang)[state];
    await drawPopup(locale, answers ? fakeTab(answers) : null);
    expect(texts(selector)[0]).toBe(expected);
    expect(all('[dir=auto][lang=""]')).toEqual([]);
  });
});

describe('a report', () => {
  test('conflicts come first, then what is newer, what matches, what is only here', async () => {
    await drawPopup(en, fakeTab({ state: success(RESULT) }));
    expect(texts('.group > h2')).toEqual([
      'Differs from the references (3)',
      'Newer than the references (1)',
      'Matches the references (3)',
      'Only on this page (1)',
    ]);
    expect(all('.claim').map((claim) => claim.dataset['claim'])).toEqual(['c1', 'c3', 'c4', 'c5', 'c2', 'c6', 'c8', 'c7']);
  });

  test('a claim shows both values, who says so, since when, the difference and why', async () => {
    await drawPopup(en, fakeTab({ state: success(RESULT) }));
    const claim = '[data-claim=c1]';
    expect(texts(`${claim} q`)).toEqual(['roughly 3,400 American soldiers based in Iraq']);
    expect(texts(`${claim} .side .value`)).toEqual(['about 3,400', 'about 2,500']);
    expect(texts(`${claim} .subject bdi`)).toEqual(['Troops', 'United States', 'Iraq']);
    expect(texts(`${claim} .page ins`)).toEqual(['3,400']);
    expect(texts(`${claim} .of-references del`)).toEqual(['2,500']);
    expect(texts(`${claim} .values .details-of li`)).toEqual([
      '3 origins: CNN, Article 003 itself (names no source), and AFP',
      'Articles: CNN Arabic (24 January 2024), Unnamed outlet (22 July 2024), and Unnamed outlet (25 January 2024)',
      'First in the references on 24 January 2024',
    ]);
    expect(texts(`${claim} .reasons li`)).toEqual(['The same subject, place and time, with another value.']);
  });

  test('a date that meets a statement shows the statement alone: nothing to diff, no "denied"', async () => {
    await drawPopup(en, fakeTab({ state: success(RESULT) }));
    expect(texts('[data-claim=c5] .value')).toEqual(['September 2025']);
    expect(texts('[data-claim=c5] .fact')).toEqual([
      'CNN reports that no date has been set for the Higher Military Commission talks to conclude.',
    ]);
    expect(all('[data-claim=c5] del, [data-claim=c5] ins')).toEqual([]);
  });

  test('what differs or is newer stands open, the rest is closed', async () => {
    await drawPopup(en, fakeTab({ state: success(RESULT) }));
    const open = all('.claim details').map((details) => [details.closest('article')?.dataset['claim'], details.hasAttribute('open')]);
    expect(open).toEqual([
      ['c1', true],
      ['c3', true],
      ['c4', true],
      ['c5', true],
      ['c2', false],
      ['c6', false],
      ['c8', false],
    ]);
  });

  test('a quotation keeps its own language and direction', async () => {
    await drawPopup(en, fakeTab({ state: success({ ...RESULT, report: ARABIC_REPORT }) }));
    expect(all('.claim q').map((q) => [q.lang, q.dir])).toEqual(ARABIC_REPORT.claims.map(() => ['ar', 'rtl']));
    expect(document.querySelector('.article-head h2')?.getAttribute('dir')).toBe('rtl');
  });

  test('ids that the messages and the corpus do not name are left out', async () => {
    const [first] = ENGLISH_REPORT.claims;
    if (first?.kind !== 'quantity') throw new Error('the sample has changed');
    const claim = { ...first, actor: 'atlantis', place: ['mu', 'iraq'], speaker: 'nobody-known' };
    await drawPopup(en, fakeTab({ state: success({ ...RESULT, report: { ...ENGLISH_REPORT, claims: [claim] } }) }));
    expect(texts('.subject bdi')).toEqual(['Troops', 'Iraq']);
    expect(document.body.textContent).not.toMatch(/atlantis|nobody-known/);
  });

  test.each([
    [en, 'Hidden character: RLO', 'Hidden character: ZWSP ×3'],
    [ar, 'محرف خفي: RLO', 'محرف خفي: ZWSP ×3'],
  ])('hidden marks that deceive the eye are seen, and read aloud as what they are', async (locale, turned, hidden) => {
    const [first] = ENGLISH_REPORT.claims;
    if (first === undefined) throw new Error('the sample has changed');
    const article = { ...ENGLISH_REPORT.article, title: 'Talks \u202Eno more' };
    const report = { ...ENGLISH_REPORT, article, claims: [{ ...first, quote: '\u202E005\u202C, 2\u200B\u200B\u200B500 troops' }] };
    await drawPopup(locale, fakeTab({ state: success({ ...RESULT, report }) }));
    expect(all('.article-head h2 [role=img]').map((mark) => mark.getAttribute('aria-label'))).toEqual([turned]);
    expect(texts('q .control')).toEqual(['RLO', 'PDF', 'ZWSP ×3']);
    expect(all('q .control').at(-1)?.getAttribute('aria-label')).toBe(hidden);
    expect(all('.article-head h2, q').map(({ textContent }) => /[\u202A-\u202E\u200B]/u.test(textContent))).toEqual([false, false]);
  });

  test('page text is text', async () => {
    const [first] = ENGLISH_REPORT.claims;
    if (first === undefined) throw new Error('the sample has changed');
    const report = {
      ...ENGLISH_REPORT,
      article: { ...ENGLISH_REPORT.article, title: '<img src=x onerror=1>' },
      claims: [{ ...first, quote: '<b>x</b>' }],
    };
    await drawPopup(en, fakeTab({ state: success({ ...RESULT, report }) }));
    expect(all('img, q b')).toEqual([]);
    expect(texts('q')).toEqual(['<b>x</b>']);
  });

  test('what the page leaves out, and wording that it shares', async () => {
    await drawPopup(en, fakeTab({ state: success(RESULT) }));
    expect(texts('.leftover summary')).toEqual([
      'What the references say that this page leaves out (2)',
      'Where the references have it from: 5 articles, 6 origins',
      'Wording shared with reference articles',
    ]);
    expect(texts('.leftover .details-of').at(-1)).toBe('in 1 passage');
    expect(texts('.leftover > ul > li').at(-1)).toContain('Kitabat (25 January 2024)');
  });

  test('the words for a verdict never judge', async () => {
    for (const [locale, words] of [
      [en, /\b(true|false|wrong|correct|incorrect|lie|error|mistake)\b/i],
      [ar, /خطأ|خاطئ|كاذب|كذب|صحيح|زائف/],
    ] as const) {
      await drawPopup(locale, fakeTab({ state: success({ ...RESULT, report: locale === ar ? ARABIC_REPORT : ENGLISH_REPORT }) }));
      expect(document.body.textContent).not.toMatch(words);
    }
  });
});

describe('buttons', () => {
  test('a claim scrolls the page and says so', async () => {
    const link = fakeLink({ state: success(RESULT) });
    await drawPopup(en, fakeTab({}, link));
    await press('[data-claim=c3] .jump');
    expect(link.asked).toEqual(['get', 'jump c3']);
    expect(texts('.said [role=status]')).toEqual(['The page now shows the passage.']);
  });

  test.each([
    [success(false), 'This passage is no longer in the page.'],
    [failure('gone'), 'The background part of the extension did not answer. Nothing was changed in the page.'],
  ])('a claim whose passage is gone: %o', async (jump, expected) => {
    await drawPopup(en, fakeTab({ state: success(RESULT), jump }));
    await press('.jump');
    expect(texts(NEWS)).toEqual([expected]);
  });

  test('a filter shows one verdict, pressed again or "show all" shows every one', async () => {
    await drawPopup(en, fakeTab({ state: success(RESULT) }));
    await press('.filters .agrees');
    expect(texts('.group > h2')).toEqual(['Matches the references (3)']);
    expect(document.querySelector('.filters .agrees')?.getAttribute('aria-pressed')).toBe('true');
    await press('.filters .agrees');
    expect(all('.group > h2')).toHaveLength(4);
    await press('.filters .new');
    await press('.show-all');
    expect(all('.group > h2')).toHaveLength(4);
  });

  test('a verdict without claims cannot be chosen', async () => {
    const claims = ENGLISH_REPORT.claims.filter(({ verdict }) => verdict !== 'updates');
    await drawPopup(en, fakeTab({ state: success({ ...RESULT, report: { ...ENGLISH_REPORT, claims } }) }));
    expect(all('.filters button[disabled]').map((button) => button.className)).toEqual(['updates']);
  });

  test('marks: a choice that the background refuses is taken back', async () => {
    const chosen = () => all('.marks input').filter((input) => input instanceof HTMLInputElement && input.checked);
    const link = fakeLink({ state: success(RESULT) });
    await drawPopup(en, fakeTab({}, link));
    expect(chosen().map((input) => input.getAttribute('value'))).toEqual(['conflicts']);
    await press('.marks input[value=none]');
    expect(link.asked).toEqual(['get', 'marks none']);
    expect(chosen().map((input) => input.getAttribute('value'))).toEqual(['none']);
    await drawPopup(en, fakeTab({ state: success(RESULT), setMarks: failure('no') }));
    await press('.marks input[value=all]');
    expect(chosen().map((input) => input.getAttribute('value'))).toEqual(['conflicts']);
  });

  test('compare anyway', async () => {
    const link = fakeLink({ state: success(NOT_ABOUT), anyway: success(RESULT) });
    await drawPopup(en, fakeTab({}, link));
    await press('.action');
    expect(link.asked).toEqual(['get', 'anyway']);
    expect(all('.claim')).toHaveLength(8);
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  test('try again after a failure asks again', async () => {
    const link = fakeLink({ state: failure('no reply') });
    await drawPopup(en, fakeTab({}, link));
    await press('.action');
    expect(link.asked).toEqual(['get', 'get']);
  });
});

describe('what changes while the view is open', () => {
  test('what is kept is drawn before the background answers', async () => {
    await drawPopup(en, fakeTab({ known: RESULT }));
    expect(all('.claim')).toHaveLength(8);
  });

  test('a new state is drawn and told', async () => {
    const link = fakeLink({ state: success({ kind: 'reading' }) });
    await drawPopup(en, fakeTab({}, link));
    expect(texts(NEWS)).toEqual(['Reading the page and comparing…']);
    link.change(RESULT);
    await settle();
    expect(texts(NEWS)).toEqual(['8 claims compared']);
  });

  test('another page in the tab is asked about anew', async () => {
    const link = fakeLink({ state: success(RESULT) });
    await drawPopup(en, fakeTab({}, link));
    link.change(null);
    await settle();
    expect(link.asked).toEqual(['get', 'get']);
  });
});
