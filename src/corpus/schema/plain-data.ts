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
    const message = values > most ? `holds more than ${most} values; split it` : unfitness(visit, longest);
    if (message) return { fault: { path: pathOf(values > most ? null : visit), message } };
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

function unfitness({ value, step, depth }: Visit, longest: number): string | null {
  if (typeof step === 'string' && FORBIDDEN_KEYS.has(step)) return 'is a name that must not be used';
  if (depth > MAX_DEPTH) return `is nested more than ${MAX_DEPTH} deep`;
  if (typeof value === 'string') return value.length > longest ? `is longer than ${longest} characters` : null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'is not a finite number';
  if (typeof value === 'boolean' || value === null || Array.isArray(value)) return null;
  if (typeof value !== 'object') return `is a ${typeof value}, which JSON does not know`;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? null : 'is not a plain object';
}

function pathOf(visit: Visit | null): string {
  const steps: PathStep[] = [];
  for (let at = visit; at?.parent; at = at.parent) steps.unshift(at.step);
  return formatPath(steps);
}
