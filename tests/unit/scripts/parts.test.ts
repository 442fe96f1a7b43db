// What a part exports is called as if it were imported; nothing of the part is there before.
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { asFunction } from '../../../scripts/parts.mjs';

/** The exports of the module that is made of the code, and what the code says on being run. */
function moduleOf(code: string): { readonly said: readonly string[]; readonly call: (expression: string) => unknown } {
  const said: string[] = [];
  const context = { say: (word: string) => said.push(word) };
  const script = asFunction(code).replaceAll('export const', 'var');
  runInNewContext(script, context);
  return { said, call: (expression) => runInNewContext(expression, context) };
}

it.each([
  [
    'as it is written',
    'say("run");\nconst add = (a, b) => a + b;\nfunction twice(n) { return add(n, n); }\nexport {\n  add as sum,\n  twice\n};\n',
  ],
  ['minified', 'say("run");var e=(a,b)=>a+b,t=n=>e(n,n);export{e as sum,t as twice};'],
])('runs when it is called, %s', (_, code) => {
  const { said, call } = moduleOf(code);
  expect(said).toEqual([]);
  expect(call('sum(2, 3)')).toBe(5);
  expect(call('twice("$&")')).toBe('$&$&');
  expect(said).toEqual(['run', 'run']);
});

it.each(['var e=1;', 'var e=1;export{};', 'export default 1;'])('refuses what exports nothing by name: %s', (code) => {
  expect(() => asFunction(code)).toThrow('exports nothing');
});
