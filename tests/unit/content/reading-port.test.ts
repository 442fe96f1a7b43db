// @vitest-environment happy-dom
// What reads an article is in the page for one reading.
import { expect, it } from 'vitest';
import { articleReading } from '../../../src/content/read.ts';
import { offerReading, takeReading } from '../../../src/content/reading-port.ts';

it('is taken once, until it is put there again', () => {
  expect(takeReading()).toBeNull();
  offerReading(articleReading);
  expect(takeReading()).toBe(articleReading);
  expect(takeReading()).toBeNull();
  offerReading(articleReading);
  expect(takeReading()).toBe(articleReading);
});
