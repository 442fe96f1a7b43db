// Arabic figures as desks write them: denied, elided, shared, of other times and scopes. Every sentence is ours.
import type { RoleRow } from './row.ts';

export const ARABIC_REPORTING: readonly { readonly title: string; readonly published?: string; readonly rows: readonly RoleRow[] }[] = [
  {
    title: 'negation at a distance',
    rows: [
      ['ليس في العراق 4100 جندي أميركي كما يشاع، بل 2500.', 'troops 2500..2500 us@iraq agrees'],
      ['لا يوجد في العراق 5000 جندي أميركي، وإنما 2500 جندي فقط.', 'troops 2500..2500 us@iraq agrees'],
      ['ليس صحيحا أن في العراق 3200 جندي أميركي.'],
      ['نفى المتحدث أن يكون عدد الجنود الأميركيين في العراق 4 آلاف، مؤكدا أنه 2500.', 'troops 2500..2500 us@iraq agrees'],
      ['لم يكن عدد القوات الأميركية في سوريا 1500 جندي، بل 900.', 'troops 900..900 us@syria agrees'],
      ['الحديث عن 6000 جندي أميركي في العراق عار عن الصحة.'],
      ['قيل إن في العراق 3000 جندي أميركي، والصحيح أنهم 2500.', 'troops 2500..2500 us@iraq agrees'],
      [
        'تصويب: ورد في خبر سابق أن الهجمات على القوات الأميركية في العراق وسوريا بلغت 250 هجوما، والصواب 150 هجوما.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      ['لا صحة لوجود 3500 جندي أميركي في العراق.'],
      ['كان عددهم سيبلغ 4000 جندي لو لم توقف واشنطن الانتشار.', 'troops 4000..4000 us@iraq new'],
    ],
  },
  {
    title: 'coordination, elided',
    rows: [
      ['يوجد 2500 جندي أميركي في العراق و900 بسوريا.', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
      ['لدى واشنطن نحو 900 جندي في سوريا مقابل 2500 في العراق.', 'troops 900..900 us@syria agrees', 'troops 2500..2500 us@iraq agrees'],
      [
        'تبقي الولايات المتحدة ألفين وخمسمئة جندي في العراق، وتسعمئة في سوريا المجاورة.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      [
        'في العراق 2500 جندي أميركي وفي سوريا 900، أي ما مجموعه 3400.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
        'troops 3400..3400 us@iraq+syria agrees',
      ],
      [
        'هناك 2500 جندي أمريكي في العراق و900 في سوريا، أي 3400 في البلدين.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
        'troops 3400..3400 us@iraq+syria agrees',
      ],
      ['القوات الأميركية: 2500 جندي (العراق)، 900 جندي (سوريا).', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
      ['عدد جنودنا في العراق 2500، قال المتحدث باسم البنتاغون.', 'troops 2500..2500 us@iraq agrees'],
      ['تراوح عدد الجنود الأميركيين في العراق بين 2400 و2600 جندي.', 'troops 2400..2600 us@iraq agrees'],
      ['ينتشر حاليا زهاء ألفين و500 عسكري أميركي على الأراضي العراقية.', 'troops 2500..2500 us@iraq agrees'],
      ['عديد القوات الأميركية في العراق يقارب 2500 عسكري.', 'troops 2500..2500 us@iraq agrees'],
      ['للولايات المتحدة 2500 جندي متمركزون في العراق ضمن التحالف الدولي الذي تقوده.', 'troops 2500..2500 us@iraq agrees'],
      [
        'وتنشر واشنطن 2500 جندي في العراق ونحو 900 في سوريا في إطار التحالف الدولي ضد تنظيم داعش الذي شكلته عام 2014.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['يبلغ قوام القوات الأميركية في البلاد 2500 فرد.', 'troops 2500..2500 us@iraq agrees'],
      [
        'تضم قوات التحالف في العراق 2500 جندي أميركي إضافة إلى مئات الجنود من دول أخرى.',
        'troops 2500..2500 us@iraq agrees',
        'troops 200..999 coalition-non-us@iraq new',
      ],
      [
        'عدد القوات الأجنبية لا يتجاوز 2700 عنصر من كل دول التحالف، بضمنهم 2500 جندي أميركي.',
        'troops null..2700 coalition@iraq new',
        'troops 2500..2500 us@iraq agrees',
      ],
    ],
  },
  {
    title: 'other countries',
    rows: [
      ['لإسبانيا 210 جنود في العراق.', 'troops 210..210 spain@iraq conflicts'],
      ['قالت مدريد إن لها أكثر من 300 عسكري في العراق.', 'troops 300..null spain@iraq agrees'],
      ['تشارك إسبانيا في التحالف الدولي بـ190 جنديا في العراق.', 'troops 190..190 spain@iraq conflicts'],
      ['وتسهم مدريد ضمن التحالف بـ 150 عسكريا على الأرض العراقية.', 'troops 150..150 spain@iraq conflicts'],
      ['تشارك فرنسا في التحالف بنحو 600 جندي في العراق.', 'troops 600..600 france@iraq new'],
      ['الكتيبة الإسبانية في العراق قوامها 340 جنديا.', 'troops 340..340 spain@iraq agrees'],
      ['لأستراليا 110 عسكريين في العراق.', 'troops 110..110 australia@iraq new'],
    ],
  },
  {
    title: 'attacks',
    rows: [
      [
        'نفذت فصائل مسلحة أكثر من 150 هجوما ضد القوات الأميركية في العراق وسوريا.',
        'attacks 150..null iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'تعرضت القوات الأميركية في العراق وسوريا لما يزيد على 150 استهدافا منذ منتصف تشرين الأول.',
        'attacks 150..null iran-aligned-factions@iraq+syria agrees',
      ],
      [
        '158 هجوما من جماعات تدعمها إيران على قواتنا في العراق وسوريا، قال البنتاغون.',
        'attacks 158..158 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'بلغت حصيلة عمليات الفصائل ضد القوات الأميركية في العراق وسوريا 240 عملية.',
        'attacks 240..240 iran-aligned-factions@iraq+syria conflicts',
      ],
      [
        'تجاوزت هجمات الفصائل على القواعد الأميركية في العراق وسوريا 140 هجوما.',
        'attacks 140..null iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'شنت المقاومة الإسلامية 90 هجوما على القواعد الأميركية في العراق وسوريا.',
        'attacks 90..90 iran-aligned-factions@iraq+syria conflicts',
      ],
      [
        'سجل البنتاغون 151 هجوما على قواته: 60 في العراق و91 في سوريا.',
        'attacks 151..151 iran-aligned-factions@iraq+syria agrees',
        'attacks 60..60 iran-aligned-factions@iraq new',
        'attacks 91..91 iran-aligned-factions@syria new',
      ],
      ['هوجمت القوات الأميركية في العراق وسوريا 150 مرة على الأقل.', 'attacks 150..null iran-aligned-factions@iraq+syria agrees'],
      [
        'استُهدفت القوات الأميركية أكثر من 150 مرة في العراق وسوريا من قبل جماعات موالية لإيران.',
        'attacks 150..null iran-aligned-factions@iraq+syria agrees',
      ],
      ['تبنى داعش 153 هجوما في العراق وسوريا خلال ستة أشهر.', 'attacks 153..153 isis@iraq+syria new', 'duration 6..6 -@- new'],
      ['+150 هجوما نفذته الفصائل على القوات الأمريكية بالعراق وسوريا', 'attacks 150..null iran-aligned-factions@iraq+syria agrees'],
      [
        'عشرات الهجمات استهدفت قواعد تضم قوات أميركية وأخرى من التحالف في العراق وسوريا.',
        'attacks 20..99 iran-aligned-factions@iraq+syria agrees',
      ],
    ],
  },
  {
    title: 'isis fighters',
    rows: [
      ['قدر مسؤول أميركي عدد مقاتلي التنظيم في العراق وسوريا بنحو ألف.', 'fighters 1000..1000 isis@iraq+syria agrees'],
      ['لا يزال لداعش نحو 3000 مقاتل في العراق وسوريا.', 'fighters 3000..3000 isis@iraq+syria conflicts'],
      ['تقدر الأمم المتحدة عدد عناصر داعش في سوريا والعراق بما بين 3 آلاف و5 آلاف.', 'fighters 3000..5000 isis@iraq+syria new'],
      ['لم يبق من داعش سوى ألف عنصر في العراق وسوريا.', 'fighters 1000..1000 isis@iraq+syria agrees'],
    ],
  },
  {
    title: 'casualties',
    rows: [
      ['أسفرت الغارة عن مقتل 16 شخصا بينهم مدنيون وإصابة 25 بجروح.', 'killed 16..16 -@- new', 'wounded 25..25 -@- new'],
      ['استشهد مقاتلان من الحشد الشعبي.', 'killed 2..2 pmf@- new'],
      ['أدى القصف إلى إصابة خمسة عسكريين أميركيين في قاعدة عين الأسد.', 'wounded 5..5 us@ain-al-asad new'],
      ['أعلنت القيادة المركزية مقتل جنديين أميركيين.', 'killed 2..2 us@- new'],
      ['سقط 11 قتيلا من الفصائل في الضربات الأميركية.', 'killed 11..11 iran-aligned-factions@- new'],
    ],
  },
  {
    title: 'bases',
    rows: [
      ['تتوزع القوات الأميركية على ثلاث قواعد رئيسية في العراق هي عين الأسد وحرير وفيكتوريا.', 'bases 3..3 us@iraq agrees'],
      ['تملك الولايات المتحدة 12 قاعدة في العراق.', 'bases 12..12 us@iraq conflicts'],
      ['تستخدم القوات الأميركية في العراق ست قواعد عسكرية.', 'bases 6..6 us@iraq conflicts'],
    ],
  },
  {
    title: 'rounds',
    rows: [
      ['عقدت اللجنة العسكرية العليا جولتين من المحادثات منذ استئنافها.', 'rounds 2..2 -@- agrees'],
      ['أنهت اللجنة سبع جولات تفاوضية.', 'rounds 7..7 -@- new'],
    ],
  },
  {
    title: 'scope',
    rows: [
      ['في قاعدة عين الأسد 1500 جندي أميركي.', 'troops 1500..1500 us@ain-al-asad new'],
      ['تضم قاعدة حرير في أربيل قرابة 600 جندي من التحالف.', 'troops 600..600 coalition@harir new'],
      ['يوجد في إقليم كردستان 1400 عنصر من التحالف.', 'troops 1400..1400 coalition@kurdistan-region new'],
      ['سيبقى في أربيل أقل من 500 جندي.', 'troops null..500 us@erbil new'],
      [
        'لواشنطن 40 ألف جندي في الشرق الأوسط، بينهم 2500 في العراق.',
        'troops 40000..40000 us@middle-east new',
        'troops 2500..2500 us@iraq agrees',
      ],
      [
        'للولايات المتحدة 13500 جندي في الكويت و2500 في العراق و900 في سوريا.',
        'troops 13500..13500 us@kuwait new',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
    ],
  },
  {
    title: 'history',
    rows: [
      [
        'كان في العراق 5200 جندي أميركي قبل أن يقلص ترامب عددهم إلى 2500 عام 2021.',
        'troops 5200..5200 us@iraq new',
        'troops 2500..2500 us@iraq new',
      ],
      ['في ذروة الحرب كان هناك أكثر من 160 ألف جندي أميركي في العراق.', 'troops 160000..null us@iraq new'],
      ['نعم، أفغانستان: كان فيها 2500 جندي أميركي قبيل المغادرة في 2021.', 'troops 2500..2500 us@afghanistan new'],
      ['أما سوريا فكان فيها 2000 جندي أميركي في 2018.', 'troops 2000..2000 us@syria new'],
      ['أما في سوريا فلا يتعدى عدد الجنود الأميركيين 900.', 'troops null..900 us@syria agrees'],
      ['وفي سوريا، حيث تنشر واشنطن 1200 جندي، تستمر العمليات.', 'troops 1200..1200 us@syria conflicts'],
    ],
  },
  {
    title: 'where the doers are, and people of trade or faith',
    rows: [
      ['هوجمت القوات الأميركية في العراق 70 مرة من قبل فصائل في سوريا والعراق.', 'attacks 70..70 iran-aligned-factions@iraq new'],
      [
        'واستهدفت فصائل في العراق القوات الأميركية في العراق وسوريا 290 مرة.',
        'attacks 290..290 iran-aligned-factions@iraq+syria conflicts',
      ],
      ['ضم الوفد 130 رجل أعمال.', 'people 130..130 -@- new'],
      ['حضر 20 من رجال الدين.', 'people 20..20 -@- new'],
    ],
  },
  {
    title: 'not figures',
    rows: [
      ['أعلن الفوج 45 والفرقة 14 انتهاء الواجب قرب البرج 22.'],
      ['تنص المادة 51 من ميثاق الأمم المتحدة على حق الدفاع عن النفس.'],
      ['للاشتراك اتصل على 07701234567'],
    ],
  },
  {
    title: 'who houses them, which of them, since what, and all but whom',
    rows: [
      ['العراق صديق لواشنطن وطهران على السواء، ويستضيف 2500 جندي أميركي.', 'troops 2500..2500 us@iraq agrees'],
      ['العراق جار لسوريا وإيران ويستضيف 2500 جندي أميركي.', 'troops 2500..2500 us@iraq agrees'],
      ['سوريا تستضيف 900 جندي أميركي.', 'troops 900..900 us@syria agrees'],
      ['Iraq is a friend of both Washington and Iran and hosts 2,500 US troops.', 'troops 2500..2500 us@iraq agrees'],
      [
        'هوجمت القوات الأميركية في العراق وسوريا 160 مرة. جرت 60 منها في العراق و100 في سوريا.',
        'attacks 160..160 iran-aligned-factions@iraq+syria agrees',
        'attacks 60..60 iran-aligned-factions@iraq new',
        'attacks 100..100 iran-aligned-factions@syria new',
      ],
      [
        'تعرضت القوات الأميركية في العراق وسوريا للهجوم 160 مرة منذ بدء التصعيد في المنطقة.',
        'attacks 160..160 iran-aligned-factions@iraq+syria agrees',
      ],
      ['تعرضت القوات الأميركية للهجوم 160 مرة منذ أكتوبر في العراق وسوريا.', 'attacks 160..160 iran-aligned-factions@iraq+syria agrees'],
      ['جرحت الهجمات 70 جنديا أميركيا في سوريا، باستثناء ما جرى في موقع البرج 22.', 'wounded 70..70 us@syria new'],
      ['جرحت الهجمات 70 جنديا أميركيا في موقع البرج 22 في الأردن.', 'wounded 70..70 us@tower-22 new'],
      ['أصيب في الهجوم خمسة من الجنود الأميركيين ومتعاقدان اثنان.', 'wounded 5..5 us@- new', 'wounded 2..2 us@- new'],
      ['أصيب خمسة جنود أميركيين، ووصل إلى العراق متعاقدان اثنان.', 'wounded 5..5 us@- new', 'contractors 2..2 us@iraq new'],
      ['يعالج البنتاغون نحو 70 عسكريا أميركيا من إصابات في الرأس.', 'wounded 70..70 us@- new'],
      ['قواتها في مرمى النيران، وبلغت الهجمات عليها في العراق وسوريا 150.', 'attacks 150..150 iran-aligned-factions@iraq+syria agrees'],
      ['رفضت الخوض في عدد من سيبقون من أصل 2500 جندي أميركي في العراق.', 'troops 2500..2500 us@iraq agrees'],
      ['نفت وجود 2500 جندي أميركي في العراق.'],
      [
        'لم تفصح عمن سيبقى من الجنود الأميركيين في العراق، وعددهم 2500، إضافة إلى 900 في سوريا.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['لواشنطن في العراق 2500 جندي، زيادة على 900 في سوريا.', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
      ['لواشنطن في العراق 2500 جندي، دون احتساب 900 في سوريا.', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
    ],
  },
];
