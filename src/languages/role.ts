// A list of words that do one thing in a sentence. A word is looked up once for all lists; what it does is bits, kept with it.
import type { Token } from '../text/tokens.ts';
import { WordTable } from '../text/words.ts';
import { withoutConjunction } from './clitics.ts';

/** So many lists share a table: the bits of one number. */
const BITS = 31;

class RoleTable {
  readonly lists: Role[] = [];
  readonly bits = new WordTable<number>(({ norm }) => this.bitsOf(norm), 0);
  /** Of a word as it is, and without the conjunction that is written as one with it. */
  readonly bitsWithin = new WordTable<number>(({ norm }) => this.bitsOf(norm) | this.bitsOf(withoutConjunction(norm)), 0);

  private bitsOf(form: string): number {
    let bits = 0;
    for (const [place, role] of this.lists.entries()) if (role.has(form)) bits |= 1 << place;
    return bits;
  }
}

/** What tells words of a kind by how they look, of a folded form. */
export type Shape = Pick<RegExp, 'test'>;

let table = new RoleTable();

export class Role {
  private readonly forms: ReadonlySet<string>;
  private readonly shape: Shape | undefined;
  private readonly bits: WordTable<number>;
  private readonly bitsWithin: WordTable<number>;
  private readonly bit: number;

  /** `forms` are folded words; a word of the `shape` is in the list too. */
  constructor(forms: Iterable<string>, shape?: Shape) {
    if (table.lists.length === BITS) table = new RoleTable();
    this.forms = new Set(forms);
    this.shape = shape;
    this.bits = table.bits;
    this.bitsWithin = table.bitsWithin;
    this.bit = 1 << table.lists.length;
    table.lists.push(this);
  }

  /** Whether a token's word is in the list. */
  at(token: Token | undefined): boolean {
    return token !== undefined && (this.bits.of(token.word) & this.bit) !== 0;
  }

  /** Whether a token's word is in the list, or is so without the conjunction that is written as one with it. */
  within(token: Token): boolean {
    return (this.bitsWithin.of(token.word) & this.bit) !== 0;
  }

  /** {@link at} of a folded form that is no token's: what a word is without its clitic. */
  has(form: string): boolean {
    return this.forms.has(form) || (this.shape?.test(form) ?? false);
  }
}
