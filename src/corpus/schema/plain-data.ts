// The first look at a corpus file, before its schema: bounded, plain data without keys that reach an object's prototype.
import { type Fault, formatPath, type PathStep } from './fault.ts';

/** Deepest nesting of a valid file is 7 (`language.events.ID.patterns[0].all[0]`). */
const MAX_DEPTH = 12;
/** Values of all kinds in one file; 100,000 facts with three mentions each are about 3 million. */
const MAX_VALUES = 6_000_000;
/** UTF-16 units of one string; the schema allows less where it knows more. */
const MAX_STRING = 10_000;

/** Of another kind of file, where its limits are others than a corpus's. */
export interface PlainDataLimits {
  readonly values?: number;
  readonly string?: number;
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The first thing that makes `data` unfit for a schema, or the number of its values. Never recurses, never calls into `data`. */
export function measurePlainData(data: unknown, limits: PlainDataLimits = {}): { readonly fault: Fault } | { readonly values: number } {
  const { values: most = MAX_VALUES, string: longest = MAX_STRING } = limits;
  const waiting: Visit[] = [{ value: data, step: '', parent: null, depth: 0 }];
  let values = 0;
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    values++;
    if (values > most) return { fault: { path: '', message: `holds more than ${most} values; split it`, code: 'too-many' } };
    const unfit = unfitness(visit, longest);
    if (unfit) return { fault: { path: pathOf(visit), ...unfit } };
    const { value, depth } = visit;
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const child: unknown = Reflect.get(value, key);
      waiting.push({ value: child, step, parent: visit, depth: depth + 1 });
    }
  }
  return { values };
}

interface Visit {
  readonly value: unknown;
  readonly step: PathStep;
  readonly parent: Visit | null;
  readonly depth: number;
}

function unfitness({ value, step, depth }: Visit, longest: number): Omit<Fault, 'path'> | null {
  if (typeof step === 'string' && FORBIDDEN_KEYS.has(step)) return { message: 'is a name that must not be used', code: 'name' };
  if (depth > MAX_DEPTH) return { message: `is nested more than ${MAX_DEPTH} deep`, code: 'too-deep' };
  if (typeof value === 'string') return value.length > longest ? { message: `is longer than ${longest} characters` } : null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : { message: 'is not a finite number' };
  if (typeof value === 'boolean' || value === null || Array.isArray(value)) return null;
  if (typeof value !== 'object') return { message: `is a ${typeof value}, which JSON does not know` };
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? null : { message: 'is not a plain object' };
}

function pathOf(visit: Visit): string {
  const steps: PathStep[] = [];
  for (let at: Visit | null = visit; at?.parent; at = at.parent) steps.unshift(at.step);
  return formatPath(steps);
}
