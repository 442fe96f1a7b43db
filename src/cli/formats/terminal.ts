// Colours for a terminal, where they are wanted; a page's words reach it through exports/printable.ts.

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue';
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  blue: [34, 39],
};

export const paint: Paint = (style, text) => `\u001B[${CODES[style][0]}m${text}\u001B[${CODES[style][1]}m`;
export const plain: Paint = (_, text) => text;
