// Figures whose doer, place or noun stands elsewhere: in the name of an occasion, before a plus sign, in the figure that they are compared with.
import type { ConflictRow } from './rows.ts';

const published = '2024-03-10';

export const NAMED_FIGURES: readonly ConflictRow[] = [
  {
    published,
    conflicts: ['nearly 600 attacks'],
    text: 'The Islamic Resistance launched nearly 600 attacks against American bases in Iraq and Syria after the start of the Israeli assault on Gaza.',
  },
  {
    published,
    conflicts: ['some six thousand fighters'],
    text: 'Kataib Hezbollah denied it. The jihadists still have some six thousand fighters in Iraq and Syria.',
  },
  { published, conflicts: ['1,400', '3,900'], text: 'US troops: 2,500 in Iraq + 1,400 in Syria, or 3,900 all told.' },
  {
    published: '2025-10-02',
    conflicts: ['about 4,000'],
    text: 'Fewer than 1,500 US troops are now in Iraq, down from about 4,000 in the summer of 2024.',
  },
  { published: '2025-10-02', conflicts: ['1,500'], text: 'There are 2,000 US soldiers in Syria, up from 1,500 in January 2024.' },
  { published, conflicts: [], text: 'US troops: 2,500 in Iraq + 900 in Syria, or 3,400 all told.' },
  { published, conflicts: [], text: 'American soldiers have been attacked 150 times since the Hamas massacre of October 7.' },
  { published, conflicts: [], text: 'After the Israeli assault on Gaza began, US bases in Iraq and Syria were attacked 160 times.' },
  { published, conflicts: [], text: 'Hamas claimed 600 attacks on Israel after the Islamic Resistance in Iraq joined the war.' },
  { published, conflicts: [], text: 'The Houthis launched 300 attacks on ships after the American raids on Yemen.' },
  {
    published,
    conflicts: [],
    text: 'Iran-backed groups attacked the two American contingents. The tally stood at 300 when the week began.',
  },
  { published, conflicts: [], text: 'Attacks on the American contingents grew. The count stood at 130 when the week began.' },
  { published, conflicts: [], text: 'Asked how many Americans were in the country, he said: about 2,500.' },
  { published, conflicts: [], text: 'The US had 5,000 troops in Iraq, down from 170,000 in 2007.' },
  { published, conflicts: [], text: 'ISIS has about a thousand fighters in Iraq and Syria, down from tens of thousands in its heyday.' },
  { published, conflicts: [], text: 'لدى داعش نحو ألف مقاتل في العراق وسوريا، نزولا من عشرات الآلاف في أوجه.' },
  { published, conflicts: [], text: 'Al-Qaeda in Syria lost ground. The militants have 6,000 fighters in Iraq and Syria.' },
  { published: '2025-10-02', conflicts: [], text: 'The Kurdish force in Syria has 2,000 men, down from 4,000 in January 2024.' },
  { published, conflicts: [], text: 'Iraqi and American officers will meet. NATO has 500 trainers, down from 900 in January 2024.' },
  { published, conflicts: [], text: 'The base in Erbil now houses 500 US soldiers, down from 900 last year.' },
  { published, conflicts: [], text: 'US troops in the region number 40,000, up from 34,000 in October 2023.' },
  { published, conflicts: [], text: 'In 2021 there were 2,500 US soldiers in Iraq, down from 5,200 in early 2020.' },
  { published, conflicts: [], text: 'Spain has 300 soldiers in Iraq, down from 400 in 2019.' },
  { published, conflicts: [], text: 'Jihadist fighters in the Sahel number about 6,000, twice as many as in Iraq and Syria.' },
  { published, conflicts: [], text: 'The jihadists of Hayat Tahrir al-Sham have some 10,000 fighters in Syria.' },
  { published, conflicts: [], text: 'The jihadists had 30,000 fighters in Iraq and Syria in 2014.' },
  { published, conflicts: [], text: 'Since the Houthi attacks began, US forces have been attacked 30 times in the Red Sea.' },
  { published, conflicts: [], text: 'The Islamic Resistance launched 45 attacks on Israel after the American raids on Baghdad.' },
  { published, conflicts: [], text: 'Asked how many Americans work at the embassy, he said: about 5,000.' },
  { published, conflicts: [], text: 'Asked how many Americans the country would keep, he said: fewer than 500.' },
  { published, conflicts: [], text: 'Iran-backed groups attacked US troops. Their number is put at 60,000.' },
  {
    published,
    conflicts: [],
    text: 'Iran-backed factions claimed most of the attacks made on US facilities. There were about 380 of these.',
  },
  { published, conflicts: [], text: 'US forces use three main bases in Iraq. There are three of these.' },
  // What is counted, by whom and how many, where a list, an aside or a group's second name stands between.
  {
    published: '2024-01-25',
    conflicts: ['270'],
    text: 'The count of rocket and drone attacks by pro-Iran factions on U.S. bases in Iraq and Syria has climbed to 270, diplomats said.',
  },
  {
    published: '2024-01-25',
    conflicts: ['more than 9,000'],
    text: 'A senior American officer put the number of ISIS militants in Iraq and Syria at more than 9,000.',
  },
  {
    published: '2024-01-25',
    conflicts: ['fewer than 150 troops'],
    text: 'The Spanish contingent in Iraq, made up of fewer than 150 troops, trains Iraqi officers.',
  },
  { published: '2024-01-25', conflicts: ['أكثر من 1200 جندي'], text: 'ليس لواشنطن في العراق أكثر من 1200 جندي أميركي.' },
  {
    published: '2024-01-25',
    conflicts: ['أكثر من 1200 جندي'],
    text: 'لا يوجد في العراق حاليا، على ما تقول وزارة الدفاع الأميركية، أكثر من 1200 جندي أميركي.',
  },
  {
    published: '2024-01-25',
    conflicts: ['more than 1,200 US soldiers'],
    text: 'There are not, the Pentagon insists, more than 1,200 US soldiers in Iraq.',
  },
  { published: '2024-01-25', conflicts: [], text: 'ليس غريبا أن لواشنطن أكثر من 2000 جندي في العراق.' },
  { published: '2024-01-25', conflicts: [], text: 'There are not, the Pentagon insists, more than 2,500 US soldiers in Iraq.' },
  {
    published: '2024-01-25',
    conflicts: [],
    text: 'The Hamas militants lost 9,000 fighters, a group close to ISIS militants in Iraq said.',
  },
  { published: '2024-01-25', conflicts: [], text: 'Spain made 40 soldiers of its contingent in Iraq sergeants.' },
  {
    published: '2024-01-25',
    conflicts: [],
    text: 'From the day the new president was sworn in until last April, Iranian-backed groups attacked U.S. forces in Iraq and Syria 71 times.',
  },
  { published: '2024-01-25', conflicts: [], text: 'وقال الضابط إن من بين الجنود الإسبان في العراق 90 يدربون الشرطة.' },
  { published: '2024-01-25', conflicts: [], text: 'ومن بين الجنود الأميركيين في العراق 700 يعملون في النقل والإمداد.' },
  { published: '2024-01-25', conflicts: [], text: 'وللأميركيين في دول الخليج تسع قواعد كبيرة.' },
  { published: '2024-01-25', conflicts: [], text: 'The Americans have nine large bases in the Gulf states.' },
  // "still" with a verb of the past is of its date.
  { published: '2024-01-26', conflicts: [], text: 'In the spring of 2020 the United States still kept 5,200 soldiers in Iraq.' },
  { published: '2024-01-26', conflicts: [], text: 'In early 2020 there were still 5,200 US soldiers in Iraq.' },
  { published: '2024-01-26', conflicts: [], text: 'As of 2020 the US still stationed 5,200 troops in Iraq.' },
  { published: '2024-01-26', conflicts: ['5,200 soldiers'], text: 'Four years after 2020 the US is still keeping 5,200 soldiers in Iraq.' },
  // A pronoun goes back to the only country with soldiers that is the subject of the sentence before.
  {
    published: '2024-01-26',
    conflicts: ['80 soldiers'],
    text: 'Spain has been in the alliance from the start. Its contingent in Iraq consists of 80 soldiers.',
  },
  { published: '2024-01-26', conflicts: ['نحو 90 جنديا'], text: 'وتشارك إسبانيا في التحالف. ولها في العراق نحو 90 جنديا.' },
  {
    published: '2024-01-26',
    conflicts: ['لا يزيدون على مئة'],
    text: 'قال وزير الدفاع الإسباني إن بلاده باقية. وأضاف أن جنودها في العراق لا يزيدون على مئة.',
  },
  { published: '2024-01-26', conflicts: ['1600 جندي'], text: 'قال مسؤول أميركي إن البقاء في سوريا ضروري. وذكر بأن لبلاده هناك 1600 جندي.' },
  { published: '2024-01-26', conflicts: [], text: 'Denmark follows the American lead. Its contingent in Iraq consists of 80 soldiers.' },
  {
    published: '2024-01-26',
    conflicts: [],
    text: 'Spain and the Americans joined early. Their contingent in Erbil consists of 80 soldiers.',
  },
  { published: '2024-01-26', conflicts: [], text: 'تحذو الدنمارك حذو الولايات المتحدة. ولها في العراق نحو 90 جنديا.' },
  {
    published: '2024-01-26',
    conflicts: [],
    text: 'قال وزير الدفاع السويدي للأميركيين إن بلاده باقية. وأضاف أن جنودها في العراق لا يزيدون على مئة.',
  },
  // There, host, used by, strong; a total is where its parts are.
  {
    published: '2024-07-24',
    conflicts: ['fewer than 400 American troops'],
    text: 'The dialogue is not about Syria. There, fewer than 400 American troops remain.',
  },
  {
    published: '2024-07-24',
    conflicts: [],
    text: 'The dialogue is not about Syria or Jordan. There, fewer than 400 American troops remain.',
  },
  {
    published: '2024-01-26',
    conflicts: ['1,400 soldiers'],
    text: 'The US contingent in Iraq, today 1,400 soldiers strong, trains officers.',
  },
  { published: '2024-07-24', conflicts: ['Five main bases'], text: 'Five main bases in Iraq are used by the US forces.' },
  { published: '2024-07-24', conflicts: [], text: 'Five main bases in Iraq are used by Iraqi pilots whom the US forces train.' },
  {
    published: '2024-01-27',
    conflicts: ['260 attacks'],
    text: 'Since mid-October Iranian-backed groups have mounted 260 attacks on US troops: 150 in Iraq and 110 in Syria.',
  },
  { published: '2024-01-26', conflicts: ['1700 جندي'], text: 'في شمال شرق الفرات، يقيم 1700 جندي أميركي في سوريا.' },
  { published: '2024-02-10', conflicts: [], text: 'لواشنطن هناك 2500 جندي في العراق، وإذا أضفنا إليهم من في سوريا تجاوز العدد 3400.' },
  // An aside says of what day a note is, not of whom its number is a part.
  {
    published: '2024-02-10',
    conflicts: ['4,700 US troops'],
    text: 'A second memo, of the same week, says that there are 4,700 US troops in Iraq.',
  },
  { published: '2024-02-10', conflicts: [], text: 'The memo says, of the US troops in Iraq 700 are medics.' },
];
