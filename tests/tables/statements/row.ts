// A row: a text, and the positions in it that a proposition's reader must find, as `stance` or `stance side`.

/** `affirm us`: for, and the speaker's side is the US. `none`: the proposition is not stated. */
export type Expected = `${'affirm' | 'deny'}${'' | ' us' | ' iraq-government' | ' other'}` | 'none';

export type Row = readonly [text: string, expected: Expected];

export interface Table {
  readonly proposition: string;
  readonly rows: readonly Row[];
}
