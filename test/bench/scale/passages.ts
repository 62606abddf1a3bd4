// As many passages as are wanted: a file's own sentences first, then new ones made from them.
import type { Article } from '../../../knowledge/article.ts';
import { randomFrom } from '../random.ts';
import { articleOf } from '../squad/articles.ts';
import { type Corpus, corpusOf } from '../squad/dataset.ts';
import { NewSentences } from './new-sentences.ts';

/** About what an article of a newspaper has; a file's own articles keep theirs. */
const SENTENCES_A_PARAGRAPH = 5;
const PARAGRAPHS_AN_ARTICLE = 6;
const SENTENCES_AN_ARTICLE = SENTENCES_A_PARAGRAPH * PARAGRAPHS_AN_ARTICLE;

/** A corpus of exactly `size` sentences (fewer only of an empty file); the same for the same seed. */
export function corpusOfSize(from: Corpus, size: number, seed: number): Corpus {
  const articles = shortened(from.articles, size);
  const generator = new NewSentences(
    from.sentences.map(({ text }) => text),
    randomFrom(seed),
  );
  let made = countOf(articles);
  while (made < size) {
    const count = Math.min(SENTENCES_AN_ARTICLE, size - made);
    articles.push(newArticle(generator, articles.length + 1, count));
    made += count;
  }
  return corpusOf(articles);
}

/** The first articles, the last of them without what goes beyond `size` sentences. */
function shortened(articles: readonly Article[], size: number): Article[] {
  let room = size;
  return articles.flatMap((article) => {
    const paragraphs = article.paragraphs.flatMap((paragraph) => {
      const sentences = paragraph.sentences.slice(0, room);
      room -= sentences.length;
      return sentences.length > 0 ? [{ ...paragraph, sentences }] : [];
    });
    return paragraphs.length > 0 ? [{ ...article, paragraphs }] : [];
  });
}

function newArticle(generator: NewSentences, number: number, count: number): Article {
  const sentences = Array.from({ length: count }, () => generator.next());
  const paragraphs: { text: string; sentences: { start: number; end: number }[] }[] = [];
  for (let at = 0; at < count; at += SENTENCES_A_PARAGRAPH) {
    paragraphs.push(joined(sentences.slice(at, at + SENTENCES_A_PARAGRAPH)));
  }
  const title = sentences[0]?.split(' ').slice(0, 8).join(' ') ?? '';
  return articleOf(`new-${String(number).padStart(6, '0')}`, title, paragraphs);
}

function joined(sentences: readonly string[]) {
  let from = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: from, end: from + sentence.length };
    from = span.end + 1;
    return span;
  });
  return { text: sentences.join(' '), sentences: spans };
}

function countOf(articles: readonly Article[]): number {
  return articles.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((own, { sentences }) => own + sentences.length, 0),
    0,
  );
}
