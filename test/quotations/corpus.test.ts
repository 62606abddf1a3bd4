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
  type CorpusHalf,
  halves,
  kinds,
  readCorpus,
  verdicts,
  ways,
} from './corpus.ts';

/** Of the first two halves together, and of each later one alone. */
const LEAST = { spans: 300, notSpeech: 70 } as const;
const LEAST_FRESH = { spans: 110, notSpeech: 30 } as const;
const LEAST_WIDE = { spans: 600, notSpeech: 150 } as const;
const LEAST_UNSEEN = { spans: 220, notSpeech: 55 } as const;
const LEAST_LATER = { spans: 210, notSpeech: 45 } as const;
const LEAST_NEWEST = { spans: 240, notSpeech: 55 } as const;
const LEAST_LATEST = { spans: 240, notSpeech: 55 } as const;
const LEAST_UNREAD = { spans: 225, notSpeech: 50 } as const;
const LEAST_ORDINARY = { spans: 220, notSpeech: 50 } as const;
const LEAST_WEEKDAYS = { spans: 220, notSpeech: 50 } as const;
const LEAST_NEWSPRINT = { spans: 320, notSpeech: 60 } as const;
const LEAST_GAZETTE = { spans: 320, notSpeech: 55 } as const;
const LEAST_COURIER = { spans: 320, notSpeech: 60 } as const;
/** What the writers of a half happened not to write. */
const LACKING: Partial<Readonly<Record<CorpusHalf, readonly string[]>>> = {
  gazette: ['irony', 'headline'],
  courier: ['none', 'irony', 'headline', 'motto'],
};
const ARTICLES: Readonly<Record<CorpusHalf, number>> = {
  tuned: 14,
  'held-back': 14,
  fresh: 10,
  wide: 412,
  unseen: 16,
  later: 14,
  newest: 18,
  latest: 18,
  unread: 18,
  ordinary: 18,
  weekdays: 18,
  newsprint: 24,
  gazette: 24,
  courier: 24,
};
const REQUESTS_PER_VERDICT = 2;

const articleAt = (path: string) => articleFrom(readFileSync(path, 'utf8'), basename(path));
/** Words alone, folded, between blanks: so that one text holds another at the bounds of words only. */
const words = (text: string) => ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
const saidIn = ({ spans }: AnnotatedArticle) => spans.filter(({ said }) => said).map(({ text }) => text);

describe.each(halves)('the annotated articles, half «%s»,', (half) => {
  const corpus = readCorpus(half);

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
    expect(corpus).toHaveLength(ARTICLES[half]);
    expect(readdirSync(`test/quotations/${half}`)).toHaveLength(2 * ARTICLES[half]);
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
      const { body, people } = articleAt(path);
      const printed = [body, ...people.map(({ name }) => name)].map(words);
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
    expect([...ways, ...kinds].filter((name) => !shown.has(name))).toEqual(LACKING[half] ?? []);
  });
});

describe('the halves', () => {
  const pairs = halves.flatMap((one, place) => halves.slice(place + 1).map((other) => [one, other] as const));
  const spansOf = (articles: readonly AnnotatedArticle[]) => articles.flatMap(({ spans }) => spans);
  const namedIn = ({ spans }: AnnotatedArticle) =>
    spans.flatMap((span) => (span.said && span.way === 'name' ? [span.speaker] : []));

  it.each([
    ['first two', ['tuned', 'held-back'], LEAST],
    ['fresh one', ['fresh'], LEAST_FRESH],
    ['wide one', ['wide'], LEAST_WIDE],
    ['unseen one', ['unseen'], LEAST_UNSEEN],
    ['later one', ['later'], LEAST_LATER],
    ['newest one', ['newest'], LEAST_NEWEST],
    ['latest one', ['latest'], LEAST_LATEST],
    ['unread one', ['unread'], LEAST_UNREAD],
    ['ordinary one', ['ordinary'], LEAST_ORDINARY],
    ['weekdays one', ['weekdays'], LEAST_WEEKDAYS],
    ['newsprint one', ['newsprint'], LEAST_NEWSPRINT],
    ['gazette one', ['gazette'], LEAST_GAZETTE],
    ['courier one', ['courier'], LEAST_COURIER],
  ] as const)('are large enough for a figure to mean something: the %s', (_, counted, least) => {
    const spans = counted.flatMap((half) => spansOf(readCorpus(half)));
    expect(spans.length).toBeGreaterThanOrEqual(least.spans);
    expect(spans.filter(({ said }) => !said).length).toBeGreaterThanOrEqual(least.notSpeech);
  });

  it.each(pairs)('have no article and nobody in common: «%s» and «%s»', (one, other) => {
    const [some, others] = [readCorpus(one), readCorpus(other)];
    const names = new Set(others.flatMap(namedIn));
    const slugs = new Set(others.map(({ slug }) => slug));
    const shared = some.filter(
      (article) => slugs.has(article.slug) || namedIn(article).some((n) => names.has(n)),
    );
    expect(shared.map(({ slug }) => slug)).toEqual([]);
  });
});
