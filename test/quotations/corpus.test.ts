// The annotated articles, checked for form alone. What fails is told by file and index, never by its words.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../knowledge/spanish/fold.ts';
import { articleFrom } from '../articles.ts';
import {
  type AnnotatedArticle,
  type AnnotatedRequest,
  type AnnotatedSpan,
  type CorpusSet,
  corpusSets,
  kinds,
  readCorpus,
  verdicts,
  ways,
} from './corpus.ts';

/** How many articles a set has, and at least how many spans and how many that nobody says: enough for a figure to mean something. */
const SIZES: Readonly<Record<CorpusSet, { articles: number; spans: number; notSpeech: number }>> = {
  tuned: { articles: 14, spans: 200, notSpeech: 55 },
  'held-back': { articles: 14, spans: 180, notSpeech: 45 },
  fresh: { articles: 10, spans: 140, notSpeech: 40 },
  wide: { articles: 412, spans: 6200, notSpeech: 1400 },
  unseen: { articles: 16, spans: 230, notSpeech: 55 },
  later: { articles: 14, spans: 210, notSpeech: 45 },
  newest: { articles: 18, spans: 240, notSpeech: 55 },
  latest: { articles: 18, spans: 250, notSpeech: 60 },
  unread: { articles: 18, spans: 225, notSpeech: 55 },
  ordinary: { articles: 18, spans: 220, notSpeech: 50 },
  weekdays: { articles: 18, spans: 250, notSpeech: 55 },
  newsprint: { articles: 24, spans: 320, notSpeech: 60 },
  gazette: { articles: 24, spans: 320, notSpeech: 55 },
  courier: { articles: 24, spans: 320, notSpeech: 60 },
  chronicle: { articles: 64, spans: 820, notSpeech: 130 },
  dispatch: { articles: 48, spans: 640, notSpeech: 105 },
  bulletin: { articles: 32, spans: 430, notSpeech: 75 },
  morning: { articles: 46, spans: 600, notSpeech: 120 },
  evening: { articles: 32, spans: 430, notSpeech: 100 },
  herald: { articles: 24, spans: 290, notSpeech: 60 },
};
/** What the writers of a set happened not to write. */
const LACKING: Partial<Readonly<Record<CorpusSet, readonly string[]>>> = {
  gazette: ['irony', 'headline'],
  courier: ['none', 'irony', 'headline', 'motto'],
  chronicle: ['irony'],
  bulletin: ['headline'],
  morning: ['motto', 'word'],
  evening: ['motto', 'word'],
  herald: ['headline'],
};
const REQUESTS_PER_VERDICT = 2;

const articleAt = (path: string) => articleFrom(readFileSync(path, 'utf8'), basename(path));
/** Words alone, folded, between blanks: so that one text holds another at the bounds of words only. */
const words = (text: string) => ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
const saidIn = ({ spans }: AnnotatedArticle) => spans.filter(({ said }) => said).map(({ text }) => text);

const corpora = corpusSets.map((set) => ({ set, corpus: readCorpus(set) }));

describe.each(corpora)('the annotated articles of «$set»', ({ set, corpus }) => {
  const spansWhere = (wrong: (span: AnnotatedSpan, article: AnnotatedArticle) => boolean) =>
    corpus.flatMap((article) =>
      article.spans.flatMap((span, index) =>
        wrong(span, article) ? [`${article.slug} spans ${index}`] : [],
      ),
    );
  const requestsWhere = (wrong: (request: AnnotatedRequest, article: AnnotatedArticle) => boolean) =>
    corpus.flatMap((article) =>
      article.requests.flatMap((request, index) =>
        wrong(request, article) ? [`${article.slug} requests ${index}`] : [],
      ),
    );

  it('are as many as they should be, with an annotation each', () => {
    expect(corpus).toHaveLength(SIZES[set].articles);
    expect(readdirSync(`test/quotations/${set}`)).toHaveLength(2 * SIZES[set].articles);
    const spans = corpus.flatMap((article) => article.spans);
    expect(spans.length).toBeGreaterThanOrEqual(SIZES[set].spans);
    expect(spans.filter(({ said }) => !said).length).toBeGreaterThanOrEqual(SIZES[set].notSpeech);
  });

  it('hold every span word for word in the paragraph that it names', () => {
    const wrong = spansWhere(({ paragraph, text }, { path }) => {
      const { body, paragraphs } = articleAt(path);
      const place = paragraphs[paragraph - 1];
      return place === undefined || !body.slice(place.start, place.end).includes(text);
    });
    expect(wrong).toEqual([]);
  });

  it('name every span once, in the order of the paragraphs', () => {
    const unordered = spansWhere(
      (span, { spans }) =>
        span.paragraph < Math.max(...spans.slice(0, spans.indexOf(span)).map((s) => s.paragraph)),
    );
    const repeated = spansWhere((span, { spans }) =>
      spans.some((other) => other !== span && other.paragraph === span.paragraph && other.text === span.text),
    );
    expect([...unordered, ...repeated]).toEqual([]);
  });

  it('have the speakers, those who relate and the cues in their own words or in their front matter', () => {
    const wrong = spansWhere((span, { path }) => {
      if (!span.said) return false;
      const { author, body, people } = articleAt(path);
      const printed = [body, author ?? '', ...people.map(({ name }) => name)].map(words);
      const named = [span.speaker, span.relates, span.cue].filter((name) => typeof name === 'string');
      return !named.every((name) => printed.some((text) => text.includes(words(name))));
    });
    expect(wrong).toEqual([]);
  });

  it('have the span around every nested one', () => {
    const wrong = spansWhere(
      ({ nested, paragraph, text }, { spans }) =>
        nested === true &&
        !spans.some(
          (outer) => outer.paragraph === paragraph && outer.text !== text && outer.text.includes(text),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('have requests of every verdict', () => {
    const counts = corpus.flatMap(({ slug, requests }) =>
      verdicts.map((wanted) => [slug, wanted, requests.filter(({ verdict }) => verdict === wanted).length]),
    );
    expect(counts.filter(([, , count]) => count !== REQUESTS_PER_VERDICT)).toEqual([]);
  });

  it('have requests that mean something said in them', () => {
    const wrong = requestsWhere(
      ({ quotation }, article) => quotation !== null && !saidIn(article).includes(quotation),
    );
    expect(wrong).toEqual([]);
  });

  it('call a request exact when it holds the whole quotation, and only then', () => {
    const wrong = requestsWhere(
      ({ typed, verdict, quotation }) =>
        quotation !== null && words(typed).includes(words(quotation)) !== (verdict === 'exact'),
    );
    expect(wrong).toEqual([]);
  });

  it('show every way of attributing and every kind of what nobody says', () => {
    const spans = corpus.flatMap((article) => article.spans);
    const shown = new Set<string>(spans.map((span) => (span.said ? span.way : span.what)));
    expect([...ways, ...kinds].filter((name) => !shown.has(name))).toEqual(LACKING[set] ?? []);
  });
});

describe('the sets', () => {
  const namedIn = ({ spans }: AnnotatedArticle) =>
    spans.flatMap((span) => (span.said && span.way === 'name' ? [span.speaker] : []));

  it('have no article and nobody in common', () => {
    const setsOf = new Map<string | null, Set<CorpusSet>>();
    for (const { set, corpus } of corpora)
      for (const article of corpus)
        for (const key of [article.slug, ...namedIn(article)])
          setsOf.set(key, (setsOf.get(key) ?? new Set()).add(set));
    const shared = corpora.flatMap(({ corpus }) =>
      corpus.filter((article) =>
        [article.slug, ...namedIn(article)].some((key) => (setsOf.get(key)?.size ?? 0) > 1),
      ),
    );
    expect(shared.map(({ slug }) => slug)).toEqual([]);
  });
});
