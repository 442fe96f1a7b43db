// One measured figure beside the one that is aimed at.

/**
 * @param {string} what
 * @param {number} reached
 * @param {number} target
 * @param {'at least' | 'at most'} sense
 */
export function verdict(what, reached, target, sense) {
  const isMet = sense === 'at least' ? reached >= target : reached <= target;
  console.log(
    `  ${what.padEnd(46)}${reached.toFixed(2).padStart(9)}   ${sense} ${String(target).padEnd(5)} ${isMet ? 'reached' : 'MISSED'}`,
  );
}
