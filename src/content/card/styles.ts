// The card's styles in its shadow root, whatever the page's policy forbids: a sheet that is made, not an element that is loaded.
import text from './card.css';

export function adoptStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [sheet];
}
