// Which corpus files this version reads; apart from the schema, so that whoever opens a checked one does not carry the validator.
export const CORPUS_SCHEMA = 'muqarin/corpus@1';
