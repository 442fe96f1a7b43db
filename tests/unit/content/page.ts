// Small pages for the tests of the content script, written here: an article about the talks in each language, and around it what pages have.

const HEAD = {
  en: 'Baghdad and Washington resume talks on the coalition',
  ar: 'بغداد وواشنطن تستأنفان المحادثات بشأن مهمة التحالف',
} as const;

const PARAGRAPHS = {
  en: [
    'Iraq and the United States opened another round of the Higher Military Commission on Tuesday, officials of both sides told a briefing in the capital.',
    'About 2,500 American troops are stationed in Iraq, and the government wants a timetable for the end of the mission of the coalition.',
    'A spokesman said that no date had been agreed. The next meeting of the working groups is planned for the coming month in Washington.',
  ],
  ar: [
    'افتتح العراق والولايات المتحدة جولة جديدة من اجتماعات اللجنة العسكرية العليا يوم الثلاثاء، بحسب مسؤولين من الجانبين تحدثوا في العاصمة.',
    'وينتشر في العراق نحو 2500 جندي أميركي، وتطالب الحكومة بجدول زمني لإنهاء مهمة التحالف الدولي في البلاد على مراحل.',
    'وقال متحدث إن أي موعد لم يحدد بعد، وإن الاجتماع المقبل للجان الفرعية سيعقد في واشنطن خلال الشهر المقبل.',
  ],
} as const;

export type Lang = keyof typeof HEAD;
export const LANGS: readonly Lang[] = ['en', 'ar'];

export const headlineIn = (lang: Lang): string => HEAD[lang];
export const paragraphsIn = (lang: Lang): readonly string[] => PARAGRAPHS[lang];

export interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  readonly body?: string;
}

/** A news page: menu, article, related stories, footer; `parts` go into its places. */
export function newsPage(lang: Lang, { head = '', before = '', after = '', body }: Parts = {}): Document {
  const text = body ?? PARAGRAPHS[lang].map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return pageOf(`<!doctype html><html lang="${lang}"><head><title>${HEAD[lang]} - The Sample</title>${head}</head><body>
    <nav><a href="/a">World</a> <a href="/b">Sport</a></nav>
    <main><h1>${HEAD[lang]}</h1><div class="story">${before}${text}${after}</div></main>
    <aside><h2>Related</h2><p>Another story entirely, about the price of bread in a town far away from here, and it goes on and on.</p></aside>
    <footer><p>Copyright The Sample. All rights reserved, and a sentence that is long enough to pass for a paragraph of prose.</p></footer>
  </body></html>`);
}

export const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
