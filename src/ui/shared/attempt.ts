// A call of the browser's that may be refused, as a value.
import { failure, type Result, success } from '../../claims/result.ts';

/** The error is the browser's own word, in its language. */
export async function attempt<T>(call: () => Promise<T>): Promise<Result<T extends void ? null : T>> {
  try {
    const value = await call();
    return success((value ?? null) as T extends void ? null : T);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
