// What the gate knows of elements, which a page pays for only where the first look at it does not suffice: see scripts/parts.mjs.
export { looksLikeTheTopic } from './gate.ts';
