// The articles annotated by hand for what they quote, who said it, and what people type: some to tune on, some held back.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * The rules may be written on all but the last. `tuned` was there first; `held-back` and `fresh` were only reported on
 * until the rules did too badly there; `wide` has the ordinary press of many countries. `unseen`, `later`, `newest`,
 * `latest`, `unread`, `ordinary`, `weekdays`, `newsprint`, `gazette`, `courier`, `chronicle`, `dispatch`, `bulletin`,
 * `morning` and `evening` were written by people who did not know the rules, and each was measured
 * once before it was read. From `unread` on they have ordinary days of dailies and agencies alone; somebody
 * else annotated the speakers of three of them a second time (258 of 263, 264 of 267, 258 of 258 alike); `chronicle` was
 * written after a close reading of real pages, with their devices and none of their sentences. `herald` is only reported on.
 */
export const corpusSets = [
  'tuned',
  'held-back',
  'fresh',
  'wide',
  'unseen',
  'later',
  'newest',
  'latest',
  'unread',
  'ordinary',
  'weekdays',
  'newsprint',
  'gazette',
  'courier',
  'chronicle',
  'dispatch',
  'bulletin',
  'morning',
  'evening',
  'herald',
] as const;
export type CorpusSet = (typeof corpusSets)[number];
export const reportedSet: CorpusSet = 'herald';

/** How the article settles who speaks; `none` when it does not. */
export const ways = ['name', 'role', 'pronoun', 'dropped', 'carried', 'source', 'turn', 'none'] as const;
/** What stands between marks without being anybody's speech. */
export const kinds = [
  'title',
  'nickname',
  'term',
  'irony',
  'headline',
  'motto',
  'slogan',
  'inscription',
  'word',
  'name',
] as const;
export const verdicts = ['exact', 'partial', 'altered', 'not-found'] as const;

const text = z.string().trim().min(1);

const marked = {
  /** Counted from 1, as the reader of articles counts them. */
  paragraph: z.int().positive(),
  /** Verbatim, without the outer marks. */
  text,
  nested: z.literal(true).optional(),
  dash: z.literal(true).optional(),
  block: z.literal(true).optional(),
  note: text.optional(),
};

const speech = z
  .strictObject({
    ...marked,
    said: z.literal(true),
    /** The fullest name in the article, or as worded without its article; null where the text does not settle it. */
    speaker: text.nullable(),
    /** What attributes it, as printed. */
    cue: text.nullable(),
    way: z.enum(ways),
    /** An interview answer without marks. */
    unmarked: z.literal(true).optional(),
    /** Who relates it, when somebody quotes somebody. */
    relates: text.optional(),
  })
  .refine(({ speaker, way }) => (speaker === null) === (way === 'none'), 'a speaker and a way go together');

const notSpeech = z.strictObject({ ...marked, said: z.literal(false), what: z.enum(kinds) });

const request = z
  .strictObject({
    /** What a member types, as Discord takes it: 3 to 300 characters. */
    typed: z.string().min(3).max(300),
    verdict: z.enum(verdicts),
    /** The text of the quotation meant; null when nobody in the article said so. */
    quotation: text.nullable(),
    note: text.optional(),
  })
  .refine(
    ({ verdict, quotation }) => (quotation === null) === (verdict === 'not-found'),
    'a quotation goes with every verdict but not-found',
  );

const annotation = z.strictObject({
  article: text,
  spans: z.array(z.discriminatedUnion('said', [speech, notSpeech])).min(1),
  requests: z.array(request).min(1),
});

export type AnnotatedSpan = z.infer<typeof annotation>['spans'][number];
export type AnnotatedRequest = z.infer<typeof request>;

export interface AnnotatedArticle {
  readonly slug: string;
  /** Of the article's Markdown, from the root of the repository. */
  readonly path: string;
  readonly spans: readonly AnnotatedSpan[];
  readonly requests: readonly AnnotatedRequest[];
}

/** Every article of one set, by slug. Throws where an annotation is missing, malformed or of another article. */
export function readCorpus(set: CorpusSet): readonly AnnotatedArticle[] {
  return slugsOf(set).map((slug) => {
    const path = pathOf(set, slug);
    const annotated = path.replace(/md$/, 'json');
    const { article, spans, requests } = readAnnotation(annotated);
    if (article !== slug) throw new Error(`${annotated} is of another article`);
    return { slug, path, spans, requests };
  });
}

function slugsOf(set: CorpusSet): string[] {
  return readdirSync(`test/quotations/${set}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

function pathOf(set: CorpusSet, slug: string): string {
  return `test/quotations/${set}/${slug}.md`;
}

/**
 * What more is typed about articles of these sets, as in chats; none of it is held back. `weekdays` and `ordinary` have
 * twenty requests for each article of those sets, `hearsay` twenty more of the same manner, `members` sixteen as twelve
 * members of a server would type them by heart: retold, in long messages, remembered rightly or wrongly. `regulars` has
 * sixteen more of that manner for each of thirty-one articles, `mornings` for each of `morning`.
 */
export const chattedSets = ['weekdays', 'ordinary', 'hearsay', 'members', 'regulars', 'mornings'] as const;
export type ChattedSet = (typeof chattedSets)[number];
const chats = z.array(z.strictObject({ article: text, requests: z.array(request).min(16).max(20) }));

/** The requests of `test/quotations/chats`, by article, with the path of its Markdown. Throws where they are malformed. */
export function readChats(set: ChattedSet): readonly Omit<AnnotatedArticle, 'spans'>[] {
  const all = chats.parse(JSON.parse(readFileSync(`test/quotations/chats/${set}.json`, 'utf8')));
  const paths = new Map(corpusSets.flatMap((one) => slugsOf(one).map((slug) => [slug, pathOf(one, slug)])));
  return all.map(({ article, requests }) => {
    const path = paths.get(article);
    if (path === undefined) throw new Error(`test/quotations/chats/${set}.json: no article ${article}`);
    return { slug: article, path, requests };
  });
}

/** Faults are told by their path alone, so that they show nothing of what is held back. */
function readAnnotation(file: string): z.infer<typeof annotation> {
  const parsed = annotation.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${file}: ${places.join('; ')}`);
}
