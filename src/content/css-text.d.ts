// A style sheet as text: scripts/css-as-text.mjs.
declare module '*.css' {
  const text: string;
  export default text;
}
