// The card's content, from plain words to elements: a dialog with the verdict, both sides' values, the picture, the reasons, and what
// can be done. It needs no browser APIs of extensions, so that it can be drawn and checked anywhere.
import type { CardReference, CardValue, CardView } from '../../platform/card-view.ts';
import { type Child, element } from './element.ts';
import { closeIcon, keyIcon, verdictIcon } from './icons.ts';
import { drawPicture } from './picture.ts';

export interface CardActions {
  readonly close: () => void;
  /** False when the browser leaves opening the panel to the reader. */
  readonly showInPanel: () => Promise<boolean>;
  /** False when the browser did not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The card as an element without a place; its styles are in card.css. */
export function drawCard(view: CardView, actions: CardActions): HTMLElement {
  const { labels, verdict } = view;
  const said = element('p', { class: 'said', role: 'status' });
  const say = (words: string): void => said.replaceChildren(words);
  const panel = async (): Promise<void> => {
    if (await actions.showInPanel()) actions.close();
    else say(labels.panelByHand);
  };
  const copy = async (): Promise<void> => say((await actions.copy(view.details)) ? labels.copied : labels.copyFailed);
  return element(
    'section',
    {
      class: `card ${verdict}`,
      role: 'dialog',
      'aria-labelledby': 'verdict subject',
      tabindex: '-1',
      lang: view.lang,
      dir: view.dir,
      'data-theme': view.theme,
    },
    element(
      'header',
      {},
      verdictIcon(verdict),
      element('h2', { id: 'verdict' }, view.verdictName),
      button('close', actions.close, labels.close, closeIcon()),
    ),
    element(
      'div',
      { class: 'body', tabindex: '0', role: 'group', 'aria-labelledby': 'subject' },
      element('p', { id: 'subject', class: 'subject' }, ...view.subject.map((part) => element('bdi', {}, part))),
      element('p', { class: 'label' }, keyIcon('page'), labels.onThisPage),
      quotation(view),
      ...valueLines(view.page),
      view.picture === null ? null : drawPicture(view.picture, view.dir),
      ...referenceLines(view.references, labels.inReferences),
      element('p', { class: 'label' }, labels.why),
      list('reasons', view.reasons),
    ),
    element(
      'footer',
      {},
      button('action', () => void panel(), labels.panel),
      button('action', () => void copy(), labels.copy),
      said,
    ),
  );
}

function quotation({ quote: { lang, dir, parts } }: CardView): HTMLElement {
  const words = parts.map(({ text, alternative }) =>
    alternative === null
      ? text
      : element('span', { class: 'control', role: 'img', 'aria-label': alternative, title: alternative, dir: 'ltr' }, text),
  );
  return element('blockquote', {}, element('q', { lang, dir }, ...words));
}

function referenceLines(references: readonly CardReference[], label: string): readonly Child[] {
  if (references.length === 0) return [];
  return [
    element('p', { class: 'label' }, keyIcon('reference'), label),
    ...references.flatMap(({ statement, values }) => [
      element('p', { class: 'fact' }, statement),
      element('ul', { class: 'values' }, ...values.map((value) => element('li', {}, ...valueLines(value)))),
    ]),
  ];
}

const valueLines = ({ text, details }: CardValue): readonly Child[] => [
  text === null ? null : element('p', { class: 'value' }, element('bdi', {}, text)),
  details.length === 0 ? null : list('details', details),
];

const list = (name: string, lines: readonly string[]): HTMLElement =>
  element('ul', { class: name }, ...lines.map((words) => element('li', {}, words)));

function button(name: string, act: () => void, label: string, icon?: SVGElement): HTMLElement {
  const made = element('button', { type: 'button', class: name, ...(icon && { 'aria-label': label, title: label }) }, icon ?? label);
  made.addEventListener('click', act);
  return made;
}
