// What a row of the tables of roles says: a text, its publication day, and each figure that must be read from it.

/** `measure min..max actor@places verdict`; `-` for none, `*` for anything. Places joined by `+`. */
export type RoleRow = readonly [text: string, ...figures: string[]];

/** Every row is published on this day, in the references' time. */
export const PUBLISHED = '2024-02-10';
