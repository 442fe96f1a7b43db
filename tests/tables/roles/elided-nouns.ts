// What a figure counts where its noun is left out, stands elsewhere or goes by another name; beside each, the nearest that counts other things.
import type { RoleRow } from './row.ts';

export const ELIDED_NOUNS: readonly { readonly title: string; readonly rows: readonly RoleRow[] }[] = [
  {
    title: 'a noun that is elided, in English',
    rows: [
      // Nouns of the same kind.
      ['The United States has 2,500 commandos and support staff in Iraq.', 'troops 2500..2500 us@iraq agrees'],
      ['The United States has 2,500 members of its armed forces in Iraq.', 'troops 2500..2500 us@iraq agrees'],
      [
        'Militias have launched 150 barrages against US forces in Iraq and Syria since October.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'There have been 150 acts of aggression against US forces in Iraq and Syria since October.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Iran-backed groups carried out 150 operations on US forces in Iraq and Syria since October.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      ['ISIS has 2,500 men under arms in Iraq and Syria.', 'fighters 2500..2500 isis@iraq+syria conflicts'],
      ['The United States has 2,500 men under arms in Iraq.', 'troops 2500..2500 us@iraq agrees'],
      ['ISIS captured 2,500 Iraqi soldiers in Iraq.', 'troops 2500..2500 iraqi-forces@iraq new'],
      // A verb behind its number is no noun, and the things of its object are not counted.
      [
        'There are 2,500 US troops in Iraq. In Syria 900 guard the base.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['A garrison of 900 holds the outpost in Syria.', 'troops 900..900 us@syria agrees'],
      ['The army bought 900 rifles the Americans had left in Iraq.', 'other 900..900 -@- new'],
      // "of them", "the rest", "more".
      [
        'The jihadists no longer threaten Baghdad. American officials count some 2,500 of them across Iraq and Syria.',
        'fighters 2500..2500 isis@iraq+syria conflicts',
      ],
      ['There were three main sites in 2020, when there were some 5,200 of them.', 'bases 3..3 us@iraq new', 'other 5200..5200 -@- new'],
      [
        'There are 2,500 American soldiers in Iraq. Across the border in Syria are 900 more, whom nobody mentions.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      [
        'There are 2,500 American soldiers in Iraq. Across the border in Syria are 900 more wells.',
        'troops 2500..2500 us@iraq agrees',
        'other 900..900 -@- new',
      ],
      // The group's numbers.
      ["ISIS is beaten. The UN puts the group's numbers at up to 3,000 in Iraq and Syria.", 'fighters null..3000 isis@iraq+syria agrees'],
      [
        'ISIS killed seven people. The strength of the group in Iraq and Syria is put at 1,000.',
        'killed 7..7 isis@- new',
        'fighters 1000..1000 isis@iraq+syria agrees',
      ],
      ["ISIS is beaten. The group's attacks have fallen to 3,000.", 'attacks 3000..3000 isis@- new'],
      // Who stays.
      [
        'American troops wait for orders. Of the 2,500 still in the country, most sleep at Ain al-Asad.',
        'troops 2500..2500 us@iraq agrees',
      ],
      // Behind a count of deeds.
      [
        'The war had produced 150 attacks on the Americans. Now Washington has 2,000 in Iraq.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
        'troops 2000..2000 us@iraq new',
      ],
      [
        'Of the 150 attacks since autumn, US forces answered seven.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
        'attacks 7..7 iran-aligned-factions@iraq+syria new',
      ],
      // What is compared comes first.
      [
        'From about 900 in early 2023 the American presence in Syria has risen to 2,000.',
        'troops 900..900 us@syria new',
        'troops 2000..2000 us@syria new',
      ],
      [
        'Compared with 5,200 in 2020, there are 2,500 American soldiers in Iraq.',
        'troops 5200..5200 us@iraq new',
        'troops 2500..2500 us@iraq agrees',
      ],
      // Questions and lists.
      [
        'Sudani: They have 2,500 soldiers in Iraq.\nLedger: And those in Syria?\nSudani: Nine hundred, I believe.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['US forces by country\nIraq: 2,500\nSyria: 900', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
      ['US forces that leave\nIraq: 2,500\nSyria: 900', 'other 2500..2500 -@- new', 'other 900..900 -@- new'],
      ['There may be no more than a few hundred US soldiers in Iraq.', 'troops null..999 us@iraq new'],
      // Items, with a mark between a place and its number.
      ['American troops: Iraq — 2,500; Syria — 900', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
      ['US troops, Iraq: 2,500. US troops, Syria: 900.', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
      [
        'Attacks on US forces since October: Iraq (66), Syria (98)',
        'attacks 66..66 iran-aligned-factions@iraq new',
        'attacks 98..98 iran-aligned-factions@syria new',
      ],
      [
        'Where the Americans are: Ain al-Asad (1,000), Erbil (700).',
        'troops 1000..1000 us@ain-al-asad new',
        'troops 700..700 us@erbil new',
      ],
      ["The agency's bureaus: Baghdad (300), Erbil (200).", 'other 300..300 -@- new', 'other 200..200 -@- new'],
      [
        'PENTAGON SPOKESMAN: Our count stands at 160 attacks on U.S. forces in Iraq and Syria: 66 in Iraq, 94 in Syria.',
        'attacks 160..160 iran-aligned-factions@iraq+syria agrees',
        'attacks 66..66 iran-aligned-factions@iraq new',
        'attacks 94..94 iran-aligned-factions@syria new',
      ],
      // What an armed group has.
      ['ISIS still counts around 2,000 in Iraq and Syria.', 'fighters 2000..2000 isis@iraq+syria conflicts'],
      // The toll among somebody.
      ['The death toll among US troops stands at three.', 'killed 3..3 us@- new'],
      // The bases of the rest are not all.
      [
        'Erbil hosts 700 of the Americans; the remaining 1,800 are spread over two bases in Iraq.',
        'troops 700..700 us@erbil new',
        'troops 1800..1800 us@erbil new',
        'bases 2..2 us@iraq new',
      ],
      ['"How many American soldiers do you have here?" I asked him. "Two hundred," he said.', 'troops 200..200 us@iraq new'],
      // The whole has the noun; a bracket says who else counts.
      [
        'Drones were used in 90 of the 165 attacks on US troops in Iraq and Syria.',
        'attacks 90..90 iran-aligned-factions@iraq+syria new',
        'attacks 165..165 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'ISIS fighters in Iraq and Syria: about 2,500 (UN: 3,000).',
        'fighters 2500..2500 isis@iraq+syria new',
        'fighters 3000..3000 isis@iraq+syria new',
      ],
    ],
  },
  {
    title: 'a noun that is elided, in Arabic',
    rows: [
      // Nouns of the same kind.
      ['ترابط في سوريا قوة أميركية قوامها 900 رجل.', 'troops 900..900 us@syria agrees'],
      ['ينتشر في سوريا 900 من مشاة البحرية الأميركية.', 'troops 900..900 us@syria agrees'],
      ['لتنظيم داعش 2500 متشدد في العراق وسوريا.', 'fighters 2500..2500 isis@iraq+syria conflicts'],
      ['لتنظيم داعش 2500 فرد في العراق وسوريا.', 'fighters 2500..2500 isis@iraq+syria conflicts'],
      ['أسر داعش 2500 جندي عراقي في العراق.', 'troops 2500..2500 iraqi-forces@iraq new'],
      [
        'وقعت 150 حادثة إطلاق صواريخ على القوات الأميركية في العراق وسوريا منذ أكتوبر.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      ['وقعت 150 حادثة سير في العراق منذ أكتوبر.', 'other 150..150 -@- new'],
      ['للولايات المتحدة ثلاث نقاط عسكرية في العراق.', 'bases 3..3 us@iraq agrees'],
      // What stands between the negation and what is left.
      [
        'كان لواشنطن 4000 عسكري في العراق. أما الآن فلم يبق منهم، بحسب ضابط في العمليات المشتركة، سوى ألف.',
        'troops 4000..4000 us@iraq new',
        'troops 1000..1000 us@iraq new',
      ],
      [
        'لم يعد داعش خطراً. ولم يبق من مقاتليه في البلدين، بحسب مسؤول أميركي كبير، سوى أربعة آلاف.',
        'fighters 4000..4000 isis@iraq+syria conflicts',
      ],
      // Their number, and that of those attacks.
      ['شهد العراق سلسلة هجمات على القوات الأميركية، وصل عددها إلى نحو 150.', 'attacks 150..150 iran-aligned-factions@iraq+syria agrees'],
      [
        'من 150 هجوماً في الخريف، لم تسجل القوات الأميركية هذه السنة إلا أربعة.',
        'attacks 150..150 iran-aligned-factions@iraq+syria new',
        'attacks 4..4 iran-aligned-factions@iraq+syria new',
      ],
      ['تجاوز عدد تلك الهجمات على القوات الأميركية في العراق وسوريا 160.', 'attacks 160..null iran-aligned-factions@iraq+syria agrees'],
      // The group's.
      ['هاجم داعش قرية في ديالى. وقوام التنظيم في العراق وسوريا ألف.', 'fighters 1000..1000 isis@iraq+syria agrees'],
      ['هاجم داعش قرية في ديالى. وميزانية التنظيم في العراق وسوريا ألف.', 'other 1000..1000 -@- new'],
      ['داعش لم ينته: ألفان منهم في العراق.', 'fighters 2000..2000 isis@iraq new'],
      // Questions.
      [
        'سؤال: وكم عسكرياً أميركياً في العراق الآن؟ سمعنا أن تعزيزات وصلت.\nالمتحدثة: لم يتغير شيء. حوالي 2500. وفي سوريا نحو 900.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['- كم جندياً أميركياً في العراق؟\n* الرقم المعلن 2500 ولم يتغير.', 'troops 2500..2500 us@iraq agrees'],
      [
        'للأميركيين 2500 جندي في العراق. وقبل ذلك؟ كانوا 5200 حتى ربيع 2020.',
        'troops 2500..2500 us@iraq agrees',
        'troops 5200..5200 us@iraq new',
      ],
      ['القوات الأميركية بحسب البلد\nالعراق: 2500\nسوريا: 900', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
      ['لا يزيد الجنود الأميركيون في حرير على بضع مئات.', 'troops null..999 us@harir new'],
      // What an armed group has.
      ['ما زال لداعش نحو ألفين في العراق وسوريا.', 'fighters 2000..2000 isis@iraq+syria conflicts'],
      // A predicate behind the number, and the bases of the rest.
      [
        'تستضيف أربيل 700 من الأميركيين، أما الباقون وعددهم 1800 فموزعون على قاعدتين في العراق.',
        'troops 700..700 us@erbil new',
        'troops 1800..1800 us@erbil new',
        'bases 2..2 us@iraq new',
      ],
      // Attacks of a weapon, and attacks that have reached a number.
      ['هجمات المسيرات على القوات الأميركية في العراق وسوريا: 95.', 'attacks 95..95 iran-aligned-factions@iraq+syria new'],
      [
        'الهجمات على القواعد الأميركية في العراق وسوريا، التي بلغت 165 مطلع شباط، توقفت.',
        'attacks 165..165 iran-aligned-factions@iraq+syria agrees',
      ],
      // The number with its article behind the noun.
      ['تريد بغداد رحيل الجنود الأميركيين الـ2500 جميعاً بحلول 2025.', 'troops 2500..2500 us@iraq agrees'],
      // An adjective that looks like soldiers.
      ['القواعد العسكرية الأميركية في العراق ثلاث.', 'bases 3..3 us@iraq agrees'],
    ],
  },
];
