// Answers of an interview that stand between marks right behind the newspaper's questions, which have none.
import type { Article, Paragraph } from '../../article.ts';
import type { Stretch } from './stretch.ts';

/** Answers that make an interview: a single question may be anybody's. */
const FEWEST_ANSWERS = 2;
/** Characters before and behind a quotation that tell whether it answers. */
const LONGEST_QUESTION = 400;
const LOOKED_AHEAD = 4;

/** ¿Y oro? «Ni un gramo»: a question without marks up to the quotation. */
const ASKED = /¿[^¿?«»“”"\n]{1,400}\?\s*$/u;
/** Esa cifra es «una exageración». «El consejero no ha venido nunca»: a sentence ends before it. */
const ENDED = /[.?!…][»”"]?\s*$/u;
/** The paragraph or the sentence ends with it. */
const ENDS = /^[.…]?\s*(?:$|\p{Lu}|[¿¡«“"])/u;
const SENTENCE = /^[¿¡]?\p{Lu}.*[.!?…]?$/su;

/** The same stretches, with those marked as answers that stand alone behind a question, and those that end a paragraph beside them. */
export function withAnswers(
  { body, paragraphs }: Article,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const places = placesOf(paragraphs, stretches);
  const answers = places.filter((place) => isAnswer(body, place));
  if (answers.length < FEWEST_ANSWERS) return stretches;
  const first = answers[0]?.stretch.start ?? 0;
  return places.map((place) => {
    const { stretch } = place;
    const isPart = isAnswer(body, place) || (stretch.start > first && closesParagraph(body, place));
    return isPart ? { ...stretch, part: 'answer' } : stretch;
  });
}

interface Place {
  readonly stretch: Stretch;
  /** Where its paragraph begins, or the stretch before it ends. */
  readonly from: number;
  readonly paragraph: Paragraph;
  /** The paragraph before it. */
  readonly before: Paragraph | undefined;
}

function placesOf(paragraphs: readonly Paragraph[], stretches: readonly Stretch[]): Place[] {
  const places: Place[] = [];
  let next = 0;
  let end = 0;
  for (const stretch of stretches) {
    while ((paragraphs[next]?.end ?? Number.POSITIVE_INFINITY) < stretch.outer.end) next += 1;
    const paragraph = paragraphs[next];
    if (!paragraph) continue;
    const from = Math.max(paragraph.start, end);
    places.push({ stretch, paragraph, from, before: paragraphs[next - 1] });
    end = stretch.outer.end;
  }
  return places;
}

function isAnswer(body: string, place: Place): boolean {
  const { stretch, from, paragraph } = place;
  if (stretch.form !== 'marks' || stretch.continues) return false;
  const asked = ASKED.test(body.slice(from, stretch.outer.start).slice(-LONGEST_QUESTION));
  return (
    (asked || isAskedBefore(body, place)) &&
    ENDS.test(body.slice(stretch.outer.end, paragraph.end).slice(0, LOOKED_AHEAD))
  );
}

/** ¿Y oro? ¶ «Ni un gramo»: a question that is a paragraph of its own. */
function isAskedBefore(body: string, { stretch, paragraph, before }: Place): boolean {
  if (!before || stretch.outer.start !== paragraph.start) return false;
  return before.end - before.start <= LONGEST_QUESTION && QUESTION.test(body.slice(before.start, before.end));
}

const QUESTION = /^¿[^¿?«»“”"\n]{1,400}\?$/u;

/** The newspaper holds something against whoever answers, without asking: only a whole sentence answers it. */
function closesParagraph(body: string, { stretch, from, paragraph }: Place): boolean {
  if (stretch.form !== 'marks' || stretch.continues || stretch.outer.start === paragraph.start) return false;
  return (
    SENTENCE.test(body.slice(stretch.start, stretch.end)) &&
    ENDED.test(body.slice(from, stretch.outer.start).slice(-LONGEST_QUESTION)) &&
    /^\.?$/u.test(body.slice(stretch.outer.end, paragraph.end))
  );
}
