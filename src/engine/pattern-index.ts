// Which patterns can a sentence meet at all? A look-up by its concepts, so that a sentence is not held against every pattern.
import { alternatives } from './patterns.ts';

interface Indexed {
  readonly patterns: readonly { readonly all: readonly string[] }[];
}

/** The definitions that have a pattern of which one expression is met, each with those of its patterns, in their order. */
export type Narrow<D extends Indexed> = (
  ids: ReadonlySet<string>,
) => readonly (readonly [id: string, patterns: D['patterns'], definition: D])[];

const remembered = new WeakMap<object, unknown>();

/** `first`: a pattern is kept only when its first expression is met, else when the one with the fewest alternatives is. */
export function patternIndex<D extends Indexed>(definitions: Readonly<Record<string, D>>, by: 'first' | 'rarest'): Narrow<D> {
  const known = remembered.get(definitions);
  if (known) return known as Narrow<D>;
  const narrow = makeIndex(definitions, by);
  remembered.set(definitions, narrow);
  return narrow;
}

function makeIndex<D extends Indexed>(definitions: Readonly<Record<string, D>>, by: 'first' | 'rarest'): Narrow<D> {
  const entries = Object.entries(definitions);
  const places = new Map<string, number[]>();
  let count = 0;
  for (const [, { patterns }] of entries) {
    for (const { all } of patterns) {
      const place = count++;
      for (const id of alternatives(by === 'first' ? (all[0] ?? '') : rarest(all))) {
        const known = places.get(id);
        if (known) known.push(place);
        else places.set(id, [place]);
      }
    }
  }
  return (ids) => {
    const isMet = new Uint8Array(count);
    let some = false;
    for (const id of ids) {
      for (const place of places.get(id) ?? []) {
        isMet[place] = 1;
        some = true;
      }
    }
    if (!some) return [];
    const found: [string, D['patterns'], D][] = [];
    let place = 0;
    for (const [id, definition] of entries) {
      const from = place;
      place += definition.patterns.length;
      const next = isMet.indexOf(1, from);
      if (next < 0) break;
      if (next < place) found.push([id, definition.patterns.filter((_, i) => isMet[from + i] === 1), definition]);
    }
    return found;
  };
}

const rarest = (all: readonly string[]): string =>
  all.reduce((best, expression) => (alternatives(expression).length < alternatives(best).length ? expression : best), all[0] ?? '');
