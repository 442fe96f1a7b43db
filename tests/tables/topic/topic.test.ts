// On the talks, or only like them: short texts of ours, each published in 2024 unless the row says otherwise.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { ARABIC_OFF, ARABIC_ON } from './arabic.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { TOLD } from './told-facts.ts';

const corpus = bundledCorpus();
const onTopic = (text: string, published: string): boolean =>
  analyse({ text, published: { date: published, basis: 'given' } }, corpus).topic.onTopic;

const ON: readonly string[] = [
  'Origins of the HMC\n\nAt the Pentagon the two delegations announced the Higher Military Commission. Then came the war in Gaza.',
  'The envelope\n\nThe American message to Baghdad reached the foreign minister by hand. Days later the two capitals made known that they would talk about the coalition.',
  'Seven weeks of drones\n\nFactions close to Iran attacked American soldiers in Iraq 130 times since autumn. Only then was a dialogue agreed.',
  'HMC meets again\n\nThe two sides met for the third time in the Higher Military Commission on Sunday, officials said.',
  'Baghdad wants a timetable\n\nIraq and the United States opened talks on ending the mission of the international coalition in the country.',
  'US forces in Iraq: what next?\n\nAmerican troops are to leave Iraq in two steps under an agreement with Baghdad, an official said on Monday.',
  'اللجنة العسكرية العليا تستأنف عملها\n\nعقدت اللجنة العسكرية العليا بين العراق والولايات المتحدة جلسة جديدة في بغداد.',
  'بغداد: إنهاء مهمة التحالف على مراحل\n\nقال متحدث حكومي إن بغداد وواشنطن اتفقتا على إنهاء مهمة التحالف الدولي في العراق تدريجيا.',
  '#العراق #HMC\nالطرفان يواصلان حوار اللجنة العسكرية العليا حول مستقبل القوات الأميركية في العراق.',
  'The base in the west empties\n\nThe last American convoys are to be out of Ain al-Asad by the weekend, an Iraqi officer said. The US force in the country will shrink by a third, and those who remain move to Erbil. The withdrawal is the first phase of a plan that Washington and Baghdad agreed in their talks.',
  'Occupiers to go in two stages\n\nThe United States has given in and will quit the country in two stages, sources in Baghdad said. Several hundred soldiers leave first, the rest a year later.',
  "Opinion\nA calendar for Baghdad\n\nThe premier came back with a page about turbines and dollars, and the pundits wrote about turbines and dollars. Gas is dear, true, and the grid is old. Yet five rounds of talks on the future of the coalition have passed since winter. How many American soldiers are in Iraq? As many as before. His office had promised to end the coalition's presence for good. After a hundred attacks on the Americans, that would be wise.",
  'Rome looks past the coalition\n\nItaly asks what its instructors in Iraq are for once the coalition winds up its mission there next autumn, diplomats said. France wants a bilateral accord with Baghdad in place before the coalition, whose troops train Iraqi units, ends.',
  'US soldiers shrink their footprint\n\nWashington is cutting down its military mission in Iraq, the Pentagon said on Wednesday; Baghdad spoke of a milestone.',
  'Done at last: the coalition mission in Iraq wraps up within a year, says a joint statement\n\n• 2.5K troops there today\n• Nobody gives a number for later\n• The premier is pleased\n• The rest is for lawyers',
  'Comment\n\nThe quiet west of the Euphrates is a gift. Militias hit American posts in Iraq and Syria for months; now they sleep. The 2,500 soldiers at three bases in Iraq could be home by spring. At the Pentagon no one is negotiating a withdrawal, I am told. Talks opened in winter and were taken up again later. A decision on the timetable is promised.',
  'A veteran writes\n\nI left Ramadi in 2007 and Iraq in 2008. Two and a half thousand American soldiers are still there, and the coalition they belong to has no date for its end. A withdrawal under fire is called a defeat, yet the talks with Baghdad are no surrender.',
  'Tea by the convoy\n\nHasan counts lorries from his stall. Eleven yesterday, none today.\n\nThe runway behind him is home to Americans, a thousand of them by local count at Ain al-Asad.\n\nHe has never heard of the Higher Military Commission. His sister has, and wants them out.\n\nTea has doubled in price, and so have sugar, gas and the rent of the stall, he says, and pours another glass for the driver of a tanker that is bound for Ramadi.\n\nAmerican officers in Iraq say that a withdrawal of their troops will follow conditions.\n\nHe shrugs.',
];

const OFF: readonly string[] = [
  'A coalition of lists\n\nThe State of Law coalition met its partners in Baghdad. They talked about the budget and the dollar.',
  'Gas and banks\n\nAmerican and Iraqi officials held talks in Baghdad on the dollar rate; the central bank spoke of progress.',
  'Soldiers home from Kabul\n\nAmerican soldiers left Afghanistan years ago after talks in Doha. A veteran recalls the airport. Iraq he has never seen, nor a coalition.',
  'Morning digest\n\n• Oil falls for a third day\n• The coalition mission in Iraq is to end next year\n• A derby ends in a draw\n• Trains are late',
  'US troops leave Niger\n\nThe last American troops have left Niger after talks between the two defence ministries, the Pentagon said.',
  'OPEC+ talks drag on\n\nIraq asked the coalition of producers for a new timetable; the agreement on oil cuts ends in June.',
  'Election lists in Iraq\n\nThe electoral commission accepted 31 coalitions; two parties announced their withdrawal from the largest coalition in Baghdad.',
  'Coalition in Yemen\n\nThe Saudi-led coalition said its forces would withdraw from two sites near Aden under an agreement.',
  'UN mission in Iraq to close\n\nThe Security Council decided that the UN mission in Iraq ends its work in 2025, at the request of Baghdad.',
  'Embassy sends staff home\n\nThe United States told non-essential staff to leave its embassy in Baghdad and allowed military families to depart from bases in the Gulf, officials said.',
  'Committee on gas and banks\n\nThe foreign ministers of Iraq and the United States led a session of the Higher Coordinating Committee; energy and the dollar rate were on the agenda.',
  'NATO mission changes command\n\nA Danish general took command of NATO Mission Iraq in Baghdad. The mission of several hundred advises ministries and is separate from the coalition, he said.',
  'Live: the day in the region\n\n20:10 Gaza: talks on a truce go on in Doha.\n\n18:40 Baghdad: the joint commission on the coalition meets again on Sunday, an officer says.\n\n16:05 Oil: Brent rises by a percent.\n\n14:00 Football: the cup final is moved to Monday.\n\n12:30 Beirut: two wounded in a strike on a car.',
  'A desert storm\n\nFlights stopped in Najaf for hours. At the Ain al-Asad base, shared by Iraqi and coalition troops, two roofs were lost; nobody was hurt, the police said.',
  'UN flag comes down\n\nThe UN mission in Iraq ends after two decades, its envoy said at a ceremony. Staff who had numbered hundreds have left. It helped to hold seven elections, counted votes and carried messages between Baghdad and Erbil; its last report deals with water, courts and the dead of the protests. The agencies for children and refugees stay under a coordinator. The coalition against Islamic State is leaving as well, he noted.',
  'The gate at the border\n\nOn 18 December 2011 the last American trucks left Iraq. A pact of 2008 had set the day. Diplomats had talked all summer about American troops who might stay as trainers; the withdrawal came because no party in Baghdad would give the soldiers immunity.',
  'Marines in Syria\n\nThe Pentagon said that 2,000 American troops are in Syria, not 900, and that hundreds of them would leave in spring.',
  'نتائج أولية للانتخابات العراقية\n\nأعلنت مفوضية الانتخابات في بغداد نتائج أولية لفرز الأصوات.\n\nوبدأ ائتلافان محادثات في تشكيل الحكومة، ولوّح تحالف ثالث في بغداد بالانسحاب من البرلمان، ثم نفى ناطق باسم التحالف قرار الانسحاب.\n\nورحّبت السفارة الأميركية بسير الاقتراع وبنسبة الناخبين.',
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

describe('the same words and figures about something else', () => {
  it.each(LOOK_ALIKES)('%s: %s', (published, text) => expect(onTopic(text, published)).toBe(false));
});

describe('what the references tell', () => {
  it.each(TOLD)('%s: %s', (published, text) => expect(onTopic(text, published)).toBe(true));
  it.each(TOLD)('said of too little, %s: %s', (published, text) => expect(onTopic(text.slice(0, text.length / 3), published)).toBe(false));
});

describe('in Arabic', () => {
  it.each(ARABIC_ON)('on the topic, %s: %s', (published, text) => expect(onTopic(text, published)).toBe(true));
  it.each(ARABIC_OFF)('only like it, %s: %s', (published, text) => expect(onTopic(text, published)).toBe(false));
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
