// The one seam around the browser's extension APIs for background and pages of ours. Firefox has them as `browser`, Chrome as `chrome`,
// and both answer with promises; where they differ in more than the name, a file of this folder knows. The content script has its own,
// content/extension.ts: it shares its world with a page.
import type Api from 'webextension-polyfill';

type Browser = typeof Api;

const world: { readonly browser?: unknown; readonly chrome?: unknown } = globalThis;

export const browser = (world.browser ?? world.chrome) as Browser;
