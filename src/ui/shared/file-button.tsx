// A button that lets the reader choose a file.
import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  readonly text: string;
  /** As the attribute of a file input: media types and endings. */
  readonly accept: string;
  readonly take: (file: File) => void;
}

/** A button before a hidden input, because browsers put words of their own, in their language, beside a visible one. */
export function FileButton({ text, accept, take }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="action quiet" onClick={() => input.current?.click()}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file chosen again is a choice, too.
          currentTarget.value = '';
          if (file !== undefined) take(file);
        }}
      />
    </>
  );
}
