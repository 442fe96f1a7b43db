// A folded section below the claims.
import type { ComponentChildren } from 'preact';

export interface LeftoverProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

export function Leftover({ title, isOpen, children }: LeftoverProps) {
  return (
    <details class="leftover" open={isOpen}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
