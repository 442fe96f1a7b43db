// The one seam around the browser's extension APIs for background and pages of ours. The content script has its own,
// content/extension.ts: the polyfill would weigh more than all that it carries.
import browser from 'webextension-polyfill';

export { browser };
