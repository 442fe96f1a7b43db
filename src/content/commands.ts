// What the background may ask of a page, checked by hand: a schema library would weigh more than the script.
import type { Verdict } from '../claims/verdict.ts';
import { type Mark, MESSAGE_VERSION, type PageCommand, type ViewWatch } from '../platform/messages.ts';

const VERDICTS: readonly string[] = ['conflicts', 'updates', 'agrees', 'new'] satisfies readonly Verdict[];
/** More marks than this are not a report of ours. */
const MOST_MARKS = 5_000;

/** The command, or `null` when it is of another version or shape. */
export function parseCommand(message: unknown): PageCommand | null {
  if (!isRecord(message) || message['v'] !== MESSAGE_VERSION) return null;
  const { type, visit, marks, style, start, end, by } = message;
  if (type === 'article/read' || type === 'visit/get') return { type };
  if (type === 'marks/step') return by === 1 || by === -1 ? { type, by } : null;
  if (typeof visit !== 'string') return null;
  if (type === 'marks/back' || type === 'article/again') return { type, visit };
  if (type === 'marks/show') return areMarks(marks) ? { type, visit, marks, style: style === 'tint' ? style : 'line' } : null;
  return type === 'marks/jump' && isOffset(start) && isOffset(end) ? { type, visit, start, end } : null;
}

/** What a panel wants to hear of; `null` as above. */
export function parseWatch(message: unknown): ViewWatch | null {
  if (!isRecord(message) || message['v'] !== MESSAGE_VERSION) return null;
  const { type, visit, claims } = message;
  return type === 'view/watch' && typeof visit === 'string' && areMarks(claims) ? { type, visit, claims } : null;
}

const areMarks = (marks: unknown): marks is readonly Mark[] => Array.isArray(marks) && marks.length <= MOST_MARKS && marks.every(isMark);

const isMark = (mark: unknown): mark is Mark =>
  isRecord(mark) &&
  typeof mark['claim'] === 'string' &&
  VERDICTS.includes(String(mark['verdict'])) &&
  isOffset(mark['start']) &&
  isOffset(mark['end']);

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
