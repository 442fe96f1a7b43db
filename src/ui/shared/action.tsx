// The one thing to do in a view that has nothing else.

export function Action({ text, act }: { readonly text: string; readonly act: () => void }) {
  return (
    <button type="button" class="action" onClick={act}>
      {text}
    </button>
  );
}
