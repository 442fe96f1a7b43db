// Finds the terms of a lexicon in a text: one look-up a token says which terms it may begin or go on with, a trie over words does the rest.
import { formCutter, GAP, keptWord, type Piece } from './forms.ts';
import type { Script, Token } from './tokens.ts';
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
  /** The signs of the ids in `next`. */
  signs: number;
  concepts: Concept[] | null;
  /** What follows after a few words of any kind. */
  gap: Node<Concept> | null;
}

/** What a word is to the lexicon; its ids are those of its form and of its variants. */
interface Entry<Concept> {
  /** What the word is by itself, each once, and how many that are: where none are, the list is not even looked at. */
  readonly alone: readonly Concept[];
  readonly count: number;
  /** Where the terms of several words that begin with it go on. */
  readonly heads: readonly Node<Concept>[];
  /** The signs of all words that may follow these directly, and behind words of any kind. */
  readonly next: number;
  readonly afterGap: number;
  /** What the word may be inside terms that others begin. */
  readonly asNext: Part;
  readonly asAfterGap: Part;
  /** No term reaches over it. */
  readonly isWall: boolean;
}

interface Part {
  readonly ids: readonly number[];
  readonly signs: number;
}

/**
 * One of 30 bits for each id: where a node and a word share no sign, the word does not go on from the node, and most words are
 * told apart from what may follow without a look-up.
 */
const SIGNS = 30;
const signOf = (id: number): number => 1 << (id % SIGNS);
const NO_PART: Part = { ids: [], signs: 0 };

/** So many words may stand in a gap. */
const GAP_WORDS = 5;

/** Folded words that a term does not reach over. */
type Walls = Pick<ReadonlySet<string>, 'has'>;
const NO_WALLS: Walls = new Set();

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
 * and with `=` behind one that stands for itself alone, article, plural and all. `label` makes what a term that is found becomes.
 * No word of `walls` stands where `_` does: what is denied between two words is another thing. Throws on an empty form.
 */
export function compileLexicon<Concept, L extends Label<Concept>>(
  terms: Iterable<readonly [concept: Concept, forms: readonly string[]]>,
  variants: Variants,
  label: (concept: Concept, first: number, last: number) => L,
  walls: Walls = NO_WALLS,
): Matcher<L> {
  return new Trie(terms, variants, label, walls);
}

class Trie<Concept, L extends Label<Concept>> implements Matcher<L> {
  private readonly root = emptyNode<Concept>();
  /** The ids of words, and of what stands before a `*`. */
  private readonly exact = new Map<string, number>();
  private readonly open = new Map<string, number>();
  /** The ids of words that follow others in terms: directly, and behind words of any kind. */
  private readonly followers = new Set<number>();
  private readonly afterGaps = new Set<number>();
  private shortestOpen = Number.POSITIVE_INFINITY;
  private longestOpen = 0;
  private readonly entries: WordTable<Entry<Concept>>;
  private readonly unknown: Entry<Concept> = unknownEntry(false);
  private readonly unknownWall: Entry<Concept> = unknownEntry(true);
  private readonly variants: Variants;
  private readonly label: (concept: Concept, first: number, last: number) => L;
  private readonly walls: Walls;

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
    walls: Walls,
  ) {
    this.variants = variants;
    this.label = label;
    this.walls = walls;
    const cut = formCutter();
    for (const [concept, forms] of terms) for (const form of forms) this.add(concept, cut(form));
    this.entries = new WordTable((word) => this.entryOf(word), this.unknown);
  }

  match(tokens: readonly Token[], first: number, end: number): L[] {
    const labels: L[] = [];
    const { entries, unknown } = this;
    this.tokens = tokens;
    this.end = Math.min(end, tokens.length);
    this.labels = labels;
    for (let i = first; i < this.end; i++) {
      const { kind, word } = tokens[i] as Token;
      const entry = entries.of(word);
      if (entry === unknown) continue;
      const { alone, count, heads, next, afterGap } = entry;
      // A word that something may follow has a sign of it.
      if ((count | next | afterGap) === 0) continue;
      if (kind === 'mark' || kind === 'link') continue;
      this.from = labels.length;
      for (let k = 0; k < count; k++) labels.push(this.label(alone[k] as Concept, i, i));
      const follower = next === 0 ? NONE : this.followerOf(i);
      const isFollowed = follower !== NONE && (this.entryAt(follower).asNext.signs & next) !== 0;
      const isFollowedLater = afterGap !== 0 && (this.signsAfterGap(i) & afterGap) !== 0;
      if (!isFollowed && !isFollowedLater) continue;
      for (let k = 0; k < heads.length; k++) this.goFurther(heads[k] as Node<Concept>, i, i, i, isFollowed ? follower : NONE);
    }
    this.tokens = [];
    this.labels = [];
    return labels;
  }

  private add(concept: Concept, form: readonly Piece[]): void {
    let node = this.root;
    let isBehindGap = false;
    if (form.length === 0) throw new Error('muqarin: a concept has an empty form; remove it from the lexicon');
    for (const { key, isOpen } of form) {
      if (key === GAP) {
        node.gap ??= emptyNode();
        node = node.gap;
        isBehindGap = true;
        continue;
      }
      if (isOpen) {
        this.shortestOpen = Math.min(this.shortestOpen, key.length);
        this.longestOpen = Math.max(this.longestOpen, key.length);
      }
      const table = isOpen ? this.open : this.exact;
      const id = table.get(key) ?? this.exact.size + this.open.size + 1;
      table.set(key, id);
      if (isBehindGap) this.afterGaps.add(id);
      else if (node !== this.root) this.followers.add(id);
      isBehindGap = false;
      node.next ??= new Map();
      let child = node.next.get(id);
      if (!child) {
        child = emptyNode();
        node.next.set(id, child);
        node.signs |= signOf(id);
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
    add(this.exact.get(keptWord(norm)));
    for (const variant of this.variants(norm, script)) {
      add(this.exact.get(variant));
      const longest = Math.min(variant.length, this.longestOpen);
      for (let length = this.shortestOpen; length <= longest; length++) add(this.open.get(variant.slice(0, length)));
    }
    const isWall = this.walls.has(norm);
    if (ids.size === 0) return isWall ? this.unknownWall : this.unknown;
    const nodes = [...ids].flatMap((id) => this.root.next?.get(id) ?? []);
    const heads = nodes.filter(({ next, gap }) => next !== null || gap !== null);
    const alone = [...new Set(nodes.flatMap(({ concepts }) => concepts ?? []))];
    return {
      alone,
      count: alone.length,
      heads,
      next: heads.reduce((signs, { signs: own }) => signs | own, 0),
      afterGap: heads.reduce((signs, { gap }) => signs | (gap?.signs ?? 0), 0),
      asNext: partOf([...ids].filter((id) => this.followers.has(id))),
      asAfterGap: partOf([...ids].filter((id) => this.afterGaps.has(id))),
      isWall,
    };
  }

  /** `node` was reached by token `at` in a term that begins at `first` and, when a gap has been passed, ended at `last`. */
  private reach(node: Node<Concept>, first: number, at: number, last: number): void {
    if (node.concepts) for (const concept of node.concepts) this.addLabel(concept, first, last);
    if (node.next !== null || node.gap !== null) this.goFurther(node, first, at, last, node.next ? this.followerOf(at) : NONE);
  }

  /** `next` is the token that follows directly. */
  private goFurther(node: Node<Concept>, first: number, at: number, last: number, next: number): void {
    if (node.gap) this.passGap(node.gap, first, at, last);
    if (next !== NONE) this.goOn(node, this.entryAt(next).asNext, first, next, last === at ? next : last);
  }

  /** The token that may go on with a term of which `at` is a part: the next one, or the one behind a mark that may stand inside. */
  private followerOf(at: number): number {
    const { tokens } = this;
    let next = at + 1;
    while (next < this.end && next < at + 3 && isTransparent(tokens[next] as Token)) next++;
    return next < this.end && (tokens[next] as Token).gap !== 'line' ? next : NONE;
  }

  /** Goes on from each of the next words of the clause. */
  private passGap(node: Node<Concept>, first: number, at: number, last: number): void {
    for (let next = this.wordAfter(at), words = 0; next !== NONE && words <= GAP_WORDS; next = this.wordAfter(next), words++)
      this.goOn(node, this.entryAt(next).asAfterGap, first, next, last);
  }

  /** The signs of the next words of the clause. */
  private signsAfterGap(at: number): number {
    let signs = 0;
    for (let next = this.wordAfter(at), words = 0; next !== NONE && words <= GAP_WORDS; next = this.wordAfter(next), words++)
      signs |= this.entryAt(next).asAfterGap.signs;
    return signs;
  }

  /** The next word of the clause that `at` stands in, no wall. */
  private wordAfter(at: number): number {
    for (let next = at + 1; next < this.end; next++) {
      const { kind, gap, norm, word } = this.tokens[next] as Token;
      if (gap === 'line') return NONE;
      if (kind !== 'mark') return this.entries.of(word).isWall ? NONE : next;
      if (!TRANSPARENT.has(norm) && (norm !== '-' || gap !== 'none')) return NONE;
    }
    return NONE;
  }

  private goOn(node: Node<Concept>, { ids, signs }: Part, first: number, at: number, last: number): void {
    if ((signs & node.signs) === 0) return;
    for (let k = 0; k < ids.length; k++) {
      const child = node.next?.get(ids[k] as number);
      if (child) this.reach(child, first, at, last);
    }
  }

  private entryAt(token: number): Entry<Concept> {
    return this.entries.of((this.tokens[token] as Token).word);
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

const unknownEntry = <Concept>(isWall: boolean): Entry<Concept> => {
  return { alone: [], count: 0, heads: [], next: 0, afterGap: 0, asNext: NO_PART, asAfterGap: NO_PART, isWall };
};

const emptyNode = <Concept>(): Node<Concept> => ({ next: null, signs: 0, concepts: null, gap: null });

const partOf = (ids: readonly number[]): Part =>
  ids.length === 0 ? NO_PART : { ids, signs: ids.reduce((signs, id) => signs | signOf(id), 0) };

/** No token. */
const NONE = -1;

const isTransparent = ({ kind, norm }: Token): boolean => kind === 'mark' && TRANSPARENT.has(norm);
