// The packages that the extension carries, as data: scripts/libraries.mjs.
declare module '*.list' {
  const libraries: readonly import('./options-link.ts').Library[];
  export default libraries;
}
