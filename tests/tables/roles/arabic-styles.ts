// Arabic figures in posts, transcripts and translations, rivals of the references and what only looks like them. Every sentence is ours.
import type { RoleRow } from './row.ts';

export const ARABIC_STYLES: readonly { readonly title: string; readonly published?: string; readonly rows: readonly RoleRow[] }[] = [
  {
    title: 'social and transcripts',
    rows: [
      [
        '🔴 عاجل | البنتاغون: لدينا 2500 جندي في العراق و 900 في سوريا',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['#العراق: عدد القوات الامريكية 2,500 جندي فقط!', 'troops 2500..2500 us@iraq agrees'],
      ['المذيعة: كم جنديا لكم في العراق؟ الناطق: قرابة 2500.', 'troops 2500..2500 us@iraq agrees'],
      ['يا جماعة امريكا عندها 2500 عسكري بالعراق مو 5000', 'troops 2500..2500 us@iraq agrees'],
      ['لديها ٢٥٠٠ من الجنود في العراق، وفقا لواشنطن.', 'troops 2500..2500 us@iraq agrees'],
      ['٢٥٠٠ جندي اميركي باقون في العراق.', 'troops 2500..2500 us@iraq agrees'],
      ['قوام القوة الأمريكية فى العراق: ٢٥٠٠ جندى.', 'troops 2500..2500 us@iraq agrees'],
    ],
  },
  {
    title: 'machine translation',
    rows: [
      ['الولايات المتحدة تملك حول 2,500 قوات في العراق.', 'troops 2500..2500 us@iraq agrees'],
      [
        'هناك تقريبا 2,500 من القوات الأمريكية في العراق و900 في سوريا.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['الولايات المتحدة تحافظ على 2,500 فردا عسكريا في العراق.', 'troops 2500..2500 us@iraq agrees'],
      ['القوات الأمريكية كانت تحت هجوم أكثر من 150 مرة في العراق وسوريا.', 'attacks 150..null iran-aligned-factions@iraq+syria agrees'],
      [
        'الميليشيات المدعومة إيرانيا هاجمت القوات الأمريكية في العراق وسوريا 150 مرات.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
    ],
  },
  {
    title: 'rival values',
    rows: [
      ['يوجد 3000 جندي أميركي في العراق وفق مصدر أمني.', 'troops 3000..3000 us@iraq conflicts'],
      ['لا يقل عدد الجنود الأميركيين في العراق عن 4000.', 'troops 4000..null us@iraq conflicts'],
      ['يتجاوز عدد القوات الأميركية في العراق 3 آلاف جندي.', 'troops 3000..null us@iraq conflicts'],
      ['أقل من ألفي جندي أميركي ينتشرون في العراق.', 'troops null..2000 us@iraq conflicts'],
      ['في العراق ألف وثمانمئة عسكري أميركي.', 'troops 1800..1800 us@iraq conflicts'],
      ['للولايات المتحدة في سوريا 1700 جندي.', 'troops 1700..1700 us@syria conflicts'],
      ['تبقي واشنطن زهاء 600 جندي في سوريا.', 'troops 600..600 us@syria conflicts'],
      ['مجموع القوات الأميركية في العراق وسوريا معا 5000 جندي.', 'troops 5000..5000 us@iraq+syria new'],
      ['تقول بغداد إن عدد الأميركيين 1900 وتقول واشنطن إنه 2500.', 'troops 1900..1900 us@iraq new', 'troops 2500..2500 us@iraq agrees'],
      ['بلغ عدد مسلحي داعش في العراق وسوريا أربعة آلاف مسلح.', 'fighters 4000..4000 isis@iraq+syria conflicts'],
      ['يملك التنظيم 400 مقاتل في العراق.', 'fighters 400..400 isis@iraq new'],
      ['خمس قواعد في العراق تضم قوات أميركية.', 'bases 5..5 us@iraq conflicts'],
      ['للأميركيين أربع قواعد في العراق.', 'bases 4..4 us@iraq conflicts'],
      ['قاعدتان فقط بقيتا للقوات الأميركية في العراق.', 'bases 2..2 us@iraq conflicts'],
      [
        'شنت الفصائل العراقية 60 هجوما على القوات الأميركية في العراق وسوريا منذ تشرين الأول.',
        'attacks 60..60 iran-aligned-factions@iraq+syria conflicts',
      ],
      ['أحصى البنتاغون 250 هجوما للفصائل على جنوده في العراق وسوريا.', 'attacks 250..250 iran-aligned-factions@iraq+syria conflicts'],
      [
        'شهدت القواعد الأميركية في العراق وسوريا 80 هجوما نفذتها مجموعات مسلحة.',
        'attacks 80..80 iran-aligned-factions@iraq+syria conflicts',
      ],
      ['وصل عدد الهجمات التي استهدفت القوات الأميركية في العراق وسوريا إلى 300.', 'attacks 300..300 iran-aligned-factions@iraq+syria new'],
    ],
  },
  {
    title: 'not rivals',
    rows: [
      ['أرسلت واشنطن 300 جندي إضافي إلى العراق.', 'troops 300..300 us@iraq new'],
      ['نقلت القوات الأميركية 200 جندي من سوريا إلى العراق.', 'troops 200..200 us@syria new'],
      ['وصل 1500 جندي من الفرقة الجبلية العاشرة إلى العراق ضمن التبديل الدوري.', 'troops 1500..1500 us@iraq new'],
      ['دربت قوات التحالف 225 ألف عنصر من القوات العراقية.', 'troops 225000..225000 iraqi-forces@iraq new'],
      ['قتل في العراق منذ 2003 نحو 4500 جندي أميركي.', 'killed 4500..4500 us@iraq new'],
      ['فقدت الولايات المتحدة 4487 جنديا في العراق.', 'killed 4487..4487 us@iraq new'],
      ['كان في العراق 150 ألف جندي أميركي عام 2007.', 'troops 150000..150000 us@iraq new'],
      ['قد يرتفع عدد الجنود الأميركيين في العراق إلى 4000.', 'troops 4000..4000 us@iraq new'],
      ['يطالب نواب بسحب 2500 جندي أميركي من العراق.', 'troops 2500..2500 us@iraq agrees'],
      ['تحتفظ تركيا بثلاثة آلاف جندي في شمال العراق.', 'troops 3000..3000 turkey@kurdistan-region new'],
      ['لحلف الناتو 500 مدرب في العراق.', 'trainers 500..500 nato@iraq new'],
      ['تنشر بريطانيا 200 جندي في العراق.', 'troops 200..200 uk@iraq new'],
      ['لدى الحشد الشعبي 238 ألف مقاتل في العراق.', 'fighters 238000..238000 pmf@iraq new'],
      ['قال إن 2500 مقاتل من داعش يختبئون في سوريا.', 'fighters 2500..2500 isis@syria new'],
      ['تسلم الجيش العراقي 2500 عجلة أميركية في العراق.', 'other 2500..2500 -@- new'],
      ['في قاعدة التنف 200 جندي أميركي.', 'troops 200..200 us@al-tanf new'],
      ['شن الجيش الأميركي 85 ضربة في العراق وسوريا.', 'strikes 85..85 us@iraq+syria new'],
      ['قتل ثلاثة جنود أميركيين وجرح أكثر من 40 في هجوم بالأردن.', 'killed 3..3 us@- new', 'wounded 40..null us@jordan new'],
      ['أصيب نحو 80 عسكريا أميركيا في الهجمات بالعراق وسوريا.', 'wounded 80..80 us@iraq+syria new'],
      ['عقدت اللجنة حتى الآن جولتين.', 'rounds 2..2 -@- agrees'],
      ['شاركت 13 دولة في اللجنة.', 'countries 13..13 -@- new'],
      ['يضم التحالف 87 دولة.', 'countries 87..87 -@- new'],
    ],
  },
  {
    title: 'clauses, speakers and those who come after',
    rows: [
      ['لم يبق في عين الأسد سوى 250 عسكريا أميركيا بينما انتقل الآخرون إلى أربيل.', 'troops 250..250 us@ain-al-asad new'],
      ['قال مسؤول عسكري أميركي إن عدد مقاتلي التنظيم في العراق وسوريا لا يتخطى الألف.', 'fighters null..1000 isis@iraq+syria agrees'],
      [
        'بحسب خمسة مسؤولين أميركيين وثلاثة عراقيين، ينتشر في العراق 2500 جندي أميركي.',
        'people 5..5 -@- new',
        'people 3..3 iraq@- new',
        'troops 2500..2500 us@iraq agrees',
      ],
      [
        'تراجع عدد مقاتلي داعش في سوريا والعراق إلى 4000 بعد أن كان 10 آلاف عام 2020.',
        'fighters 4000..4000 isis@iraq+syria conflicts',
        'fighters 10000..10000 isis@iraq+syria new',
      ],
      [
        'تراجع عدد الجنود الأميركيين في سوريا إلى 900 بعد أن كان 2000 في 2018.',
        'troops 900..900 us@syria agrees',
        'troops 2000..2000 us@syria new',
      ],
      ['القواعد الأميركية في العراق: ثلاث رئيسية.', 'bases 3..3 us@iraq agrees'],
      ['مقاتلو داعش: نحو 1000 في العراق وسوريا.', 'fighters 1000..1000 isis@iraq+syria agrees'],
      ['القتلى الأميركيون: 3 جنود في الأردن.', 'killed 3..3 us@jordan new'],
      [
        'للولايات المتحدة 2500 جندي في العراق، 600 منهم في عين الأسد.',
        'troops 2500..2500 us@iraq agrees',
        'troops 600..600 us@ain-al-asad new',
      ],
      [
        'وكانت القوات الأميركية في العراق وسوريا قد تعرضت، منذ تشرين الأول، إلى 165 هجوما.',
        'attacks 165..165 iran-aligned-factions@iraq+syria agrees',
      ],
    ],
  },
  {
    title: 'seats of speakers, wars that date the attacks',
    rows: [
      ['أكدت السفارة الأميركية في بغداد أن عدد قوات بلادها في العراق لا يزال عند 2500 عسكري.', 'troops 2500..2500 us@iraq agrees'],
      [
        'ومنذ اندلاع الحرب على غزة في 7 أكتوبر 2023 استهدفت الفصائل القوات الأميركية في العراق وسوريا أكثر من 155 مرة.',
        'attacks 155..null iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'لواشنطن 2500 جندي في العراق، ولدى بقية دول التحالف نحو 1000.',
        'troops 2500..2500 us@iraq agrees',
        'troops 1000..1000 coalition@iraq new',
      ],
    ],
  },
];
