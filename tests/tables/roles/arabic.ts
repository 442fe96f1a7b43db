// Arabic figures with their roles and verdicts; every sentence is ours.
import type { RoleRow } from './row.ts';

export const ARABIC_ROLES: readonly { readonly title: string; readonly rows: readonly RoleRow[] }[] = [
  {
    title: 'noun phrase and coordination',
    rows: [
      ['يوجد في العراق 3500 جندي أميركي، وفي سوريا 900 جندي.', 'troops 3500..3500 us@iraq conflicts', 'troops 900..900 us@syria agrees'],
      [
        'تنشر الولايات المتحدة 1900 جندي في العراق و800 في سوريا.',
        'troops 1900..1900 us@iraq conflicts',
        'troops 800..800 us@syria conflicts',
      ],
      ['تقول بغداد إن في العراق الآن 3300 جندي أميركي.', 'troops 3300..3300 us@iraq conflicts'],
      ['وتؤكد أربيل أن في سوريا 900 جندي أميركي.', 'troops 900..900 us@syria agrees'],
      ['تحتفظ إسبانيا بنحو 180 جنديا في العراق.', 'troops 180..180 spain@iraq conflicts'],
      ['يضم التحالف 13 دولة ويشغل أربع قواعد في العراق.', 'countries 13..13 -@- new', 'bases 4..4 coalition@iraq new'],
    ],
  },
  {
    title: 'totals, parts and other scopes',
    rows: [
      ['يبلغ عدد الجنود الأميركيين في البلدين 3400 جندي.', 'troops 3400..3400 us@iraq+syria agrees'],
      ['قال مسؤول إن في قاعدة عين الأسد 1200 جندي أميركي.', 'troops 1200..1200 us@ain-al-asad new'],
      ['ستسحب واشنطن 500 جندي من العراق.', 'troops 500..500 us@iraq new'],
    ],
  },
  {
    title: 'pronouns',
    rows: [['للولايات المتحدة قوات في العراق، وعددهم هناك 1100 جندي.', 'troops 1100..1100 us@iraq conflicts']],
  },
  {
    title: 'the same number of another thing',
    rows: [
      ['لا يزال 1800 من عناصر داعش ينشطون في العراق وسوريا.', 'fighters 1800..1800 isis@iraq+syria conflicts'],
      ['وبلغ عديد تنظيم داعش في البلدين 5 آلاف مقاتل.', 'fighters 5000..5000 isis@iraq+syria conflicts'],
      ['شن داعش 120 هجوما في العراق وسوريا خلال العام الماضي.', 'attacks 120..120 isis@iraq+syria new'],
    ],
  },
  {
    title: 'attacks and who launched them',
    rows: [
      [
        'تعرضت القوات الأميركية لـ95 هجوما في العراق وسوريا شنتها فصائل مسلحة.',
        'attacks 95..95 iran-aligned-factions@iraq+syria conflicts',
      ],
      ['قتل ثلاثة جنود أميركيين في هجوم بالأردن.', 'killed 3..3 us@jordan new'],
    ],
  },
  {
    title: 'other times',
    rows: [
      ['كان عدد القوات الأميركية في العراق 9800 جندي في 2016.', 'troops 9800..9800 us@iraq new'],
      ['تراجع عدد القوات الأميركية في العراق من 5200 إلى 2500 جندي.', 'troops 5200..5200 us@iraq new', 'troops 2500..2500 us@iraq agrees'],
    ],
  },
  {
    title: 'negation, errata and rival speakers',
    rows: [
      ['ليس عدد الجنود الأميركيين في العراق 1800 كما قيل، بل 2500 جندي.', 'troops 2500..2500 us@iraq agrees'],
      ['ورد في الخبر أن في العراق 3100 جندي أميركي والصواب 2500 جندي.', 'troops 2500..2500 us@iraq agrees'],
    ],
  },
];
