// Dated events by the names that reports give them: "the coalition", which was named in full before; a letter that reached its reader; a
// withdrawal of less. Articles of 2024-03-10.
import type { ConflictRow } from './rows.ts';

const published = '2024-03-10';

export const NAMED_EVENTS: readonly ConflictRow[] = [
  { published, conflicts: ['2016'], text: 'The coalition was formed in 2016.' },
  { published, conflicts: ['3 February 2024'], text: 'The talks began on 3 February 2024.' },
  {
    published,
    conflicts: ['3 February 2024'],
    text: 'Officers sat down in Baghdad for the talks. The talks had opened on 3 February 2024.',
  },
  { published, conflicts: ['عام 2016'], text: 'شُكل التحالف في عام 2016.' },
  { published, conflicts: ['خريف 2016'], text: 'أما التحالف نفسه فقد تشكّل في خريف 2016.' },
  { published, conflicts: ['3 شباط 2024'], text: 'بدأت المحادثات في 3 شباط 2024.' },
  { published, conflicts: [], text: 'The coalition was formed in 2014.' },
  { published, conflicts: [], text: 'The Coordination Framework is an alliance of Shia parties. The alliance was formed in 2021.' },
  { published, conflicts: [], text: 'The ruling coalition is divided. The coalition was formed in October 2022.' },
  { published, conflicts: [], text: 'Sudani leads a coalition of parties. The coalition was formed in October 2019.' },
  { published, conflicts: [], text: 'The two companies signed a deal. The talks opened on 3 February 2024.' },
  { published, conflicts: [], text: 'Hamas and Israel negotiate in Cairo. The talks began on 3 February 2024.' },
  { published, conflicts: [], text: 'Iraq and Turkey are negotiating in Ankara. The talks began on 3 February 2024.' },
  { published, conflicts: [], text: 'The dialogue with the factions is separate. The dialogue began on 3 February 2024.' },
  { published, conflicts: [], text: 'The talks between the parties began on 3 February 2024.' },
  { published, conflicts: [], text: 'A second alliance was planned. The alliance was formed in 2019.' },
  { published, conflicts: [], text: 'The commission of inquiry met. The commission began its work on 3 February 2024.' },
  { published, conflicts: [], text: 'يضم التحالف الحاكم أحزابا شيعية. تشكل التحالف في تشرين الأول 2019.' },
  { published, conflicts: [], text: 'شُكل التحالف الحاكم في عام 2016.' },
  { published, conflicts: [], text: 'تأسس تحالف الأحزاب في عام 2016.' },
  { published, conflicts: [], text: 'زار السوداني القاهرة. بدأت المحادثات في 3 شباط 2024 مع الرئيس المصري.' },
  { published, conflicts: [], text: 'بغداد وأنقرة تتفاوضان على المياه. بدأت المحادثات في 3 شباط 2024.' },
  { published, conflicts: [], text: 'بدأت المحادثات مع أربيل في 3 شباط 2024.' },
  { published, conflicts: ['يوم الاثنين 15 يناير'], text: 'تسلم الوزير الرسالة الأمريكية يوم الاثنين 15 يناير.' },
  { published, conflicts: ['يوم الاثنين 15 يناير'], text: 'وقال الوزير إن الرسالة الأميركية وصلته يوم الاثنين 15 يناير.' },
  { published, conflicts: [], text: 'تسلم الوزير نسخة من الرسالة الأميركية في 30 كانون الثاني 2024.' },
  { published, conflicts: [], text: 'كان مقررا أن تسلم السفيرة الأميركية الرسالة في 12 كانون الثاني 2024.' },
  { published, conflicts: [], text: 'لم يتسلم الوزير الرسالة الأميركية في 12 كانون الثاني 2024.' },
  { published, conflicts: [], text: 'تسلمت السفيرة الأميركية رسالة من وزير الخارجية في 12 كانون الثاني 2024.' },
  { published, conflicts: [], text: 'خرج الأميركيون في حزيران 2009، لكن من المدن لا من البلاد.' },
  { published, conflicts: [], text: 'US troops withdrew in 2009, but only from the cities.' },
  { published, conflicts: ['2010'], text: 'خرجت القوات الأميركية في 2010 من العراق.' },
  { published, conflicts: ['آذار 2022'], text: 'تشكل التحالف الدولي في أيلول 2014، ثم أُعلنت نهاية الدور القتالي في آذار 2022.' },
  {
    published: '2024-08-10',
    conflicts: ['يوم الاثنين 15 جويلية'],
    text: 'انطلقت يوم الاثنين 15 جويلية أشغال الحوار الأمني المشترك بين البلدين.',
  },
];
