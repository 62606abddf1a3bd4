// An article made of a few lines, for tests of what is read off its text.
import type { Article } from '../../../knowledge/article.ts';
import { readArticle } from '../../../knowledge/reading/read-article.ts';

/** Front matter lines besides title and date: `['personas:', '  - nombre: Ana Ruiz']`. */
export function articleOf(body: string, head: readonly string[] = [], title = 'Prueba'): Article {
  const matter = ['---', `titulo: '${title}'`, 'fecha: 2024-01-01', ...head, '---', '', body];
  const reading = readArticle('prueba.md', matter.join('\n'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.article;
}
