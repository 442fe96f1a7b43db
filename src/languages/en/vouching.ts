// English words that tell that a text does not stand by what it tells.
import type { VouchingWords } from '../vouching.ts';

export const VOUCHING: VouchingWords = {
  reports: ['reports', 'claims', 'rumours', 'rumors', 'allegations', 'speculation', 'suggestions', 'claim', 'rumour', 'rumor', 'report'],
  ofReports: ['that', 'of'],
  unclaimed: [
    // Advice.
    ...['recommend', 'recommends', 'recommended', 'recommending', 'advocates', 'advocated'],
    // Stories, games, polls, quizzes, specimens.
    ...['film', 'movie', 'novel', 'thriller', 'sitcom', 'cartoon', 'screenplay', 'fictional', 'satire', 'satirical', 'spoof', 'parody'],
    ...['video game', 'board game', 'war game', 'wargame', 'simulation', 'simulated', 'scenario', 'make believe', 'joke', 'joked'],
    ...['poll', 'polled', 'respondents', 'questionnaire', 'quiz', 'exam', 'guessed', 'bet', 'wagered', 'bookmakers'],
    ...['sample sentence', 'style guide', 'template', 'placeholder', 'e.g', 'eg', 'textbook'],
    // Suppositions, and what nobody says.
    ...['suppose', 'supposing', 'let us say', 'premise', 'myth', 'legend', 'nobody says', 'no one says', 'nobody claims', 'no one claims'],
    ...['nobody believes', 'no one believes', 'nobody is saying', 'no one is saying'],
    // Law, courts, hearsay.
    ...['stipulates', 'stipulated', 'stipulate', 'alleges', 'alleged', 'allegedly', 'prosecutors', 'indictment'],
    ...[
      'i heard',
      'i have heard',
      'i am told',
      'i was told',
      'viral',
      'earlier version',
      'previous version',
      'earlier edition',
      'earlier entry',
    ],
    // Averages.
    ...['average', 'averages', 'averaged', 'averaging', 'arithmetic', 'the mean', 'a mean of', 'median'],
    // What was said and is admitted, or shown, to be wrong.
    ...['took down', 'taken down', 'deleted', 'retracted', 'retracts', 'disowned', 'backtracked', 'apologised', 'apologized'],
    ...[
      'mixed up',
      'misheard',
      'misspoke',
      'corrected himself',
      'corrected herself',
      'mistranslated',
      'misread',
      'misprint',
      'misprinted',
      'misquoted',
      'garbled',
      'typo',
      'slip',
    ],
    ...['mistakenly', 'wrongly', 'incorrectly', 'erroneously', 'falsely', 'by mistake', 'in error', 'misleading', 'misleadingly'],
    ...['hoax', 'fake', 'doctored', 'debunked', 'debunks', 'disproved', 'exaggerated', 'overstated', 'understated', 'inflated'],
    ...['headline', 'headlines', 'banner'],
  ],
  takingBack: [
    ...['wrong', 'mistaken', 'mistake', 'error', 'typo', 'false', 'untrue', 'incorrect', 'inaccurate', 'myth', 'nonsense', 'invented'],
    ...[
      'should have read',
      'should read',
      'should have said',
      'should have been',
      'has been amended',
      'has been corrected',
      'have been amended',
    ],
    ...['real number', 'real figure', 'true number', 'true figure', 'actual number', 'actual figure', 'correct number', 'correct figure'],
    ...[
      'disagreed',
      'made it up',
      'made that up',
      'has been removed',
      'has since been',
      'was withdrawn',
      'retracted',
      'in error',
      'by mistake',
      'no source',
      'no evidence',
    ],
  ],
  notices: [
    ...[
      "readers' letters",
      'letters to the editor',
      'letter to the editor',
      'correction',
      'corrections',
      'clarification',
      'erratum',
      'corrigendum',
      'for the record',
      "editor's note",
      "editors' note",
      'retraction',
    ],
    ...['template', 'true or false', 'quiz', 'specimen', 'sample', 'apology'],
  ],
};
