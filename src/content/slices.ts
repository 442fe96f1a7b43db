// Long work on a page in slices: the page stays usable, and no task of ours is one that its reader feels.

/** Work that may be interrupted wherever it yields; it gives its result at the end. */
export type Work<T> = Generator<void, T, void>;

/**
 * Milliseconds of a slice: a sixth of what a browser calls a long task, so that no single step too many, no collection of the browser's
 * and no other program on a busy machine makes one of it. Shorter slices would cost more in turns than they give back.
 */
export const SLICE_MS = 8;

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
    await turn();
  }
}

/** The page's turn. A timeout in a timeout in a timeout waits for milliseconds; not every browser that we run in has the other way. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
