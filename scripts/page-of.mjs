// The document of a page of ours: one for all, in which each has its own script and style sheet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const PAGE = 'src/ui/shared/page.html';

/** @param {string} name As the page's script and style sheet are called: `popup`. */
export const pageOf = (name) => readFileSync(join(ROOT, PAGE), 'utf8').replaceAll('%NAME%', name);
