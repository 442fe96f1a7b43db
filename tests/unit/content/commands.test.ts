// What a page takes for a command of the background's.
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../src/content/commands.ts';

const MARK = { claim: 'c1', verdict: 'conflicts', start: 3, end: 9 };

describe('a command', () => {
  it.each([
    [{ type: 'article/read' }],
    [{ type: 'visit/get' }],
    [{ type: 'article/again', visit: '1' }],
    [{ type: 'marks/show', visit: '1', marks: [MARK], style: 'tint' }],
    [{ type: 'marks/step', by: -1 }],
    [{ type: 'marks/jump', visit: '1', start: 3, end: 9 }],
  ])('%o', (command) => {
    expect(parseCommand({ v: 1, ...command })).toEqual(command);
  });
});

describe('no command', () => {
  it.each([
    [null],
    ['article/read'],
    [{ type: 'article/read' }],
    [{ v: 2, type: 'article/read' }],
    [{ v: 1, type: 'page/candidate' }],
    [{ v: 1, type: 'article/again' }],
    [{ v: 1, type: 'marks/step', by: 2 }],
    [{ v: 1, type: 'marks/show', visit: '1', marks: [{ ...MARK, verdict: 'lies' }] }],
    [{ v: 1, type: 'marks/show', visit: '1', marks: [{ ...MARK, start: -1 }] }],
    [{ v: 1, type: 'marks/show', visit: '1', marks: Array.from({ length: 5001 }, () => MARK) }],
    [{ v: 1, type: 'marks/jump', visit: '1', start: 3, end: 9.5 }],
    [{ v: 1, type: 'marks/jump', visit: 1, start: 3, end: 9 }],
  ])('%o', (message) => {
    expect(parseCommand(message)).toBeNull();
  });
});
