// Finds the terms of a lexicon in a text: one hash look-up a word, a trie for terms of several words.
import { foldWord, type Script, type Token, tokenise } from './tokens.ts';

/** Where a term stands: token indexes, `last` inclusive. */
export interface Label {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
}

/** The forms under which a folded word may stand in a lexicon: itself first, then without clitics or endings. */
export type Variants = (word: string, script: Script) => readonly string[];

interface Node {
  next: Map<number, Node> | null;
  concepts: string[] | null;
  /** What follows after a few words of any kind. */
  gap: Node | null;
}

/** In a form: up to {@link GAP_WORDS} words of any kind ("pull _ out"); the label ends before them. */
const GAP = '_';
const GAP_WORDS = 5;

/** Marks that may stand inside a term: quotation marks and brackets around a part of it. */
const TRANSPARENT = new Set(['"', "'", '(', ')', '[', ']']);
/** Distinct words remembered between texts; past it the memory starts anew. */
const MEMORY = 20_000;

export interface Matcher {
  /** All labels in order of their first token; labels may overlap, the longest of a concept from a place stands alone. */
  match(tokens: readonly Token[]): Label[];
}

/**
 * `terms` gives the forms of each concept; a form is words divided by spaces, each optionally ending in `*` (any ending),
 * with `_` between two of them for words that may stand there.
 * Throws on an empty form.
 */
export function compileLexicon(terms: Iterable<readonly [concept: string, forms: readonly string[]]>, variants: Variants): Matcher {
  const exact = new Map<string, number>();
  const prefixes = new Map<string, number>();
  let shortestPrefix = Number.POSITIVE_INFINITY;
  let words = 0;
  const root = emptyNode();

  const idOf = (table: Map<string, number>, word: string): number => {
    const known = table.get(word);
    if (known !== undefined) return known;
    table.set(word, ++words);
    return words;
  };

  for (const [concept, forms] of terms) {
    for (const form of forms) {
      let node = root;
      const parts = form.trim().split(/\s+/).flatMap(splitForm);
      if (parts.length === 0) throw new Error(`muqarin: the concept "${concept}" has an empty form; remove it from the lexicon`);
      for (const part of parts) {
        if (part === GAP) {
          node.gap ??= emptyNode();
          node = node.gap;
          continue;
        }
        const open = part.endsWith('*');
        const word = open ? foldWord(part.slice(0, -1)) : foldWord(part);
        const key = open ? stripArticle(word) : stripArticle(word);
        if (open) shortestPrefix = Math.min(shortestPrefix, key.length);
        const id = idOf(open ? prefixes : exact, key);
        node.next ??= new Map();
        let child = node.next.get(id);
        if (!child) {
          child = emptyNode();
          node.next.set(id, child);
        }
        node = child;
      }
      node.concepts ??= [];
      if (!node.concepts.includes(concept)) node.concepts.push(concept);
    }
  }

  const memory = new Map<string, Entry>();
  const entryOf = (token: Token): Entry => {
    const remembered = memory.get(token.norm);
    if (remembered) return remembered;
    const ids: number[] = [];
    for (const variant of token.kind === 'word' ? variants(token.norm, token.script) : [token.norm]) {
      const id = exact.get(variant);
      if (id !== undefined && !ids.includes(id)) ids.push(id);
      for (let length = shortestPrefix; length <= variant.length; length++) {
        const open = prefixes.get(variant.slice(0, length));
        if (open !== undefined && !ids.includes(open)) ids.push(open);
      }
    }
    const entry = { ids, heads: childrenOf(root, ids) };
    if (memory.size >= MEMORY) memory.clear();
    memory.set(token.norm, entry);
    return entry;
  };

  return {
    match(tokens) {
      const labels: MutableLabel[] = [];
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (!token || token.kind === 'mark' || token.kind === 'link') continue;
        const { heads } = entryOf(token);
        if (heads.length > 0) walk(tokens, i, i, heads, entryOf, labels, labels.length);
      }
      return labels;
    },
  };
}

/** What a word is to the lexicon: its ids, and the nodes of the terms that begin with it. */
interface Entry {
  readonly ids: readonly number[];
  readonly heads: readonly Node[];
}

interface MutableLabel {
  readonly concept: string;
  readonly first: number;
  last: number;
}

const NONE: readonly Node[] = [];

function childrenOf(node: Node, ids: readonly number[]): readonly Node[] {
  let children: Node[] | null = null;
  for (const id of ids) {
    const child = node.next?.get(id);
    if (child) {
      children ??= [];
      children.push(child);
    }
  }
  return children ?? NONE;
}

const emptyNode = (): Node => ({ next: null, concepts: null, gap: null });

/**
 * `nodes` are reached by token `at`; the labels of terms that begin at `first` stand from `from` on, and end at `end`
 * when a gap has been passed.
 */
function walk(
  tokens: readonly Token[],
  first: number,
  at: number,
  nodes: readonly Node[],
  entryOf: (token: Token) => Entry,
  labels: MutableLabel[],
  from: number,
  end?: number,
): void {
  for (const node of nodes) {
    if (node.concepts) for (const concept of node.concepts) addLabel(labels, from, concept, first, end ?? at);
    if (node.gap) walkGap(tokens, first, at, node.gap, entryOf, labels, from, end ?? at);
    if (!node.next) continue;
    let next = at + 1;
    while (tokens[next]?.kind === 'mark' && TRANSPARENT.has(tokens[next]?.norm ?? '') && next < at + 3) next++;
    const follower = tokens[next];
    if (!follower || follower.gap === 'line') continue;
    const children = childrenOf(node, entryOf(follower).ids);
    if (children.length > 0) walk(tokens, first, next, children, entryOf, labels, from, end);
  }
}

/** Goes on from each of the next words of the clause. */
function walkGap(
  tokens: readonly Token[],
  first: number,
  at: number,
  node: Node,
  entryOf: (token: Token) => Entry,
  labels: MutableLabel[],
  from: number,
  end: number,
): void {
  for (let next = at + 1, words = 0; words <= GAP_WORDS; next++) {
    const token = tokens[next];
    if (!token || token.gap === 'line') return;
    if (token.kind === 'mark') {
      if (!TRANSPARENT.has(token.norm) && (token.norm !== '-' || token.gap !== 'none')) return;
      continue;
    }
    words++;
    const children = childrenOf(node, entryOf(token).ids);
    if (children.length > 0) walk(tokens, first, next, children, entryOf, labels, from, end);
  }
}

/** Of a concept's terms from one place the longest stands alone. */
function addLabel(labels: MutableLabel[], from: number, concept: string, first: number, last: number): void {
  for (let i = from; i < labels.length; i++) {
    const label = labels[i];
    if (label?.concept !== concept) continue;
    if (label.last < last) label.last = last;
    return;
  }
  labels.push({ concept, first, last });
}

/** A form's words as the tokeniser cuts them: `US-led` is three tokens. */
function splitForm(part: string): string[] {
  if (part === GAP) return [GAP];
  const open = part.endsWith('*');
  const norms = tokenise(open ? part.slice(0, -1) : part).map((token) => token.norm);
  const last = norms.length - 1;
  return norms.map((norm, i) => (open && i === last ? `${norm}*` : norm));
}

/** Terms are kept without the Arabic article, as {@link Variants} gives words without it. */
function stripArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}
