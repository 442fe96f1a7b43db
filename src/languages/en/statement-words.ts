// English words around what somebody says.
import type { StatementWords } from '../statement-words.ts';

export const ENGLISH_STATEMENT_WORDS: StatementWords = {
  conditional: ['if', 'unless'],
  any: ['any'],
  atOnce: ['immediately', 'overnight', 'instantly'],
  ceasing: ['stopped', 'stops', 'ceased', 'ceases', 'quit', 'abandoned', 'failed', 'dropped'],
  perhaps: [],
  former: ['former', 'ex', 'retired'],
  addressed: ['asked', 'told', 'informed', 'warned', 'briefed', 'urged', 'advised', 'notified', 'questioned'],
  passive: ['was', 'were', 'been', 'is', 'are', 'being', 'be', 'when'],
  without: [],
  beforeNouns: [],
};
