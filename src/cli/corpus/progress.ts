// How far a long run is, on standard error: one line that is written over in a terminal, a line now and then in a log.
import type { Io } from '../run.ts';

/** Fewer are done before anybody wonders. */
const WORTH_TELLING = 20;
const LINES_IN_A_LOG = 10;

/** Gives what to call after each of `total` things. */
export function progressOf(total: number, what: string, io: Io): (done: number) => void {
  if (total < WORTH_TELLING) return () => {};
  const step = Math.ceil(total / (io.isInteractive ? 100 : LINES_IN_A_LOG));
  return (done) => {
    if (done % step !== 0 && done !== total) return;
    io.warn(io.isInteractive ? `\r${done} of ${total} ${what}${done === total ? '\n' : ''}` : `${done} of ${total} ${what}\n`);
  };
}
