// The line at the foot that says what came of an action: read aloud, and with the one thing that can be done about it.

export interface Saying {
  readonly text: string;
  readonly action?: { readonly text: string; readonly act: () => void } | undefined;
}

/** `null` hides the line and says `otherwise` to screen readers alone. */
export function Said({ saying, otherwise }: { readonly saying: Saying | null; readonly otherwise: string }) {
  return (
    <div class={saying === null ? 'visually-hidden' : 'said'}>
      <p role="status">{saying?.text ?? otherwise}</p>
      {saying?.action !== undefined && (
        <button type="button" onClick={saying.action.act}>
          {saying.action.text}
        </button>
      )}
    </div>
  );
}
