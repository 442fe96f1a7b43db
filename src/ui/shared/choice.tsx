// A question with a few answers of which one holds: a group of radio buttons with its legend.
export interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly label: (value: T) => string;
  /** The language of an answer that is not in the interface's. */
  readonly lang?: (value: T) => string | undefined;
  readonly choose: (value: T) => void;
  readonly note?: string;
}

export function Choice<T extends string>({ name, legend, values, chosen, label, lang, choose, note }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
          <span lang={lang?.(value)}>{label(value)}</span>
        </label>
      ))}
      {note !== undefined && <p class="note-below">{note}</p>}
    </fieldset>
  );
}
