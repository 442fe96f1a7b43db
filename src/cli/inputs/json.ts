// JSON from a file, with a message a person can act on.
import { failure, type Result, success } from '../../claims/result.ts';

/** `advice` says what to do about JSON that is none. */
export function parseJson(text: string, advice = 'repair it or save the text as .txt.'): Result<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return success(value);
  } catch (error) {
    return failure(`this is not valid JSON (${error instanceof Error ? error.message : String(error)}); ${advice}`);
  }
}
