// Every part of a report survives a message of either browser.
import './own-parts.ts';
import { beforeAll, expect, test } from 'vitest';
import { MESSAGES } from '../../ui-harness/locale-from-files.ts';
import { installFakeBrowser } from './fake-browser.ts';

let reportOn: typeof import('../../../src/background/report-on.ts').reportOn;

beforeAll(async () => {
  installFakeBrowser();
  ({ reportOn } = await import('../../../src/background/report-on.ts'));
});

test('no part is a getter, and what the text leaves out is there', async () => {
  const text = MESSAGES.en.get('welcome_article')?.message ?? '';
  const { report } = await reportOn({ text, published: { date: '2024-01-27', basis: 'given' } }, { anyway: false });
  const parts = Object.values(Object.getOwnPropertyDescriptors(report));
  expect(parts.filter(({ get }) => get !== undefined)).toEqual([]);
  expect(report.notMentioned.length).toBeGreaterThan(0);
  expect(report.claims.map(({ verdict }) => verdict)).toContain('conflicts');
});
