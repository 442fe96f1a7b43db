// An esbuild plugin: d3-scale without its formats, which Intl gives in the reader's language, and without the interpolation of colours,
// strings and objects. Our scales lead from numbers and days to numbers; the rest is three times as large as they are.

/** What takes the place of each library: what d3-scale imports of it. */
const INSTEAD = {
  'd3-interpolate': `
    export const interpolateNumber = (from, to) => (share) => from * (1 - share) + to * share;
    export { interpolateNumber as interpolate };
    export const interpolateRound = (from, to) => (share) => Math.round(from * (1 - share) + to * share);
    export const piecewise = () => { throw new Error('muqarin: the build leaves this kind of scale out (scripts/scales-only.mjs)'); };
  `,
  'd3-format': leftOut('format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'),
  'd3-time-format': `export const utcFormat = () => String; export const timeFormat = utcFormat;`,
};

/** @type {import('esbuild').Plugin} */
export const scalesOnly = {
  name: 'scales-only',
  setup(build) {
    build.onResolve({ filter: /^d3-(?:interpolate|format|time-format)$/ }, ({ path }) => ({ path, namespace: 'scales-only' }));
    build.onLoad({ filter: /.*/, namespace: 'scales-only' }, ({ path }) => ({
      contents: INSTEAD[/** @type {keyof typeof INSTEAD} */ (path)],
      loader: 'js',
    }));
  },
};

/** @param {...string} names */
function leftOut(...names) {
  return names.map((name) => `export const ${name} = () => { throw new Error('muqarin: Intl formats, not d3'); };`).join('\n');
}
