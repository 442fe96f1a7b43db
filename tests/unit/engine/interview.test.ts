// An interview in which marks stand before questions and answers: whoever its heading names answers, and nobody claims what is asked.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const speakersIn = (text: string): readonly (string | null)[] =>
  analyse({ text, published: { date: '2024-02-10', basis: 'given' } }, bundledCorpus(), { anyway: true }).claims.flatMap((claim) =>
    claim.kind === 'statement' ? [claim.speaker] : [],
  );

const HEADING = 'وزير الدفاع العراقي لـ«الميدان»: نريد علاقة متوازنة مع التحالف الدولي';
const FIRST = '• كيف تجري المحادثات مع واشنطن؟\n– تجري بهدوء.';
const SECOND = '• هل انتهى خطر تنظيم داعش؟\n– ما زال داعش يشكل خطرا على العراق.';
const THIRD = '• متى تزور أربيل؟\n– قريبا.';

describe('an interview', () => {
  it('is answered by the one whom its heading names', () => {
    expect(speakersIn([HEADING, FIRST, SECOND, THIRD].join('\n\n'))).toContain('iraq-defense-minister');
  });

  it('has at least three questions', () => {
    expect(speakersIn([HEADING, SECOND].join('\n\n'))).not.toContain('iraq-defense-minister');
  });

  it('goes on behind the marks of those who ask and who answer, also where no question mark ends the paragraph', () => {
    const told = '• هل انتهى خطر تنظيم داعش؟ يقولون إنه زال.\nـ ما زال داعش يشكل خطرا على العراق.';
    const asked = '• ما زال داعش يشكل خطرا على العراق، كما يقال.\nـ لا.';
    const others = [FIRST, THIRD, '• وماذا بعد ذلك؟\n– سنرى.'].map((turn) => turn.replaceAll('–', 'ـ'));
    expect(speakersIn([HEADING, ...others, told].join('\n\n'))).toContain('iraq-defense-minister');
    expect(speakersIn([HEADING, ...others, asked].join('\n\n'))).not.toContain('iraq-defense-minister');
  });

  it('is answered by nobody known where no heading names one', () => {
    expect(speakersIn(['حوار حول التحالف الدولي', FIRST, SECOND, THIRD].join('\n\n'))).not.toContain('iraq-defense-minister');
  });
});

const GUEST = 'Salim Darwish, who advises the Iraqi prime minister, received us in his office.';
const TURNS = [
  'Mr Darwish, is Islamic State finished?\nNo. Daesh remains a danger to the Iraqi state.',
  'And the Americans? What did you tell them?\nWe told them to go.',
  'When?\nSoon, I hope.',
];

describe('an interview without marks', () => {
  it('is answered by the only one whom its head introduces with an office', () => {
    expect(speakersIn(['Iraq and the coalition', GUEST, ...TURNS].join('\n\n'))).toContain('iraq-pm');
  });

  it('is answered by nobody known where two are introduced', () => {
    const another = 'Anna Berg, an analyst in Oslo, was there too.';
    expect(speakersIn(['Iraq and the coalition', GUEST, another, ...TURNS].join('\n\n'))).not.toContain('iraq-pm');
  });

  it('is none where the questions head what the newspaper explains', () => {
    const head = 'Salim Darwish, who advises the Iraqi prime minister, spoke on Monday.';
    const explained = [
      'Is Islamic State finished?\nDaesh remains a danger to the Iraqi state.',
      'Where?\nIn Kirkuk.',
      'Since when?\n2014.',
    ];
    expect(speakersIn(['Iraq and the coalition', head, ...explained].join('\n\n'))).not.toContain('iraq-pm');
  });
});

describe('an interview with one mark for both', () => {
  const HEAD = 'Interview with the Iraqi foreign minister';
  const OPENING = ['— How are the talks going?\n— Calmly.', '— Who chairs them?\n— A general.', '— Where?\n— In Baghdad, as you know.'];
  const ANSWER = '— We do not regard them as a breach of our agreements.';

  it('goes on in turns where what is put to the guest is no question', () => {
    expect(speakersIn([HEAD, ...OPENING, `— The American strikes killed sixteen people.\n${ANSWER}`].join('\n\n'))).toContain(
      'iraq-foreign-minister',
    );
  });

  it('has nobody for what the interviewer tells', () => {
    expect(speakersIn([HEAD, ...OPENING, '— Daesh remains a danger to the Iraqi state.\n— No.'].join('\n\n'))).not.toContain(
      'iraq-foreign-minister',
    );
  });

  it('is told by the guest where he says that he says it', () => {
    const told = '— What about the coalition?\n— We have been saying that the coalition should leave Iraq.';
    expect(speakersIn([HEAD, ...OPENING, told].join('\n\n'))).toContain('iraq-foreign-minister');
    const others = '— What about the coalition?\n— The factions have been saying that the coalition should leave Iraq.';
    expect(speakersIn([HEAD, ...OPENING, others].join('\n\n'))).not.toContain('iraq-foreign-minister');
  });
});

describe('an Arabic interview', () => {
  it('is told by the guest where he says «أقول لك»', () => {
    const told = '• ماذا عن التحالف؟\n– أقول لك بوضوح: نريد إنهاء وجود التحالف.';
    expect(speakersIn([HEADING, FIRST, THIRD, told].join('\n\n'))).toContain('iraq-defense-minister');
  });
});
