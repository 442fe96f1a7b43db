// Which section the address names: links, "back" and bookmarks lead to sections as they do to pages.
import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type SectionName } from './section-names.ts';

export function useSectionInAddress(): SectionName {
  const [section, setSection] = useState(sectionInAddress);
  useEffect(() => {
    const follow = (): void => setSection(sectionInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}

/** The first one for an address that names none. */
function sectionInAddress(): SectionName {
  const name = location.hash.slice(1);
  return SECTIONS.find((section) => section === name) ?? SECTIONS[0];
}
