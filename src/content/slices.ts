// Long work on a page in slices: the page stays usable, and no task of ours is one that its reader feels.

/** Work that may be interrupted wherever it yields; it gives its result at the end. */
export type Work<T> = Generator<void, T, void>;

/** Milliseconds of a slice: half of what a browser calls a long task, so that one step too many is none. */
const SLICE_MS = 25;

/** All of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Slice by slice; rejects as the work throws. `interrupted` says whether the page had a turn in between. */
export async function inSlices<T>(work: Work<T>): Promise<{ readonly value: T; readonly interrupted: boolean }> {
  let interrupted = false;
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done) return { value, interrupted };
    } while (performance.now() < end);
    interrupted = true;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
