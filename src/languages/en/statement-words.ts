// English words around what somebody says.
import type { StatementWords } from '../statement-words.ts';

export const ENGLISH_STATEMENT_WORDS: StatementWords = {
  conditional: ['if', 'unless'],
  any: ['any'],
  atOnce: ['immediately', 'overnight', 'instantly'],
  report: ['reports', 'claims', 'rumours', 'rumors', 'allegations', 'speculation', 'suggestions', 'claim', 'rumour', 'rumor', 'report'],
  ofReport: ['that', 'of'],
  mistaken: ['wrong', 'mistaken', 'mistake', 'error', 'typo', 'false', 'untrue', 'incorrect', 'inaccurate', 'myth', 'nonsense'],
  former: ['former', 'ex', 'retired'],
  addressed: ['asked', 'told', 'informed', 'warned', 'briefed', 'urged', 'advised', 'notified', 'questioned'],
  passive: ['was', 'were', 'been', 'is', 'are', 'being', 'be', 'when'],
  without: [],
  beforeNouns: [],
};
