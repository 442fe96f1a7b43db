// A list of words that do one thing in a sentence. A word is looked up once for all lists; what it does is bits, kept with it.
import type { Token } from '../text/tokens.ts';
import { WordTable } from '../text/words.ts';
import { withoutConjunction } from './clitics.ts';

/** So many lists share a table: the bits of one number. */
const BITS = 31;

class RoleTable {
  readonly lists: Role[] = [];
  readonly bits = new WordTable<number>(
    ({ norm }) => this.lists.reduce((bits, role, place) => (role.has(norm) ? bits | (1 << place) : bits), 0),
    0,
  );
}

/** What tells words of a kind by how they look, of a folded form. */
export type Shape = Pick<RegExp, 'test'>;

let table = new RoleTable();

export class Role {
  private readonly forms: ReadonlySet<string>;
  private readonly shape: Shape | undefined;
  private readonly bits: WordTable<number>;
  private readonly bit: number;

  /** `forms` are folded words; a word of the `shape` is in the list too. */
  constructor(forms: Iterable<string>, shape?: Shape) {
    if (table.lists.length === BITS) table = new RoleTable();
    this.forms = new Set(forms);
    this.shape = shape;
    this.bits = table.bits;
    this.bit = 1 << table.lists.length;
    table.lists.push(this);
  }

  /** Whether a token's word is in the list. */
  at(token: Token | undefined): boolean {
    return token !== undefined && (this.bits.of(token.word) & this.bit) !== 0;
  }

  /** Whether a token's word is in the list, or is so without the conjunction that is written as one with it. */
  within(token: Token): boolean {
    return this.at(token) || this.has(withoutConjunction(token.norm));
  }

  /** {@link at} of a folded form that is no token's: what a word is without its clitic. */
  has(form: string): boolean {
    return this.forms.has(form) || (this.shape?.test(form) ?? false);
  }
}
