// On the talks, or only like them: short texts of ours, each published in 2024 unless the row says otherwise.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const corpus = bundledCorpus();
const onTopic = (text: string, published: string): boolean =>
  analyse({ text, published: { date: published, basis: 'given' } }, corpus).topic.onTopic;

const ON: readonly string[] = [
  'HMC meets again\n\nThe two sides met for the third time in the Higher Military Commission on Sunday, officials said.',
  'Baghdad wants a timetable\n\nIraq and the United States opened talks on ending the mission of the international coalition in the country.',
  'US forces in Iraq: what next?\n\nAmerican troops are to leave Iraq in two steps under an agreement with Baghdad, an official said on Monday.',
  'اللجنة العسكرية العليا تستأنف عملها\n\nعقدت اللجنة العسكرية العليا بين العراق والولايات المتحدة جلسة جديدة في بغداد.',
  'بغداد: إنهاء مهمة التحالف على مراحل\n\nقال متحدث حكومي إن بغداد وواشنطن اتفقتا على إنهاء مهمة التحالف الدولي في العراق تدريجيا.',
  '#العراق #HMC\nالطرفان يواصلان حوار اللجنة العسكرية العليا حول مستقبل القوات الأميركية في العراق.',
];

const OFF: readonly string[] = [
  'US troops leave Niger\n\nThe last American troops have left Niger after talks between the two defence ministries, the Pentagon said.',
  'OPEC+ talks drag on\n\nIraq asked the coalition of producers for a new timetable; the agreement on oil cuts ends in June.',
  'Election lists in Iraq\n\nThe electoral commission accepted 31 coalitions; two parties announced their withdrawal from the largest coalition in Baghdad.',
  'Coalition in Yemen\n\nThe Saudi-led coalition said its forces would withdraw from two sites near Aden under an agreement.',
  'UN mission in Iraq to close\n\nThe Security Council decided that the UN mission in Iraq ends its work in 2025, at the request of Baghdad.',
  'منتخب العراق ينسحب من البطولة\n\nأعلن اتحاد الكرة انسحاب المنتخب من البطولة بعد مباراة أمام نظيره الأميركي في بغداد.',
  'اتفاق بغداد وأنقرة\n\nوقع العراق وتركيا اتفاقا عسكريا لملاحقة المسلحين في الشمال، وقال مسؤول إن المحادثات ناجحة.',
  'عاصفة ترابية\n\nضربت عاصفة ترابية غرب العراق وتوقفت الحركة في قاعدة عين الأسد ساعتين.',
];

describe('on the topic', () => {
  it.each(ON)('%s', (text) => expect(onTopic(text, '2024-03-10')).toBe(true));
});

describe('only like it', () => {
  it.each(OFF)('%s', (text) => expect(onTopic(text, '2024-03-10')).toBe(false));
});

describe('the same words of another time', () => {
  it.each(ON.slice(1, 3))('%s', (text) => expect(onTopic(text, '2011-10-21')).toBe(false));
});

describe('furniture does not count', () => {
  it('a strip of related links about the talks below a story about something else', () => {
    const text =
      'Dates harvest in Basra\n\nGrowers in the south expect a good year, the ministry of agriculture said.\n\nRelated\nUS and Iraq open Higher Military Commission talks\nCoalition mission in Iraq to end';
    expect(onTopic(text, '2024-03-10')).toBe(false);
  });
});
