// What those who make fingerprints of a text's wording and those who keep them must both know.

/** Of one hash: of a hundred pairs of texts of 500 words, two meet by chance, in one shingle each. */
export const HASH_BITS = 24;
