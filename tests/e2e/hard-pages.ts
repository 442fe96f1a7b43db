// The sample articles in other structures: `/component/en.html` has the English one in the open shadow root of a
// component, `/hosted/en.html` in that of an element of HTML's own, `/framed/en.html` in a frame.
// The sample articles on pages that are hard on whoever draws over them: `/unset/en.html` is the English one under `* { all: unset }`.
import { readFileSync } from 'node:fs';
import { type LocalServer, serve } from '../../scripts/serve.mjs';

/** What each page adds to its head. */
export const HARD = {
  plain: '',
  unset: '<style>* { all: unset !important }</style>',
  'hidden-divs': '<style>div, section, [popover] { display: none !important } :not(:defined) { visibility: hidden }</style>',
  dark: '<style>:root, body { background: #15171c !important; color: #ddd !important; color-scheme: dark }</style>',
  overlay:
    '<style>body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 128 0 / 20%); pointer-events: none }</style>',
  zoomed: '<style>:root { zoom: 2 }</style>',
  transformed: '<style>:root { transform: scale(0.9); filter: hue-rotate(90deg); overflow: hidden auto }</style>',
  turned: '',
  strict: '',
} as const;
export type Hard = keyof typeof HARD;

/** A page that may not be stored is not kept for the way back. */
const KEPT = { 'cache-control': 'max-age=60' };

const POLICY = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export function startHardPages(): Promise<LocalServer> {
  return serve((url) => {
    const [, kind = '', name = ''] = url.pathname.split('/');
    if (!(kind in HARD || ['component', 'hosted', 'framed'].includes(kind)) || !/^(?:ar|en|off-topic)\.html$|^sample\.css$/u.test(name))
      return null;
    const text = readFileSync(new URL(`../sample/${name}`, import.meta.url), 'utf8');
    if (name.endsWith('.css')) return { headers: { 'content-type': 'text/css' }, body: text };
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...KEPT,
      ...(kind === 'strict' ? { 'content-security-policy': POLICY } : {}),
    };
    if (kind === 'component') return { headers, body: text.replace(ARTICLE, inComponent) };
    if (kind === 'hosted') return { headers, body: text.replace(ARTICLE, inElement) };
    if (kind === 'framed') return { headers, body: text.replace(ARTICLE, inFrame) };
    const body = text.replace('</head>', `${HARD[kind as Hard]}</head>`);
    // The wrong direction for its language.
    return { headers, body: kind === 'turned' ? body.replace(/<html lang="(\w+)"[^>]*>/u, turned) : body };
  });
}

const turned = (_: string, lang: string): string => `<html lang="${lang}" dir="${lang === 'ar' ? 'ltr' : 'rtl'}">`;

const ARTICLE = /<article>.*<\/article>/su;
const inComponent = (article: string): string => `<x-story><template shadowrootmode="open">${article}</template></x-story>`;
const inElement = (article: string): string => `<div><template shadowrootmode="open">${article}</template></div>`;
const inFrame = (article: string): string =>
  `<iframe id="story" width="100%" height="2400" srcdoc="${article.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
