// What stands at a token.
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Whether one of the spans (token indexes, `last` inclusive) holds the token. */
export const holds = (spans: readonly Span[], at: number): boolean => spans.some(({ first, last }) => first <= at && last >= at);

/** The same of the spans of one kind. */
export const holdsKind = <Kind extends string>(spans: readonly (Span & { readonly kind: Kind })[], wanted: Kind, at: number): boolean =>
  spans.some(({ kind, first, last }) => kind === wanted && first <= at && last >= at);
