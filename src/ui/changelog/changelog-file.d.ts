// A changelog as data: scripts/changelog.mjs.
declare module '*.md' {
  const versions: readonly import('./changes.ts').Version[];
  export default versions;
}
