// A text as numbers: of each UTF-16 unit its class and what it folds to, looked up once for all who read it.
import { classOf, foldOf } from './characters.ts';

const FOLD_MASK = 0xffff;
const CLASS_SHIFT = 16;
const CLASS_MASK = 0xf;
const CHANGED = 1 << 20;

/** By unit: whether it folds to another, its class, its fold. */
const CODES = Uint32Array.from(
  { length: 0x10000 },
  (_, unit) => (foldOf(unit) === unit ? 0 : CHANGED) | (classOf(unit) << CLASS_SHIFT) | foldOf(unit),
);

export const classIn = (code: number): number => (code >> CLASS_SHIFT) & CLASS_MASK;
export const foldIn = (code: number): number => code & FOLD_MASK;
/** Whether the unit is not its own fold: of a Latin letter, whether it is a capital. */
export const isFolded = (code: number): boolean => (code & CHANGED) !== 0;

/** Room for an article, used again for each. */
const ROOM = 0x8000;
const room = new Uint32Array(ROOM);

/** One code a unit, and one more that is no letter of anything. Good until the next text is read. */
export function codesOf(text: string): Uint32Array {
  const { length } = text;
  const codes = length < ROOM ? room : new Uint32Array(length + 1);
  // Not `text.charCodeAt`: where texts come in many representations, it would be looked up anew for each unit, at five times the cost.
  for (let at = 0; at < length; at++) codes[at] = CODES[String.prototype.charCodeAt.call(text, at)] as number;
  codes[length] = 0;
  return codes;
}
