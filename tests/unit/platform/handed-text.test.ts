// A passage goes from the context menu to one compare page, and is gone then.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeBrowser, installFakeBrowser } from '../background/fake-browser.ts';

let handed: typeof import('../../../src/platform/handed-text.ts');
let fake: FakeBrowser;

beforeAll(async () => {
  fake = installFakeBrowser();
  handed = await import('../../../src/platform/handed-text.ts');
});

beforeEach(() => {
  fake = installFakeBrowser();
});

it('is taken once', async () => {
  await handed.handText({ text: 'a passage', day: '2024-01-25' });
  expect(await handed.takeHandedText()).toEqual({ text: 'a passage', day: '2024-01-25' });
  expect(await handed.takeHandedText()).toBeNull();
  expect([...fake.kept.keys()]).toEqual([]);
});

it('is cut where no article is longer', async () => {
  await handed.handText({ text: 'x'.repeat(3_000_000), day: null });
  expect((await handed.takeHandedText())?.text).toHaveLength(2_000_000);
});

describe('what is not of its shape is nothing', () => {
  it.each([['a passage'], [{ text: 7, day: null }], [{ text: 'a', day: 'yesterday' }], [null]])('%j', async (kept) => {
    fake.kept.set('handed-text', kept);
    expect(await handed.takeHandedText()).toBeNull();
  });
});
