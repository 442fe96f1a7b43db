// The locale and the names of the sources, for every component below.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../wording/locale.ts';
import type { Wording } from '../../wording/sources.ts';

export const WordingContext = createContext<Wording | null>(null);

export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (wording === null) throw new Error('muqarin: a component was drawn outside of WordingContext; wrap the view in its provider');
  return wording;
}

export const useLocale = (): Locale => useWording().locale;
