// The reach of a pattern that states none; apart from the schema, so that the engine does not carry the validator.

/** Tokens from the first word of a proposition to its last, unless its pattern says otherwise. */
export const DEFAULT_REACH = 24;
