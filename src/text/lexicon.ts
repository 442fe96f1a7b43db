// Finds the terms of a lexicon in a text: one look-up a token says which terms it may begin or go on with, a trie over words does the rest.
import { foldWord, type Script, type Token, tokenise } from './tokens.ts';
import { type Word, WordTable } from './words.ts';

/** Where a term stands: token indexes, `last` inclusive. */
export interface Label<Concept> {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

/** The forms under which a folded word may stand in a lexicon: itself first, then without clitics or endings. */
export type Variants = (word: string, script: Script) => readonly string[];

interface Node<Concept> {
  next: Map<number, Node<Concept>> | null;
  concepts: Concept[] | null;
  /** What follows after a few words of any kind. */
  gap: Node<Concept> | null;
}

/** What a word is to the lexicon; its ids are those of its form and of its variants. */
interface Entry<Concept> {
  readonly ids: readonly number[];
  /** What the word is by itself, each once. */
  readonly alone: readonly Concept[];
  /** Where the terms of several words that begin with it go on. */
  readonly heads: readonly Node<Concept>[];
}

/** In a form: up to {@link GAP_WORDS} words of any kind ("pull _ out"); the label ends before them. */
const GAP = '_';
const GAP_WORDS = 5;

/** In a form, behind a name that only looks as if it had the article: ألباريس is not باريس. */
const KEPT = '=';

/** Marks that may stand inside a term: quotation marks and brackets around a part of it. */
const TRANSPARENT = new Set(['"', "'", '(', ')', '[', ']']);

export interface Matcher<L> {
  /**
   * The labels within tokens `first` to `end` (exclusive), in order of their first token; labels may overlap, the longest of a
   * concept from a place stands alone.
   */
  match(tokens: readonly Token[], first: number, end: number): L[];
}

/**
 * `terms` gives the forms of each concept; a form is words divided by spaces, each optionally ending in `*` (any ending) or `~`
 * (any inflection, as `variants` gives them), with `_` between two of them for words that may stand there,
 * and with `=` behind one whose article is its own. `label` makes what a term that is found becomes.
 * Throws on an empty form.
 */
export function compileLexicon<Concept, L extends Label<Concept>>(
  terms: Iterable<readonly [concept: Concept, forms: readonly string[]]>,
  variants: Variants,
  label: (concept: Concept, first: number, last: number) => L,
): Matcher<L> {
  return new Trie(terms, variants, label);
}

class Trie<Concept, L extends Label<Concept>> implements Matcher<L> {
  private readonly root = emptyNode<Concept>();
  /** The ids of words, and of what stands before a `*`. */
  private readonly exact = new Map<string, number>();
  private readonly open = new Map<string, number>();
  private shortestOpen = Number.POSITIVE_INFINITY;
  private longestOpen = 0;
  private readonly entries: WordTable<Entry<Concept>>;
  private readonly variants: Variants;
  private readonly label: (concept: Concept, first: number, last: number) => L;

  // Of the match that is going on.
  private tokens: readonly Token[] = [];
  private end = 0;
  private labels: L[] = [];
  /** Where the labels of the terms that begin at the current token begin. */
  private from = 0;

  constructor(
    terms: Iterable<readonly [concept: Concept, forms: readonly string[]]>,
    variants: Variants,
    label: (concept: Concept, first: number, last: number) => L,
  ) {
    this.variants = variants;
    this.label = label;
    for (const [concept, forms] of terms) for (const form of forms) this.add(concept, form);
    this.entries = new WordTable((word) => this.entryOf(word));
  }

  match(tokens: readonly Token[], first: number, end: number): L[] {
    const labels: L[] = [];
    this.tokens = tokens;
    this.end = end;
    this.labels = labels;
    for (let i = first; i < end; i++) {
      const token = tokens[i];
      if (!token || token.kind === 'mark' || token.kind === 'link') continue;
      const { alone, heads } = this.entries.of(token.word);
      const from = labels.length;
      for (let k = 0; k < alone.length; k++) labels.push(this.label(alone[k] as Concept, i, i));
      if (heads.length === 0) continue;
      this.from = from;
      for (const head of heads) this.goFurther(head, i, i, i);
    }
    this.labels = [];
    return labels;
  }

  private add(concept: Concept, form: string): void {
    let node = this.root;
    const parts = form.trim().split(/\s+/).flatMap(splitForm);
    if (parts.length === 0) throw new Error('muqarin: a concept has an empty form; remove it from the lexicon');
    for (const part of parts) {
      if (part === GAP) {
        node.gap ??= emptyNode();
        node = node.gap;
        continue;
      }
      const isOpen = part.endsWith('*');
      const key = part.endsWith(KEPT) ? foldWord(part.slice(0, -1)) : stripArticle(foldWord(isOpen ? part.slice(0, -1) : part));
      if (isOpen) {
        this.shortestOpen = Math.min(this.shortestOpen, key.length);
        this.longestOpen = Math.max(this.longestOpen, key.length);
      }
      const table = isOpen ? this.open : this.exact;
      const id = table.get(key) ?? this.exact.size + this.open.size + 1;
      table.set(key, id);
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

  private entryOf({ norm, script }: Word): Entry<Concept> {
    const ids = new Set<number>();
    const add = (id: number | undefined): void => {
      if (id !== undefined) ids.add(id);
    };
    for (const variant of this.variants(norm, script)) {
      add(this.exact.get(variant));
      const longest = Math.min(variant.length, this.longestOpen);
      for (let length = this.shortestOpen; length <= longest; length++) add(this.open.get(variant.slice(0, length)));
    }
    const nodes = [...ids].flatMap((id) => this.root.next?.get(id) ?? []);
    return {
      ids: [...ids],
      alone: [...new Set(nodes.flatMap(({ concepts }) => concepts ?? []))],
      heads: nodes.filter(({ next, gap }) => next !== null || gap !== null),
    };
  }

  /** `node` was reached by token `at` in a term that begins at `first` and, when a gap has been passed, ended at `last`. */
  private reach(node: Node<Concept>, first: number, at: number, last: number): void {
    if (node.concepts) for (const concept of node.concepts) this.addLabel(concept, first, last);
    this.goFurther(node, first, at, last);
  }

  private goFurther(node: Node<Concept>, first: number, at: number, last: number): void {
    if (node.gap) this.passGap(node.gap, first, at, last);
    if (!node.next) return;
    let next = at + 1;
    while (next < at + 3 && isTransparent(this.tokens[next])) next++;
    const follower = this.tokens[next];
    if (follower && next < this.end && follower.gap !== 'line') this.goOn(node, follower, first, next, last === at ? next : last);
  }

  /** Goes on from each of the next words of the clause. */
  private passGap(node: Node<Concept>, first: number, at: number, last: number): void {
    for (let next = at + 1, words = 0; words <= GAP_WORDS && next < this.end; next++) {
      const token = this.tokens[next];
      if (!token || token.gap === 'line') return;
      if (token.kind === 'mark') {
        if (!TRANSPARENT.has(token.norm) && (token.norm !== '-' || token.gap !== 'none')) return;
        continue;
      }
      words++;
      this.goOn(node, token, first, next, last);
    }
  }

  private goOn(node: Node<Concept>, token: Token, first: number, at: number, last: number): void {
    for (const id of this.entries.of(token.word).ids) {
      const child = node.next?.get(id);
      if (child) this.reach(child, first, at, last);
    }
  }

  /** Of a concept's terms from one place the longest stands alone. */
  private addLabel(concept: Concept, first: number, last: number): void {
    const { labels } = this;
    for (let i = this.from; i < labels.length; i++) {
      const known = labels[i];
      if (known?.concept !== concept) continue;
      if (known.last < last) labels[i] = this.label(concept, first, last);
      return;
    }
    labels.push(this.label(concept, first, last));
  }
}

const emptyNode = <Concept>(): Node<Concept> => ({ next: null, concepts: null, gap: null });

const isTransparent = (token: Token | undefined): boolean => token?.kind === 'mark' && TRANSPARENT.has(token.norm);

/** A form's words as the tokeniser cuts them: `US-led` is three tokens. */
function splitForm(part: string): string[] {
  if (part === GAP) return [GAP];
  const sign = /[*~=]$/.exec(part)?.[0] ?? '';
  const norms = tokenise(part.slice(0, part.length - sign.length)).map((token) => token.norm);
  const last = norms.length - 1;
  return norms.map((norm, i) => (i === last ? norm + sign : norm));
}

/** Terms are kept without the Arabic article, as {@link Variants} gives words without it. */
function stripArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}
