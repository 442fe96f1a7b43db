// A view that has no report to show: what is the case, what it means, and what can be done.
import type { ComponentChildren } from 'preact';

export function Notice({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
