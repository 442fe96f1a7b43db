// An expected failure is a value: it crosses messages and files, which an `Error` does not.

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** `error` says what was wrong and what to do; it is shown to the reader as it stands. */
export const failure = (error: string): Result<never> => ({ ok: false, error });
