// English words by which a text says who speaks, and for whom.
import type { SpeakerShapes, SpeakerWords } from '../speaker-words.ts';

const words: SpeakerWords = {
  ofWhom: ['of', 'in', 'at', 'from'],
  opening: ['the', 'a', 'an', 'one', 'this', 'and', 'yet', 'there', 'go', 'after', '"'],
  newcomer: ['a', 'an', 'one', 'another'],
  linking: ['is', 'advises', 'advising', 'represents', 'speaks', 'heads', 'leads', 'of'],
  introducing: [
    'deputy',
    'acting',
    'assistant',
    'a',
    'an',
    'the',
    'senior',
    'chief',
    'top',
    'who',
    'iraq',
    'iraqi',
    'us',
    'american',
    'for',
    'to',
    'at',
    'aide',
  ],
  apposing: [],
  nameArticle: ['al', 'el'],
  article: ['the', 'a', 'an', 'al', '-'],
  addressing: ['to'],
  oneself: ['i', 'we'],
  possessive: ['its', 'his', 'her', 'their'],
  joining: ['and', 'but', 'or'],
  accountOpener: ['by', 'in', 'on'],
  ofPerson: ['who', 'that', 'which'],
  current: [],
  regional: ['regional', 'provincial', 'local', 'autonomous', 'shadow', 'deputy'],
  alsoAdjective: [],
  circumstance: [],
  informing: [],
  rank: [],
  claimed: ['claim', 'allegation', 'assertion', 'charge', 'accusation', 'suggestion', 'idea', 'report', 'rumour', 'rumor', 'notion'],
};

const shapes: SpeakerShapes = {
  official: /official/u,
  agent: /^(?!number|matter|letter|order|quarter|paper|error|factor|weather)..+(?:er|or|ist|man|ian)$/u,
  officer: /^(?:sources?|aides?|envoys?|diplomats?|officers?|heads?|chief|members?|representatives?|people|advis[eo]rs|spokes.+)$/u,
  voice: /^spokes(?:man|woman|person)$/,
  unnamed: null,
  stateOffice:
    /^(?:government|military|army|navy|defen[cs]e|general|admiral|colonel|commander|minister|ambassador|secretary|statement|negotiators?|delegate|delegation|lawmaker|senator|mp|deputy|security|intelligence|embassy|spokes.+)$/u,
  office: /^(?:minister|premier)$/u,
  governing:
    /^(?:governments?|cabinet|leaders?|leadership|authorities|premier|minister|ministry|president|officials?|negotiators?|side|state|army|forces|military|rulers|administration|delegation|position|view|aim|goal|wish|spokes.+|office|parliament|preference|policy)$/u,
  owned: null,
  auxiliary: null,
};

export const ENGLISH_SPEAKER_WORDS = { words, shapes };
