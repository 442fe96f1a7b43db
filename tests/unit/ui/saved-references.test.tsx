// @vitest-environment happy-dom
// The reader's own references in the view of a tab: saving, what changed, what others say, and what goes wrong.
import { describe, expect, test } from 'vitest';
import { failure, success } from '../../../src/claims/result.ts';
import { STORE_FAULTS } from '../../../src/claims/saved.ts';
import { type FakeAnswers, fakeLink, fakeTab } from '../../ui-harness/fake-link.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { savedBeside } from '../../ui-harness/sample-references.ts';
import { ENGLISH_REPORT } from '../../ui-harness/sample-reports.ts';
import { drawPopup, press, texts } from './draw.tsx';

const en = localeOf('en');
const STATE = success({ kind: 'result', report: ENGLISH_REPORT, comparedOnly: null } as const);

async function open(answers: FakeAnswers) {
  const link = fakeLink({ state: STATE, ...answers });
  await drawPopup(en, fakeTab({ state: STATE, ...answers }, link));
  return link;
}

test('a page that is not saved can be, and then says so', async () => {
  const beside = savedBeside(ENGLISH_REPORT);
  const link = await open({ saved: success({ ...beside, history: { id: 'x', versions: 1, isKept: true, since: null, changes: [] } }) });
  expect(texts('.saved button')).toEqual([en.t('references_save')]);
  await press('.saved button');
  expect(link.asked).toContain('save');
  expect(texts('.said p')).toEqual([en.t('references_saved')]);
  expect(texts('.saved button')).toEqual([]);
  expect(texts('.saved > p')[0]).toBe(en.t('references_unchanged'));
});

test('changes since, a difference, and a sentence word by word', async () => {
  await open({ references: success(savedBeside(ENGLISH_REPORT)) });
  expect(texts('.saved strong')).toEqual(['Figure: 2,500, now 3,900', 'Wording: added']);
  expect(texts('.saved del')).toEqual(['2,500', '2,500']);
  expect(texts('.saved ins').slice(0, 1)).toEqual(['3,900']);
  expect(texts('.saved li.conflicts .verdict')).toEqual([en.of('verdict', 'conflicts')]);
  expect(texts('.saved button')).toEqual([en.t('references_keep')]);
});

describe('what goes wrong says what to do', () => {
  test.each(STORE_FAULTS)('comparing: %s', async (fault) => {
    await open({ references: failure(fault) });
    expect(texts('.saved .note')).toEqual([en.of('references_fault', fault)]);
  });

  test('saving, and what was shown stays', async () => {
    await open({ saved: failure('full') });
    await press('.saved button');
    expect(texts('.said p')).toEqual([en.of('references_fault', 'full')]);
    expect(texts('.saved button')).toEqual([en.t('references_save')]);
  });

  test('a background that does not answer', async () => {
    await open({ references: failure('Could not establish connection.') });
    expect(texts('.saved .note')).toEqual([en.of('references_fault', 'failed')]);
  });
});
