// Slips of the hand made by rule: a letter left out, doubled or swapped with its neighbour. Short words are left alone: their slips are words.

/** Of shorter words, too many slips are other words: "from" and "form". */
const SHORTEST = 6;

/** The forms that a folded word takes under one slip behind its first letter; none for a short word. */
export function slipsOf(word: string): readonly string[] {
  if (word.length < SHORTEST) return [];
  const slips = new Set<string>();
  for (let i = 1; i < word.length; i++) {
    slips.add(word.slice(0, i) + word.slice(i + 1));
    slips.add(word.slice(0, i) + word.charAt(i) + word.slice(i));
    if (i + 1 < word.length) slips.add(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
  }
  slips.delete(word);
  return [...slips];
}
