// An article as JSON: {"text", "title"?, "published"?, "url"?}, also "lang" and "outlet". Other fields are not ours to judge.
import * as v from 'valibot';
import type { Article } from '../../claims/report.ts';
import { failure, type Result, success } from '../../claims/result.ts';
import { parseDay } from '../day.ts';
import { parseJson } from './json.ts';

const optionalText = (name: string) => v.nullish(v.string(`“${name}” must be a text or null.`));

const ArticleFile = v.object(
  {
    text: v.string('“text” must be a text: {"text": "…"}.'),
    title: optionalText('title'),
    published: v.nullish(
      v.pipe(
        v.string('“published” must be a date as text, YYYY-MM-DD, or null.'),
        v.check(
          (day) => parseDay(day) !== null,
          (issue) => `“published” is not a date: “${issue.input}”; write it as YYYY-MM-DD.`,
        ),
      ),
    ),
    url: optionalText('url'),
    lang: optionalText('lang'),
    outlet: optionalText('outlet'),
  },
  'this JSON is not an article; it must be an object with a field “text”: {"text": "…"}.',
);

export function readArticleJson(json: string): Result<Article> {
  const data = parseJson(json);
  if (!data.ok) return data;
  const parsed = v.safeParse(ArticleFile, data.value, { abortEarly: true });
  if (!parsed.success) return failure(parsed.issues[0].message);
  const { text, title, published, url, lang, outlet } = parsed.output;
  const date = published ? parseDay(published) : null;
  return success({
    text,
    title: title ?? null,
    url: url ?? null,
    lang: lang ?? null,
    outlet: outlet ?? null,
    published: date === null ? { date: null, basis: 'unknown' } : { date, basis: 'given' },
  });
}
