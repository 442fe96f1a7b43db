// @vitest-environment happy-dom
// One living instance of a script in a page, and what it hears of the page's address.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isHere, takeOver, whenAddressChanges } from '../../../src/content/instance.ts';

class Navigation extends EventTarget {
  currentEntry: { readonly url: string | null } | null = null;

  goTo(url: string): void {
    const event = Object.assign(new Event('currententrychange'), { from: this.currentEntry });
    this.currentEntry = { url };
    this.dispatchEvent(event);
  }
}

let navigation = new Navigation();

beforeEach(() => {
  navigation = new Navigation();
  navigation.goTo('https://news.example.org/a');
  vi.stubGlobal('navigation', navigation);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a second instance ends the first, one of another name does not', () => {
  const ended: string[] = [];
  expect(isHere('one')).toBe(false);
  takeOver('one', () => ended.push('first'));
  takeOver('other', () => ended.push('other'));
  expect(isHere('one')).toBe(true);
  expect(ended).toEqual([]);
  takeOver('one', () => ended.push('second'));
  expect(ended).toEqual(['first']);
});

it('another path or query is another address, another fragment is not', () => {
  const changed = vi.fn();
  const ignore = whenAddressChanges(changed);
  navigation.goTo('https://news.example.org/a#comments');
  navigation.goTo('https://news.example.org/a');
  expect(changed).not.toHaveBeenCalled();
  navigation.goTo('https://news.example.org/b');
  navigation.goTo('https://news.example.org/b?page=2');
  expect(changed).toHaveBeenCalledTimes(2);
  ignore();
  navigation.goTo('https://news.example.org/c');
  expect(changed).toHaveBeenCalledTimes(2);
});

it.each([
  ['without an entry', new Event('currententrychange')],
  ['of no entry', Object.assign(new Event('currententrychange'), { from: null })],
])('an event that the page made up, %s, says nothing', (_, event) => {
  const changed = vi.fn();
  whenAddressChanges(changed);
  navigation.dispatchEvent(event);
  expect(changed).not.toHaveBeenCalled();
});

it('a browser without the API has nothing to say', () => {
  vi.stubGlobal('navigation', undefined);
  expect(() => whenAddressChanges(() => {})()).not.toThrow();
});
