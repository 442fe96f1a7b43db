// The lines of the marks can be seen: on paper and on dark pages, and each verdict by another kind of line.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../src/claims/verdict.ts';

const sheet = readFileSync(new URL('../../../src/content/highlight.css', import.meta.url), 'utf8');

/** What graphics need, by WCAG 2.2, 1.4.11. */
const LEAST = 3;
const GROUNDS = { white: '#ffffff', cream: '#f2efe6', black: '#000000', 'dark grey': '#191c22', slate: '#2b2f38' };

const lines = VERDICTS.map((verdict) => {
  const rule = new RegExp(`::highlight\\(muqarin-${verdict}\\) \\{[^}]*underline (\\w+) (#[0-9a-f]{6}) (\\d)px`).exec(sheet);
  return { verdict, kind: rule?.[1] ?? '', colour: rule?.[2] ?? '' };
});

describe.each(lines)('$verdict', ({ colour }) => {
  it.each(Object.entries(GROUNDS))('is seen on %s', (_, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(LEAST);
  });
});

it('each verdict has a kind of line of its own', () => {
  expect(new Set(lines.map(({ kind }) => kind)).size).toBe(VERDICTS.length);
});

it('forced colours take every colour away', () => {
  const forced = sheet.slice(sheet.indexOf('forced-colors: active'));
  for (const verdict of VERDICTS) expect(forced).toContain(`::highlight(muqarin-${verdict})`);
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
