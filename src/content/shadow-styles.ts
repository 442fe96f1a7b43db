// The marks' styles inside open shadow roots: Firefox paints a highlight there only by a rule of the root's own. A sheet that is
// adopted changes no node.
import text from './highlight.css';

let sheet: CSSStyleSheet | null = null;
const styled = new Set<ShadowRoot>();

/** Sees to it that those of the trees that are shadow roots have the styles. */
export function styleTrees(trees: readonly Node[]): void {
  for (const tree of new Set(trees)) {
    // The page's own tree first: the first use of a class costs the page all that the browser knows of it.
    if (tree === document || !(tree instanceof ShadowRoot) || styled.has(tree)) continue;
    sheet ??= made();
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    styled.add(tree);
  }
}

/** Takes the styles away again. */
export function clearStyles(): void {
  for (const tree of styled) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
  styled.clear();
}

function made(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
