// Each fault of a corpus file is refused, at its path, with a message that says what is wrong.
import { describe, expect, test } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { languagePart } from '../../../src/corpus/corpus.ts';
import { parseCorpus } from '../../../src/corpus/parse.ts';
import { SAMPLE, sampleWith } from './sample.ts';

type Row = readonly [why: string, path: readonly (string | number)[], value: unknown, shown: string, message: string];

const fact = SAMPLE.facts[0];
const document = SAMPLE.documents[0];
const quantity = ['facts', 0, 'mentions', 0, 'value'] as const;
const date = ['facts', 1, 'mentions', 0, 'date'] as const;

const SHAPE: readonly Row[] = [
  ['another schema', ['schema'], 'muqarin/corpus@2', 'schema', 'muqarin/corpus@1'],
  ['no id', ['id'], undefined, 'id', 'is missing'],
  ['an id with capitals', ['id'], 'Sample', 'id', 'lower-case'],
  ['an id that every object has', ['facts', 0, 'id'], 'constructor', 'facts[0].id', 'must not be used'],
  ['a long id', ['id'], 'a'.repeat(81), 'id', 'at most 80'],
  ['an unknown field', ['author'], 'x', 'author', 'not a field'],
  ['no document', ['documents'], [], 'documents', 'at least one document'],
  ['documents by id', ['documents'], {}, 'documents', 'Array'],
  ['another language', ['documents', 0, 'lang'], 'fr', 'documents[0].lang', '"ar" | "en"'],
  ['an outlet without basis', ['documents', 0, 'outletBasis'], null, 'documents[0].outletBasis', 'with an outlet'],
  ['a basis without outlet', ['documents', 1, 'outletBasis'], 'a guess', 'documents[1].outletBasis', 'null without'],
  ['a short hash', ['documents', 0, 'sha256'], 'abc', 'documents[0].sha256', 'SHA-256'],
  ['a hash in capitals', ['documents', 0, 'sha256'], 'A'.repeat(64), 'documents[0].sha256', 'lower-case'],
  ['an unknown kind of origin', ['origins', 'agency', 'kind'], 'blog', 'origins.agency.kind', '"wire"'],
  ['an origin id with a space', ['origins', 'the agency'], SAMPLE.origins.agency, 'origins["the agency"]', 'lower-case'],
  ['an unknown kind of fact', ['facts', 0, 'kind'], 'rumour', 'facts[0].kind', '"quantity"'],
  ['an unknown measure', ['facts', 0, 'measure'], 'sheep', 'facts[0].measure', '"troops"'],
  ['a fact without mentions', ['facts', 0, 'mentions'], [], 'facts[0].mentions', 'at least one mention'],
  ['no place in the list', ['facts', 0, 'place'], [], 'facts[0].place', 'at least one id'],
  ['places out of order', ['facts', 0, 'place'], ['valley', 'hill'], 'facts[0].place', 'sorted'],
  ['a place twice', ['facts', 0, 'place'], ['hill', 'hill'], 'facts[0].place', 'without repetition'],
];

const DAYS: readonly Row[] = [
  ['a day that does not exist', ['documents', 0, 'published'], '2023-02-29', 'documents[0].published', 'calendar day'],
  ['a month alone', ['documents', 0, 'published'], '2024-01', 'documents[0].published', 'calendar day'],
  ['a time of day', ['documents', 0, 'published'], '2024-01-25T10:00:00Z', 'documents[0].published', 'calendar day'],
  ['Arabic-Indic digits', ['documents', 0, 'published'], '٢٠٢٤-٠١-٢٥', 'documents[0].published', 'calendar day'],
  ['an interval backwards', [...date, 'to'], '2023-07-31', 'facts[1].mentions[0].date.to', 'before "from"'],
  ['a day of a month', [...date, 'precision'], 'day', 'facts[1].mentions[0].date.precision', 'two days'],
];

const FIGURES: readonly Row[] = [
  ['min above max', quantity, { min: 5, max: 3, modifier: 'range' }, 'facts[0].mentions[0].value.max', 'less than "min"'],
  ['a negative count', quantity, { min: -1, max: 3, modifier: 'range' }, 'facts[0].mentions[0].value.min', 'negative'],
  ['a figure as text', quantity, { min: '40', max: 40, modifier: 'exact' }, 'facts[0].mentions[0].value.min', 'number'],
  ['a figure past all counting', quantity, { min: 1e300, max: 1e300, modifier: 'exact' }, 'facts[0].mentions[0].value.min', 'too large'],
  ['an infinite figure', [...quantity, 'max'], Number.POSITIVE_INFINITY, 'facts[0].mentions[0].value.max', 'finite'],
  ['"more than" with a top', quantity, { min: 3, max: 9, modifier: 'more_than' }, 'facts[0].mentions[0].value.modifier', 'does not go'],
  ['"up to" with a bottom', quantity, { min: 0, max: 9, modifier: 'up_to' }, 'facts[0].mentions[0].value.modifier', 'does not go'],
  ['"exact" for two numbers', quantity, { min: 3, max: 9, modifier: 'exact' }, 'facts[0].mentions[0].value.modifier', 'does not go'],
  ['no number at all', quantity, { min: null, max: null, modifier: 'vague' }, 'facts[0].mentions[0].value.modifier', 'does not go'],
];

const WORDS: readonly Row[] = [
  ['no Arabic statement', ['facts', 0, 'statement', 'ar'], undefined, 'facts[0].statement.ar', 'is missing'],
  ['an empty statement', ['facts', 0, 'statement', 'en'], ' \u00a0', 'facts[0].statement.en', 'must not be empty'],
  ['markup', ['facts', 0, 'statement', 'en'], 'Forty <img src=x onerror=alert(1)>', 'facts[0].statement.en', 'markup'],
  ['markup in a name', ['origins', 'agency', 'name', 'en'], '<b>An agency</b>', 'origins.agency.name.en', 'markup'],
  ['a bidi override', ['facts', 0, 'statement', 'en'], 'Forty \u202eeno ton\u202c sheep', 'facts[0].statement.en', 'bidi'],
  ['a control character', ['title', 'en'], 'Sample\u0007', 'title.en', 'control'],
  ['an essay', ['facts', 0, 'statement', 'en'], 'a'.repeat(601), 'facts[0].statement.en', 'at most 600'],
];

const REFERENCES: readonly Row[] = [
  ['two documents of one id', ['documents', 1, 'id'], 'a1', 'documents[1].id', 'already taken by documents[0]'],
  ['two facts of one id', ['facts', 1, 'id'], 'sheep-hill', 'facts[1].id', 'already taken by facts[0]'],
  [
    'an unknown document',
    ['facts', 0, 'mentions', 0, 'document'],
    'a9',
    'facts[0].mentions[0].document',
    '"a9" is not among the documents',
  ],
  ['an unknown origin', ['facts', 1, 'mentions', 0, 'origin'], 'x', 'facts[1].mentions[0].origin', '"x" is not among the origins'],
  ['an unknown event', ['facts', 1, 'event'], 'village-fair', 'facts[1].event', '"village-fair" is not among the events'],
  [
    'an unknown proposition',
    ['facts', 1],
    {
      id: 's',
      kind: 'statement',
      proposition: 'sheep-are-happy',
      statement: { ar: 'قول', en: 'Says' },
      mentions: [{ document: 'a1', origin: 'agency', speaker: null, stance: 'affirm', side: 'other' }],
    },
    'facts[1].proposition',
    '"sheep-are-happy" is not among the propositions',
  ],
];

const HOSTILE: readonly Row[] = [
  ['an origin named __proto__', ['origins', '__proto__'], SAMPLE.origins.agency, 'origins.__proto__', 'must not be used'],
  ['an origin named constructor', ['origins', 'constructor'], SAMPLE.origins.agency, 'origins.constructor', 'must not be used'],
  ['a field named prototype', ['facts', 0, 'prototype'], {}, 'facts[0].prototype', 'must not be used'],
  ['a very long string', ['title', 'ar'], 'ا'.repeat(1_000_000), 'title.ar', 'longer than'],
  ['a function', ['facts', 0, 'actor'], () => 'shepherds', 'facts[0].actor', 'function'],
  ['an instance', ['facts', 0, 'mentions'], new Map(), 'facts[0].mentions', 'plain object'],
];

describe.each([
  ['shape', SHAPE],
  ['days', DAYS],
  ['figures', FIGURES],
  ['words', WORDS],
  ['references', REFERENCES],
  ['hostile input', HOSTILE],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_why, path, value, shown, message) => {
    const lines = faultsOf(sampleWith(path, value));
    expect(lines.find((line) => line.startsWith(`  ${shown}: `))).toContain(message);
  });
});

describe('language part', () => {
  const own = (change: (language: ReturnType<typeof languagePart>) => object) => ({
    ...structuredClone(SAMPLE),
    language: { ...structuredClone(languagePart(bundledCorpus())), ...change(structuredClone(languagePart(bundledCorpus()))) },
  });

  test.each([
    [
      'an event of a concept without words',
      own(({ events }) => ({ events: { ...events, fair: { name: { ar: 'س', en: 'x' }, patterns: [{ all: ['hmc|village-fair'] }] } } })),
      'language.events.fair.patterns[0].all[0]: "village-fair" has no words in the lexicon',
    ],
    [
      'a place within nowhere',
      own(({ lexicon }) => ({ lexicon: { ...lexicon, places: { hill: { ar: [], en: [], within: ['shire'] } } } })),
      'language.lexicon.places.hill.within[0]: "shire" is not among the places',
    ],
    [
      'a pivot outside the pattern',
      own(() => ({ propositions: { happy: { name: { ar: 'س', en: 'x' }, patterns: [{ all: ['us'], pivot: 'iraq' }] } } })),
      'language.propositions.happy.patterns[0].pivot: "iraq" is not among the pattern\'s "all"',
    ],
    [
      'a guard of a concept without words',
      own(() => ({ propositions: { happy: { name: { ar: 'س', en: 'x' }, patterns: [{ all: ['us'], outside: ['sheepfold'] }] } } })),
      'language.propositions.happy.patterns[0].outside[0]: "sheepfold" has no words in the lexicon',
    ],
    [
      'a holder whom nobody knows',
      own(() => ({ propositions: { happy: { name: { ar: 'س', en: 'x' }, patterns: [{ all: ['us'], holder: 'shepherd' }] } } })),
      'language.propositions.happy.patterns[0].holder: "shepherd" is not among the speakers',
    ],
    [
      'a topic of an unknown country',
      own(({ topic }) => ({ topic: { ...topic, country: 'ruritania' } })),
      'language.topic.country: "ruritania" has no words in the lexicon',
    ],
    ['one host twice', own(({ outlets }) => ({ outlets: [...outlets, ...outlets.slice(0, 1)] })), 'is already taken by outlets[0]'],
    [
      'an address for a host',
      own(() => ({ outlets: [{ host: 'https://example.org/', name: { ar: 'س', en: 'x' }, langs: ['en'] }] })),
      'language.outlets[0].host: must be a host name',
    ],
    ['no topic', own(() => ({ topic: undefined })), 'language.topic: '],
  ])('%s', (_why, data, message) => {
    expect(faultsOf(JSON.parse(JSON.stringify(data))).join('\n')).toContain(message);
  });
});

test.each([null, undefined, 5, 'muqarin/corpus@1', [], {}, [[[]]]])('not a corpus file: %j', (data) => {
  expect(parseCorpus(data).ok).toBe(false);
});

test('a file that contains itself ends', () => {
  const loop: Record<string, unknown> = { ...SAMPLE };
  loop['title'] = loop;
  expect(faultsOf(loop).join('\n')).toContain('deep');
});

test('a file with a fault in every fact names the first ones and counts the rest', () => {
  const facts = Array.from({ length: 40 }, (_, i) => ({ ...fact, id: `f${i}`, measure: 'sheep' }));
  const lines = faultsOf({ ...SAMPLE, facts });
  expect(lines).toHaveLength(14);
  expect(lines.at(-1)).toBe('  … and 28 more');
});

test('several faults are all told', () => {
  const lines = faultsOf({ ...SAMPLE, id: 'X', documents: [{ ...document, sha256: '', published: 'today' }] });
  expect(lines.slice(1).map((line) => line.trim().split(':')[0])).toEqual(['id', 'documents[0].published', 'documents[0].sha256']);
});

function faultsOf(data: unknown): string[] {
  const parsed = parseCorpus(data);
  if (parsed.ok) throw new Error('expected a fault, but the corpus was accepted');
  return parsed.error.split('\n');
}
