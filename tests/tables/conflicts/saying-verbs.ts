// Verbs by which somebody says something, and the same verbs where nobody has said it.

/** "The Pentagon … that": who says it is its subject. */
export const SAYS: readonly string[] = [
  ...['hinted', 'highlighted', 'reminded reporters', 'notified Congress', 'implied', 'intimated', 'granted', 'accepted', 'recognised'],
  ...['concedes', 'responds', 'signals', 'recognizes', 'reaffirms', 'determined', 'found', 'feels', 'took the view', 'is of the view'],
  ...[
    'was forced to admit',
    'was quick to point out',
    'took pains to stress',
    'used the occasion to say',
    'was careful to point out',
    'can confirm',
  ],
  ...['issued a statement on Monday, acknowledging', 'briefed reporters on Monday, conceding', 'went on television, pledging'],
  ...['sent out its spokesman, clarifying', 'answered reporters on Monday, hinting', 'published a note, recalling'],
];

/** It has not: what it should, must or will not say. */
export const SAYS_NOT: readonly string[] = [
  ...['must concede', 'should acknowledge', 'may soon admit', 'might hint', 'ought to recognise', 'is to confirm', 'is urged to clarify'],
  ...[
    'did not hint',
    'has never conceded',
    'refused to acknowledge',
    'has yet to recognise',
    'was reminded',

    'was annoyed by hints',
  ],
  ...['received a memo warning', 'read a paper concluding', 'had no reason to concede', 'heard a Kurdish paper claim'],
];

export const ARABIC_SAYS: readonly string[] = [
  ...[
    'ألمح البنتاغون إلى أن',
    'يلمح البنتاغون إلى أن',
    'ينوه البنتاغون إلى أن',
    'يجزم البنتاغون بأن',
    'سلّم البنتاغون بأن',
    'قدّر البنتاغون أن',
  ],
  ...['عدّ البنتاغون أن', 'أفصح البنتاغون عن أن', 'أعاد البنتاغون التأكيد أن', 'أعاد البنتاغون التذكير بأن', 'حرص البنتاغون على التأكيد أن'],
  ...[
    'اكتفى البنتاغون بالإشارة إلى أن',
    'أبدى البنتاغون قناعته بأن',
    'لاحظ البنتاغون أن',
    'يشرح البنتاغون أن',
    'أدلى البنتاغون بتصريح مفاده أن',
  ],
  ...[
    'فاجأ البنتاغون الصحفيين بالقول إن',
    'المتحدث باسم البنتاغون فاجأ الحاضرين بقوله إن',
    'خرج البنتاغون ليقول إن',
    'عاد البنتاغون ليؤكد أن',
  ],
  ...[
    'وزارة الدفاع الأميركية استطردت أن',
    'استدركت وزارة الدفاع الأميركية أن',
    'جزمت وزارة الدفاع الأميركية بأن',
    'تسلّم وزارة الدفاع الأميركية بأن',
  ],
  ...['عقد المتحدث باسم البنتاغون مؤتمراً صحفياً، مقراً بأن', 'عقد المتحدث باسم البنتاغون مؤتمراً صحفياً، ملمحاً إلى أن'],
  ...['عقد المتحدث باسم البنتاغون مؤتمراً صحفياً، ومعترفاً بأن', 'عقد المتحدث باسم البنتاغون مؤتمراً صحفياً، مذكّراً بأن'],
];

export const ARABIC_SAYS_NOT: readonly string[] = [
  ...['لم يلمح البنتاغون إلى أن', 'على البنتاغون أن يسلّم بأن', 'رفض البنتاغون التسليم بأن', 'تلقى البنتاغون تقريراً يلمح إلى أن'],
  ...['فاجأ نائب بولندي البنتاغون بالقول إن', 'فاجأ صحفي كردي المتحدث باسم البنتاغون بقوله إن', 'حذر البنتاغون من القول إن'],
  ...['لم يجزم البنتاغون بأن', 'قد يقر البنتاغون بأن', 'من دون أن يقر البنتاغون بأن', 'سمع البنتاغون ضابطاً تركياً مذكّراً بأن'],
];
