// Regular English verbs of saying in all their forms.

/** Forms that are nothing else: "conceded", "reiterates". */
const PLAIN = [
  ...[
    'acknowledge',
    'affirm',
    'reaffirm',
    'allege',
    'announce',
    'assert',
    'caution',
    'clarify',
    'concede',
    'confess',
    'confide',
    'confirm',
  ],
  ...[
    'contend',
    'declare',
    'disclose',
    'emphasise',
    'emphasize',
    'explain',
    'insist',
    'intimate',
    'lament',
    'opine',
    'point out',
    'proclaim',
  ],
  ...['reiterate', 'remind', 'restate', 'reveal', 'spell out', 'stress', 'testify', 'underline', 'underscore', 'warn'],
];

/** Forms that only "that" makes such verbs: "suggests that", "concluded that". */
const WITH_THAT = [
  ...['accept', 'add', 'agree', 'allow', 'argue', 'communicate', 'complain', 'conclude', 'consider', 'convey', 'determine', 'imply'],
  ...['indicate', 'judge', 'maintain', 'mention', 'observe', 'predict', 'recall', 'reckon', 'recognise', 'recognize', 'repeat', 'respond'],
  ...['suggest', 'venture', 'volunteer'],
];

/** The same, but of nouns too: no "claim that", no "reports that". */
const OF_NOUNS = [
  ...['answer', 'boast', 'claim', 'comment', 'counter', 'estimate', 'grant', 'highlight', 'hint', 'note', 'object', 'pledge', 'post'],
  ...['promise', 'protest', 'quip', 'remark', 'reply', 'report', 'retort', 'signal', 'state', 'tweet', 'vow'],
];

interface Forms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
}

function inflect(verb: string): Forms {
  const [stem = verb, particle] = verb.split(' ');
  const rest = particle === undefined ? '' : ` ${particle}`;
  const [, open] = /^(.*[^aeou])y$/u.exec(stem) ?? [];
  const bare = stem.replace(/e$/u, '');
  const past = stem === 'quip' ? 'quipped' : open === undefined ? `${bare}ed` : `${open}ied`;
  const third = open === undefined ? `${stem}${/(?:s|ch|sh)$/u.test(stem) ? 'es' : 's'}` : `${open}ies`;
  return { base: verb, third: `${third}${rest}`, past: `${past}${rest}`, participle: `${stem === 'quip' ? 'quipp' : bare}ing${rest}` };
}

const plain = PLAIN.map(inflect);
const withThat = WITH_THAT.map(inflect);
const ofNouns = OF_NOUNS.map(inflect);

/** With a subject beside them. */
export const SAYING_VERBS: readonly string[] = [
  ...plain.flatMap(({ base, third, past }) => [base, third, past]),
  ...withThat.flatMap(({ base, third, past }) => [`${base} that`, `${third} that`, `${past} that`]),
  ...ofNouns.map(({ past }) => `${past} that`),
];

/** With the subject of their sentence. */
export const SAYING_PARTICIPLES: readonly string[] = [
  ...plain.map(({ participle }) => participle),
  ...[...withThat, ...ofNouns].map(({ participle }) => `${participle} that`),
];

/** As they stand behind an auxiliary: "did not concede", "has not hinted that". */
export const SAYING_COMPLEMENTS: readonly string[] = [
  ...plain.flatMap(({ base, past }) => [base, past]),
  ...[...withThat, ...ofNouns].flatMap(({ base, past }) => [`${base} that`, `${past} that`]),
];
