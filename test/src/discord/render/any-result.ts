// Arbitrary results of every kind, to break renderers with.
import fc from 'fast-check';
import type {
  Action,
  AnswerResult,
  ArticlesResult,
  AttributionResult,
  CardResult,
  CitedPassage,
  CitedQuotation,
  HelpResult,
  ParagraphResult,
  PinsResult,
  QuotationsResult,
  Result,
  Source,
  SummaryResult,
  VerificationResult,
} from '../../../../commands/result.ts';
import { highlightsOf, wildSentence, wildText } from '../wild-text.ts';

const position = fc.integer({ min: 1, max: 10_000 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const anySource: fc.Arbitrary<Source> = fc.record(
  {
    title: wildText,
    outlet: wildText,
    date: fc.oneof(fc.constant('2024-06-19'), wildText),
    url: fc.oneof(
      fc.constant('https://example.org/nota'),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constant(`https://example.org/${'camino/'.repeat(200)}`),
      fc.constant('https://example.org/a_(b)?q=<x>|*y*[z]#hash'),
      fc.constantFrom('javascript:alert(1)', 'no es una dirección'),
    ),
  },
  { requiredKeys: ['title'] },
);

const anyExcerpt = fc
  .oneof(wildSentence, fc.constant(`${'frase larguísima '.repeat(300)}fin.`), fc.constant('*'.repeat(5_000)))
  .chain((text) => fc.record({ text: fc.constant(text), highlights: highlightsOf(text) }));

const anyPassage: fc.Arbitrary<CitedPassage> = fc
  .tuple(anyExcerpt, anySource, position, position)
  .map(([excerpt, from, paragraph, sentence]) => ({
    ...excerpt,
    article: 'uno',
    paragraph,
    sentence,
    source: from,
  }));

const anyQuotation: fc.Arbitrary<CitedQuotation> = fc.record({
  text: anyExcerpt.map(({ text }) => text),
  speaker: optional(wildText),
  cue: optional(wildText),
  way: fc.constantFrom('name', 'role', 'pronoun', 'dropped', 'carried', 'source', 'turn', 'none'),
  article: fc.constant('uno'),
  paragraph: position,
  sentence: position,
  context: anyExcerpt,
  source: anySource,
});

const anyAction: fc.Arbitrary<Action> = fc.record(
  {
    label: fc.constantFrom(
      'context',
      'more',
      'share',
      'previous',
      'next',
      'pin',
      'summary',
      'quotations',
      'paragraphs',
      'card',
    ),
    request: fc.record({
      command: fc.constantFrom('citas', 'resumen', 'parrafo'),
      options: fc.dictionary(fc.constantFrom('articulo', 'pagina'), fc.oneof(wildText, fc.integer()), {
        noNullPrototype: true,
      }),
    }),
    reply: fc.constantFrom('private', 'public', 'update', 'alike'),
    permission: fc.constant('PinMessages' as const),
    choice: fc.record({ text: wildText, about: optional(wildText) }),
  },
  { requiredKeys: ['label', 'request', 'reply'] },
);

const actions = fc.array(anyAction, { maxLength: 30 });

const anyCheck = fc.record({
  typed: wildText,
  verdict: fc.constantFrom('exact', 'partial', 'altered', 'not-found'),
  quotation: optional(anyQuotation),
  differences: fc.array(fc.record({ printed: wildText, typed: wildText }), { maxLength: 12 }),
  narration: optional(anyPassage),
  whole: fc.boolean(),
  rest: fc.array(anyQuotation, { maxLength: 1 }),
  nearby: fc.array(anyQuotation, { maxLength: 3 }),
  unjudged: fc.array(wildText, { maxLength: 3 }),
  claimed: optional(
    fc.record({
      said: wildText,
      name: fc.option(wildText, { nil: null }),
      same: fc.constantFrom(true, false, null),
    }),
  ),
});

const page = fc.record({ page: fc.integer({ min: 1, max: 3 }), pages: fc.integer({ min: 1, max: 9 }) });

export const anyAnswer: fc.Arbitrary<AnswerResult> = fc.record(
  {
    kind: fc.constant('answer' as const),
    question: wildText,
    topic: fc.record({ command: wildText, aspect: wildText }, { requiredKeys: ['command'] }),
    shared: fc.constant(true as const),
    found: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    passages: fc.array(anyPassage, { maxLength: 6 }),
    nearby: fc.array(anyPassage, { maxLength: 4 }),
    actions,
  },
  { requiredKeys: ['kind', 'found', 'confidence', 'passages', 'nearby', 'actions'] },
);

export const anyAttribution: fc.Arbitrary<AttributionResult> = fc
  .tuple(anyCheck, actions)
  .map(([check, next]) => ({ ...check, kind: 'attribution', actions: next }));

export const anyVerification: fc.Arbitrary<VerificationResult> = fc.record({
  kind: fc.constant('verification'),
  checks: fc.array(anyCheck, { maxLength: 8 }),
  actions,
});

export const anyQuotations: fc.Arbitrary<QuotationsResult> = fc.record({
  kind: fc.constant('quotations'),
  person: optional(wildText),
  article: optional(wildText),
  quotations: fc.array(anyQuotation, { maxLength: 9 }),
  page,
  actions,
});

export const anySummary: fc.Arbitrary<SummaryResult> = fc.record({
  kind: fc.constant('summary'),
  article: fc.constant('uno'),
  articleKey: fc.constant('a1b2c3'),
  length: fc.constantFrom('corto', 'medio', 'largo'),
  source: anySource,
  sentences: fc.array(anyPassage, { maxLength: 8 }),
  actions,
});

const anyCard = fc.record(
  {
    article: fc.constant('uno'),
    source: anySource,
    author: wildText,
    paragraphs: position,
    words: position,
    quoted: fc.array(wildText, { maxLength: 8 }),
    topics: fc.array(wildText, { maxLength: 8 }),
  },
  { requiredKeys: ['article', 'source', 'paragraphs', 'words', 'quoted', 'topics'] },
);

const anyArticles: fc.Arbitrary<ArticlesResult> = fc.record({
  kind: fc.constant('articles'),
  search: optional(wildText),
  articles: fc.array(anyCard, { maxLength: 14 }),
  page,
  actions,
});

export const anyParagraph: fc.Arbitrary<ParagraphResult> = fc.record({
  kind: fc.constant('paragraph'),
  article: fc.constant('uno'),
  paragraph: position,
  paragraphs: position,
  text: anyExcerpt.map(({ text }) => text),
  source: anySource,
  actions,
});

const anyPins: fc.Arbitrary<PinsResult> = fc.record({
  kind: fc.constant('pins'),
  did: fc.constantFrom('pinned', 'updated', 'removed', 'listed'),
  pins: fc.array(
    fc.record(
      { article: fc.constant('uno'), title: wildText, link: fc.webUrl() },
      { requiredKeys: ['article', 'title'] },
    ),
    { maxLength: 60 },
  ),
  actions,
});

const anyHelp: fc.Arbitrary<HelpResult> = fc.record({
  kind: fc.constant('help'),
  articles: fc.nat(),
  commands: fc.array(
    fc.record(
      {
        name: fc.constantFrom('preguntar', 'fijar', 'verificar-cita', 'tratado'),
        topic: wildText,
        example: optional(wildText),
      },
      { requiredKeys: ['name', 'example'] },
    ),
    { maxLength: 60 },
  ),
  actions,
});

export const anyPicture: fc.Arbitrary<CardResult> = fc.record({
  kind: fc.constant('card'),
  quotation: anyQuotation,
  language: fc.constantFrom('es', 'en', 'ca'),
  actions,
});

export const anyResult: fc.Arbitrary<Result> = fc.oneof(
  anyAnswer,
  anyAttribution,
  anyVerification,
  anyQuotations,
  anySummary,
  anyArticles,
  anyParagraph,
  anyPins,
  anyHelp,
  anyPicture,
);
