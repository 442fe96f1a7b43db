import { expect, test } from 'vitest';
import { Role } from '../../../src/languages/role.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** More lists than one table has bits for. */
const roles = Array.from({ length: 70 }, (_, i) => new Role([`word${i}`, 'everywhere', i % 2 === 0 ? 'even' : 'odd']));
const tokens = tokenise('word3 everywhere nowhere even odd , word69');

test('a token has the roles whose lists hold its word, whatever table they are in', () => {
  for (const token of tokens) expect(roles.map((role) => role.at(token))).toEqual(roles.map((role) => role.has(token.norm)));
});

test('no token has no role', () => {
  expect(roles.some((role) => role.at(undefined))).toBe(false);
});
