// @vitest-environment happy-dom
// The card's elements: what it says, to whom, and what its buttons do.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawCard } from '../../../../src/content/card/draw-card.ts';
import { LANGUAGES, REPORTS, sampleView } from './sample-view.ts';

const actions = () => ({ close: vi.fn(), showInPanel: vi.fn(async () => true), copy: vi.fn(async (_text: string) => true) });

function button(card: HTMLElement, label: string): HTMLButtonElement {
  const found = [...card.querySelectorAll('button')].find((one) => one.textContent === label || one.getAttribute('aria-label') === label);
  if (found === undefined) throw new Error(`no button "${label}"`);
  return found;
}

const said = (card: HTMLElement): string => card.querySelector('[role=status]')?.textContent ?? '';

afterEach(() => document.body.replaceChildren());

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each(REPORTS[lang].claims.map(({ id }) => id))('the card of %s is a dialog with a name, and says all that the view has', (id) => {
    const view = sampleView(lang, id);
    const card = drawCard(view, actions());
    document.body.append(card);
    expect(card.getAttribute('role')).toBe('dialog');
    expect([card.lang, card.dir]).toEqual([lang, lang === 'ar' ? 'rtl' : 'ltr']);
    for (const name of card.getAttribute('aria-labelledby')?.split(' ') ?? [])
      expect(card.querySelector(`#${name}`)?.textContent).toBeTruthy();
    for (const text of [view.verdictName, ...view.reasons, ...view.references.map(({ statement }) => statement)]) {
      expect(card.textContent).toContain(text);
    }
    expect(card.querySelectorAll('button').length).toBe(3);
  });

  it('the words of the page keep their language and direction', () => {
    const other = lang === 'ar' ? 'en' : 'ar';
    const quote = drawCard(sampleView(lang, 'c1', other), actions()).querySelector('q');
    expect([quote?.lang, quote?.dir]).toEqual([other, other === 'ar' ? 'rtl' : 'ltr']);
    expect(quote?.textContent).toBe(REPORTS[other].claims[0]?.quote);
  });
});

it('markup in a page’s words stays words, and a control that turns text around is shown by its name', () => {
  const view = sampleView('en');
  const parts = [
    { text: '<img src=x onerror=alert(1)> 3,900', alternative: null },
    { text: 'RLO', alternative: 'Hidden character: RLO' },
  ];
  const card = drawCard({ ...view, quote: { ...view.quote, parts } }, actions());
  expect(card.querySelector('img')).toBeNull();
  expect(card.querySelector('q')?.textContent).toBe('<img src=x onerror=alert(1)> 3,900RLO');
  const control = card.querySelector('.control');
  expect([control?.textContent, control?.getAttribute('role'), control?.getAttribute('aria-label')]).toEqual([
    'RLO',
    'img',
    'Hidden character: RLO',
  ]);
});

describe('the buttons', () => {
  const view = sampleView('en');

  it('close', () => {
    const acts = actions();
    button(drawCard(view, acts), view.labels.close).click();
    expect(acts.close).toHaveBeenCalledOnce();
  });

  it('show in the panel, and close', async () => {
    const acts = actions();
    button(drawCard(view, acts), view.labels.panel).click();
    await vi.waitFor(() => expect(acts.close).toHaveBeenCalledOnce());
  });

  it('say where to click when the browser opens no panel', async () => {
    const acts = { ...actions(), showInPanel: vi.fn(async () => false) };
    const card = drawCard(view, acts);
    button(card, view.labels.panel).click();
    await vi.waitFor(() => expect(said(card)).toBe(view.labels.panelByHand));
    expect(acts.close).not.toHaveBeenCalled();
  });

  it.each([
    [true, view.labels.copied],
    [false, view.labels.copyFailed],
  ])('copy the details, and say how it went: %s', async (isCopied, words) => {
    const acts = { ...actions(), copy: vi.fn(async (_text: string) => isCopied) };
    const card = drawCard(view, acts);
    button(card, view.labels.copy).click();
    await vi.waitFor(() => expect(said(card)).toBe(words));
    expect(acts.copy).toHaveBeenCalledExactlyOnceWith(view.details);
  });
});

describe('the picture', () => {
  const picture = {
    references: [
      { at: 0.5, from: 0.4, to: 0.6 },
      { at: 0.2, from: 0.2, to: null },
      { at: 0.3, from: 0.3, to: 0.3 },
    ],
    page: { at: 0.9, from: 0.9, to: 0.9 },
    ticks: [{ at: 0, text: '1,000' }],
    alternative: 'This page: 3,900. The references: about 2,500.',
  };
  const draw = (dir: 'rtl' | 'ltr') => drawCard({ ...sampleView('en'), dir, picture }, actions()).querySelector('svg.picture');

  it('has its words, a dot for each reference, and a pin', () => {
    const svg = draw('ltr');
    expect(svg?.getAttribute('aria-label')).toBe(picture.alternative);
    expect(svg?.querySelectorAll('.of-reference .dot').length).toBe(3);
    expect(svg?.querySelectorAll('.of-page .pin').length).toBe(1);
    expect(svg?.querySelector('text')?.textContent).toBe('1,000');
  });

  it('draws a bar where more than one value is admitted, and an arrow where a side is open', () => {
    const svg = draw('ltr');
    expect(svg?.querySelectorAll('.bar').length).toBe(2);
    expect(svg?.querySelectorAll('.head').length).toBe(1);
  });

  it('runs from right to left where the reader does', () => {
    const dots = (dir: 'rtl' | 'ltr') => Number.parseFloat(draw(dir)?.querySelectorAll('.dot')[1]?.getAttribute('cx') ?? '');
    expect(dots('ltr')).toBeLessThan(50);
    expect(dots('rtl')).toBeCloseTo(100 - dots('ltr'));
  });
});
