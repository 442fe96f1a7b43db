// An expected failure is a value: it crosses messages and files, which an `Error` does not.

/** `E` is a text for the reader, or the code of one. */
export type Result<T, E extends string = string> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const success = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** `error` says what was wrong and what to do; it is shown to the reader as it stands, or stands for the message that is. */
export const failure = <E extends string>(error: E): Result<never, E> => ({ ok: false, error });
