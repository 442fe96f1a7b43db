// @vitest-environment happy-dom
// When a card opens and closes, with the pointer, the finger and the keys; and that a page without marks is not listened to.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardControl } from '../../../src/content/card-control.ts';
import { type CardRequest, offerCard } from '../../../src/content/card-port.ts';
import { type PlacedMark, placeMarks } from '../../../src/content/placed-marks.ts';
import { sampleView } from './card/sample-view.ts';

const OPEN_MS = 350;
const VIEW = sampleView('en');
const asked: unknown[] = [];
const requests: CardRequest[] = [];
let hosts: HTMLElement[] = [];
let ending: AbortController;
/** What the background answers; `null`: it does not know the claim. */
let view: typeof VIEW | null;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  requests.length = 0;
  hosts = [];
  view = VIEW;
  ending = new AbortController();
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'muqarin',
      sendMessage: async (message: unknown) => {
        asked.push(message);
        return view;
      },
    },
  });
  offerCard((request) => {
    requests.push(request);
    const host = document.createElement('muqarin-card');
    document.body.append(host);
    hosts.push(host);
    const close = (): void => {
      host.remove();
      request.closed();
    };
    return { host, close };
  });
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A paragraph that is a mark all over, and one that is none. */
function page(...claims: string[]) {
  const marks = claims.map((claim, index): PlacedMark & { readonly paragraph: HTMLElement } => {
    const paragraph = document.createElement('p');
    paragraph.textContent = claim;
    document.body.append(paragraph);
    const range = document.createRange();
    range.selectNodeContents(paragraph.firstChild ?? paragraph);
    const box = { left: 0, right: 100, top: index * 100, bottom: index * 100 + 20, height: 20 };
    range.getClientRects = () => [box] as unknown as DOMRectList;
    range.getBoundingClientRect = () => box as DOMRect;
    return { claim, verdict: 'conflicts', range, paragraph };
  });
  const plain = document.createElement('p');
  document.body.append(plain);
  const control = cardControl(document, ending.signal);
  control.update(placeMarks(marks), '1-1');
  return { control, marks, plain };
}

const at = (index: number) => ({ clientX: 50, clientY: index * 100 + 10, bubbles: true, composed: true });
const move = (target: Element, index = 0, pointerType = 'mouse') =>
  target.dispatchEvent(new PointerEvent('pointermove', { ...at(index), pointerType }));
const click = (target: Element, index = 0, more: MouseEventInit = {}) =>
  target.dispatchEvent(new MouseEvent('click', { ...at(index), ...more }));
const press = (target: Element) => target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const isOpen = (): boolean => hosts.some((host) => host.isConnected);

describe('hovering', () => {
  it('opens the card after a moment, without taking the focus', async () => {
    const { marks } = page('c1');
    const [mark] = marks;
    if (mark) move(mark.paragraph);
    await pass(OPEN_MS - 1);
    expect(asked).toEqual([]);
    await pass(1);
    expect(asked).toEqual([{ v: 1, type: 'card/get', visit: '1-1', claim: 'c1', hasCard: true }]);
    expect(requests).toMatchObject([{ takesFocus: false, point: { x: 50, y: 10 } }]);
  });

  it('opens nothing when the pointer is gone before, nor for a finger', async () => {
    const { marks, plain } = page('c1');
    const [mark] = marks;
    if (mark) {
      move(mark.paragraph);
      move(plain);
      await pass(5000);
      move(mark.paragraph, 0, 'touch');
      await pass(5000);
    }
    expect(asked).toEqual([]);
  });

  it('keeps the card while the pointer is on it, and closes it a moment after', async () => {
    const { marks, plain } = page('c1');
    const [mark] = marks;
    if (mark) move(mark.paragraph);
    await pass(OPEN_MS);
    move(plain);
    await pass(100);
    const [host] = hosts;
    if (host) move(host);
    await pass(5000);
    expect(isOpen()).toBe(true);
    move(plain);
    await pass(OPEN_MS);
    expect(isOpen()).toBe(false);
  });

  it('goes over to another mark', async () => {
    const { marks } = page('c1', 'c2');
    for (const [index, { paragraph }] of marks.entries()) {
      move(paragraph, index);
      await pass(OPEN_MS);
    }
    expect(asked.map((message) => (message as { claim: string }).claim)).toEqual(['c1', 'c2']);
  });

  it('leaves a card alone that was asked for', async () => {
    const { marks, plain } = page('c1');
    const [mark] = marks;
    if (mark) click(mark.paragraph);
    await pass(0);
    move(plain);
    await pass(5000);
    expect(isOpen()).toBe(true);
  });
});

describe('a click', () => {
  it('opens the card at once, with the focus', async () => {
    const { marks } = page('c1');
    const [mark] = marks;
    if (mark) click(mark.paragraph);
    await pass(0);
    expect(requests).toMatchObject([{ takesFocus: true }]);
  });

  it.each([
    ['beside the mark', (paragraph: HTMLElement) => click(paragraph, 3)],
    ['with a key that means a new tab', (paragraph: HTMLElement) => click(paragraph, 0, { ctrlKey: true })],
    ['with another button', (paragraph: HTMLElement) => click(paragraph, 0, { button: 1 })],
    [
      'on a link',
      (paragraph: HTMLElement) => {
        const link = document.createElement('a');
        link.href = '#';
        paragraph.replaceWith(link);
        link.append(paragraph);
        click(paragraph);
      },
    ],
  ])('%s opens nothing', async (_, act) => {
    const { marks } = page('c1');
    const [mark] = marks;
    if (mark) act(mark.paragraph);
    await pass(100);
    expect(asked).toEqual([]);
  });

  it('elsewhere closes the card, inside of it does not', async () => {
    const { marks, plain } = page('c1');
    const [mark] = marks;
    if (mark) click(mark.paragraph);
    await pass(0);
    const [host] = hosts;
    if (host) press(host);
    expect(isOpen()).toBe(true);
    press(plain);
    expect(isOpen()).toBe(false);
  });
});

describe('the keys', () => {
  it('go from mark to mark and round, on from where they were', async () => {
    const { control } = page('c1', 'c2');
    for (const by of [1, 1, 1, -1] as const) {
      expect(control.step(by)).toBe(true);
      await pass(0);
    }
    expect(asked.map((message) => (message as { claim: string }).claim)).toEqual(['c1', 'c2', 'c1', 'c2']);
  });

  it('Escape closes the card, and is not told to the page then', async () => {
    const { control } = page('c1');
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: ending.signal });
    control.step(1);
    await pass(0);
    const pressEscape = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    pressEscape();
    expect(isOpen()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    pressEscape();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('find nothing on a page without marks', () => {
    expect(page().control.step(1)).toBe(false);
  });
});

describe('no card', () => {
  it('for a claim that the background does not know', async () => {
    view = null;
    const { control } = page('c1');
    control.step(1);
    await pass(0);
    expect(requests).toEqual([]);
  });

  it('when the answer comes after the page was read anew', async () => {
    const { control } = page('c1');
    control.step(1);
    control.update(placeMarks([]), '1-2');
    await pass(0);
    expect(requests).toEqual([]);
  });

  it('is left open when the marks go, or the script ends', async () => {
    for (const end of [(control: ReturnType<typeof page>['control']) => control.update(placeMarks([]), ''), () => ending.abort()]) {
      const { control } = page('c1');
      control.step(1);
      await pass(0);
      end(control);
      expect(isOpen()).toBe(false);
    }
  });

  it('and no listener where there is no mark', async () => {
    const listen = vi.spyOn(document, 'addEventListener');
    const { control, marks } = page();
    expect(listen).not.toHaveBeenCalled();
    control.update(placeMarks(marks), '1-1');
    expect(listen).not.toHaveBeenCalled();
  });
});
