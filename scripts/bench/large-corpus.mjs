// The bundled corpus with any number of generated facts added: does comparing cost more when there is more to compare with?

/**
 * The added facts are of the same kinds as the bundled ones, of actors, events and propositions that no article speaks of:
 * a verdict names the facts that it rests on, so that facts of the same things would cost what it takes to list them.
 * @param {import('./engine.mjs').Engine} engine
 * @param {number} count Facts in all.
 */
export function corpusOf(engine, count) {
  const { index, span, ...parts } = engine.bundledCorpus();
  const bundled = [...parts.facts.values()];
  const facts = new Map(bundled.slice(0, count).map((fact) => [fact.id, fact]));
  for (let i = facts.size; i < count; i++) facts.set(`generated-${i}`, generatedFact(bundled, i));
  return engine.assemble({ ...parts, facts });
}

/**
 * @param {readonly import('../../src/claims/fact.ts').Fact[]} bundled
 * @param {number} i
 * @returns {import('../../src/claims/fact.ts').Fact}
 */
function generatedFact(bundled, i) {
  const model = bundled[i % bundled.length];
  if (!model) throw new Error('muqarin: the bundled corpus has no facts');
  const id = `generated-${i}`;
  if (model.kind === 'quantity') return { ...model, id, actor: `actor-${i}`, place: [`place-${i}`] };
  if (model.kind === 'date') return { ...model, id, event: `event-${i}` };
  return { ...model, id, proposition: `proposition-${i}` };
}
