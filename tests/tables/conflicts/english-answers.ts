// Questions and their answers in English, asked or only told, by a word, by the verb's stand-in, by a short denial. Every sentence is ours.

/** The answer opposes what its side says in the references. */
export const OPPOSED_BY_ANSWER: readonly string[] = [
  'Asked if he wanted the coalition to leave, the prime minister answered: "We don\'t."',
  'Asked if he wanted the coalition to leave, the prime minister answered: "I do not."',
  'Does Sudani want the coalition to leave? No, says his office.',
  'Did the prime minister demand that the coalition leave? "He did not," his spokesman said.',
  'Had Iraq formally requested the withdrawal of US forces? "They have," the Pentagon said.',
  'Has Iraq formally requested the withdrawal of US forces? "Yes. They did so last week," the Pentagon said.',
  'Asked whether Iraq had put in a formal request for US forces to leave:\n\n"They have. It came last week," the Pentagon spokesman said.',
  'A reporter asked the Pentagon whether Iraq had formally requested the withdrawal of US forces. "It has," its spokesman said.',
  'Pat Ryder was asked whether Iraq had formally requested the withdrawal of US forces. "They have," he said.',
  'Pat Ryder was asked whether Iraq had formally requested the withdrawal of US forces. Yes, he said.',
  'Asked whether ISIS was still a threat to the Iraqi state, Sudani said that it was.',
  'Asked whether or not ISIS was still a threat to the Iraqi state, Sudani said it was.',
  'Is ISIS still a threat to the Iraqi state? Sudani says it is.',
  'Is ISIS still a threat to the Iraqi state? The prime minister says yes.',
  'Is ISIS still a threat to the Iraqi state? "Of course," said Sudani.',
  'Is withdrawal from Syria under consideration? "It is," a senior US official said.',
  'Q: Has Iraq formally requested the withdrawal of US forces?\n\nMR. RYDER: They have.',
];

/** No answer, another's, or one that may be about either of two things. */
export const NOT_OPPOSED_BY_ANSWER: readonly string[] = [
  'Is ISIS still a threat to the Iraqi state? "It was," Sudani told reporters, "but not any more."',
  'Is ISIS still a threat to the Iraqi state? "It was," Sudani told reporters.',
  'Does Iraq want the coalition to leave? "That is not for me to say," the prime minister said.',
  'Does Iraq want the coalition to leave? That is not clear, the prime minister said.',
  'Does the prime minister want the coalition to leave? It does not matter, his office said.',
  'Does the prime minister want the coalition to leave? "It is not his decision," his office said.',
  'Pat Ryder was asked whether Iraq had formally requested the withdrawal of US forces. They have not, he said.',
  'Pat Ryder was asked whether Iraq had formally requested the withdrawal of US forces. He did not answer.',
  'Is ISIS still a threat to the Iraqi state? An analyst says it is. Sudani was silent.',
  'Is ISIS still a threat to the Iraqi state? Critics of Sudani say it is.',
  'Asked whether ISIS was still a threat to the Iraqi state, Sudani said it was too early to tell.',
  'Asked whether ISIS was still a threat to the Iraqi state, a guest of Sudani said it was.',
  'Asked whether ISIS was no longer a threat to the Iraqi state, Sudani said that it was not.',
  'Is ISIS no longer a threat to the Iraqi state? "It is not," Sudani said.',
  'Asked whether ISIS was still a threat to the Iraqi state or whether it was finished, Sudani said it was.',
  'Sudani asked whether ISIS was still a threat to the Iraqi state. "It is," a Kurdish officer said.',
  'Sudani asked whether ISIS was still a threat to the Iraqi state. "It is," he said.',
  'Has Iraq formally requested the withdrawal of US forces? It did in 2011, the Pentagon said.',
];
