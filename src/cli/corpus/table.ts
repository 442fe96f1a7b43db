// A table for a terminal: columns as wide as their widest cell, numbers to the right.
import { printable } from '../../exports/printable.ts';

/** Of a table of very many rows the first ones are shown, and how many more there are. */
const MOST_ROWS = 60;
const WIDEST = 40;
const COLUMN_GAP = '  ';

export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = [headings, ...rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => shorten(printable(cell))))];
  const widths = headings.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  const lines = shown.map((row) =>
    row
      .map((cell, column) => (/^[\d–]+$/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join(COLUMN_GAP)
      .trimEnd(),
  );
  const rest = rows.length - (shown.length - 1);
  return `${[...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n')}\n`;
}

const shorten = (cell: string): string => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell);
