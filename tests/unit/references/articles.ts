// Articles for the tests of saved references, and how one is saved.
import type { Article } from '../../../src/claims/report.ts';
import type { SavedArticle } from '../../../src/claims/saved.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { savedOf } from '../../../src/references/saved-article.ts';
import { sha256Of } from '../../../src/references/sha256.ts';

export const ENGLISH = `Washington and Baghdad open a new round of talks on the coalition
The United States and Iraq resumed talks on the future of the international coalition in Baghdad on January 27, 2024.
There are about 2,500 US troops in Iraq and some 900 US troops in Syria.
Iran-backed factions have carried out more than 150 attacks on US forces in Iraq and Syria since October.
The coalition was formed in 2014 to fight the Islamic State group and counts 86 countries today.
Officials of both governments will meet in 3 working groups to study the threat of Islamic State.
A spokesman for the Iraqi government said that the talks would set a timetable for the end of the mission.
Advisers from other countries will stay at the base until the committee has finished its work.`;

export const ARABIC = `جولة جديدة من المحادثات بين بغداد وواشنطن بشأن التحالف
استأنف العراق والولايات المتحدة محادثات مستقبل التحالف الدولي في بغداد في 27 كانون الثاني 2024.
وينتشر نحو 2500 جندي أميركي في العراق وقرابة 900 جندي أميركي في سوريا.
ونفذت فصائل موالية لإيران أكثر من 150 هجوما على القوات الأميركية في العراق وسوريا منذ تشرين الأول.
وتشكل التحالف عام 2014 لقتال تنظيم الدولة الإسلامية ويضم اليوم 86 دولة.
ويجتمع مسؤولو الحكومتين في 3 لجان لدراسة خطر تنظيم الدولة.
وقال المتحدث باسم الحكومة العراقية إن المحادثات ستضع جدولا زمنيا لإنهاء المهمة.
ويبقى مستشارون من دول أخرى في القاعدة إلى أن تنهي اللجنة عملها.`;

export const PAGE: Article = {
  text: ENGLISH,
  title: 'Washington and Baghdad open a new round of talks on the coalition',
  lang: 'en',
  url: 'https://news.example.org/talks',
  outlet: 'Example News',
  published: { date: '2024-01-27', basis: 'metadata' },
};

export const reportOf = (article: Article) => analyse(article, bundledCorpus());

export async function saved(article: Article, readAt = '2024-01-28T08:00:00.000Z'): Promise<SavedArticle> {
  const { text, title = null, published = { date: null, basis: 'unknown' } } = article;
  return savedOf(article, article.lang ?? 'en', { sha256: await sha256Of(text), text, title, published, readAt });
}

/** Each `[from, to]` once; a word that is not there is a mistake in the test. */
export function edited(text: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`The text does not hold “${from}”.`);
    return all.replace(from, to);
  }, text);
}
