// Articles of these tests, written for them: the events are plausible, the wording is ours.

export const ARABIC = [
  'لجنة عراقية أميركية تبحث مصير التحالف الدولي',
  'الأحد، 28 يناير 2024 05:40 م',
  'التأم وفدان من بغداد وواشنطن في اجتماع للجنة العسكرية العليا المعنية بمستقبل مهمة التحالف الدولي في العراق.',
  'وينتشر في العراق نحو 2500 جندي أميركي، وفي سوريا زهاء 900 جندي أميركي، ضمن التحالف الدولي لمحاربة تنظيم داعش.',
  'وقال مسؤول في الوفد العراقي إن المحادثات ستفضي إلى جدول زمني لإنهاء مهمة قوات التحالف.',
].join('\n\n');

export const ENGLISH = [
  'Talks on the coalition open in Baghdad',
  'January 28, 2024',
  'Delegations of Iraq and the United States sat down for a meeting of the Higher Military Commission on the future of the international coalition mission in Iraq.',
  'The United States has 4,100 American troops in Iraq and about 900 American troops in Syria as part of the coalition against ISIS.',
  'An official of the Iraqi delegation said the talks will lead to a timetable for ending the mission of the coalition forces.',
].join('\n\n');

export const OFF_TOPIC = [
  'Orchard harvest comes early',
  'Growers in the valley expect a good year for apricots after a mild spring. The first crates left for the market on Tuesday.',
  'A cooperative of 40 families has bought a new press, its chair said, and hopes to sell juice in the towns nearby.',
].join('\n\n');

export const SPANISH = [
  'La cooperativa abre un nuevo molino en el valle',
  'Los agricultores del valle esperan una buena cosecha de aceitunas después de una primavera suave, y las primeras cajas salieron el martes hacia el mercado.',
  'La presidenta de la cooperativa dijo que las familias han comprado una prensa nueva y que quieren vender el aceite en los pueblos cercanos.',
].join('\n\n');

/** A page around paragraphs, with what a site puts around an article. */
export function page(paragraphs: string, { head = '', before = '', lang = 'en', charset = '<meta charset="utf-8">' } = {}): string {
  const [title = '', ...body] = paragraphs.split('\n\n');
  return `<!doctype html>
<html lang="${lang}">
<head>${charset}<title>${title} | Example Daily</title>${head}</head>
<body>
<header><p>Today is Friday 3 April 2026</p><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>${title}</h1>${before}
${body.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>
<aside class="related"><h2>Related</h2><ul><li><a href="/a">Another story</a> <time datetime="2026-04-01">1 April</time></li></ul></aside>
<footer>© 2026 Example Daily. All rights reserved.</footer>
</body>
</html>`;
}
