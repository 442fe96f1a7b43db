// The locale and the names of the sources, for every component below.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from './locale.ts';
import type { Sources } from './sources.ts';

export interface Reading {
  readonly locale: Locale;
  readonly sources: Sources;
}

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('muqarin: a component was drawn outside of ReadingContext; wrap the view in its provider');
  return reading;
}

export const useLocale = (): Locale => useReading().locale;
