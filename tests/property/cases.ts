// How many cases a property is tried with, and from which seed. `npm test` takes each property's own few; `npm run fuzz` sets one
// number for all of them, and a seed that brings a failure back. Importing this sets both for properties that say nothing.
import fc from 'fast-check';
import { vi } from 'vitest';

/** Cases of every property; unset, each has its own. */
const CASES = Number(process.env['MUQARIN_CASES'] ?? 0);
const SEED = Number(process.env['MUQARIN_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** What a property may take on a machine with other work, ms: in `npm test`, and with many cases. */
const PATIENCE = CASES === 0 ? 60_000 : 7_200_000;

/** Parameters of `fc.assert`. `usual`: cases in `npm test`. */
export const cases = (usual: number) => ({ numRuns: CASES || usual, seed: SEED });

console.log(`seed ${SEED}`);
fc.configureGlobal(cases(100));
vi.setConfig({ testTimeout: PATIENCE });
