// Finds what is said without quotation marks: dialogue turns, interviews, block quotations.
import type { Article, Paragraph } from '../../article.ts';
import { spokenParts } from './interposed.ts';
import type { Stretch } from './stretch.ts';

/** A dash and what is said; a hyphen or a spaced dash only before a capital, so that lists stay lists. */
const DASH = /^(?:[—―]|[–-](?=[\p{Lu}¿¡«“"]))[\s\u00a0]?(?=[\p{L}\p{N}¿¡«“"…*])/u;
/** P. and R., Pregunta: and Respuesta:, with or without bold. */
const LABEL =
  /^(?:\*\*|__)?(P|R|Pregunta|Respuesta|PREGUNTA|RESPUESTA)(?:[.:]|\.[-—–])(?:\*\*|__)?[\s\u00a0]*[-—–]?[\s\u00a0]*(?=\S)/u;
const BOLD = /^(\*\*|__)([^*_][^\n]*)\1$/u;
const QUESTION = /\?[»”"*_\s]*$/u;
/** Whoever answers says «I» or «we» outside the marks. */
const FIRST_PERSON =
  /(?:^|[^\p{L}])(?:yo|me|mí|mi|mis|nos|nosotr[oa]s|nuestr[oa]s?|\p{L}+[aei]mos)(?![\p{L}])/iu;
const BLOCK = /^>[ \t]?/u;

interface Turn {
  readonly paragraph: Paragraph;
  readonly kind: 'dash' | 'label' | 'bold' | 'plain' | 'block' | 'none';
  /** Where the words begin and end, without dash, label or bold. */
  readonly start: number;
  readonly end: number;
  readonly part: Stretch['part'];
}

/** What is said in each paragraph as a turn of dialogue, an answer of an interview or a block quotation, by its index. */
export class Turns {
  private readonly body: string;
  private readonly turns: readonly Turn[];

  constructor({ body, paragraphs }: Article) {
    this.body = body;
    this.turns = withParts(
      body,
      withPlainAnswers(
        body,
        withAnswers(
          body,
          paragraphs.map((paragraph) => turnOf(body, paragraph)),
        ),
      ),
    );
  }

  /** The stretches said in the paragraph at an index, in order. */
  spokenIn(index: number): readonly Stretch[] {
    const turn = this.turns[index];
    return turn === undefined || turn.kind === 'none' ? NOTHING : stretchesOf(this.body, turn);
  }
}

const NOTHING: readonly Stretch[] = [];

/** What a turn may begin with: most paragraphs begin with none of it, and a text may have a million of them. */
const BEGINNING = /[-—―–PR>*_]/u;

function turnOf(body: string, paragraph: Paragraph): Turn {
  if (!BEGINNING.test(body.charAt(paragraph.start)))
    return { paragraph, kind: 'none', start: paragraph.start, end: paragraph.end, part: null };
  const text = body.slice(paragraph.start, paragraph.end);
  const none = { paragraph, kind: 'none', start: paragraph.start, end: paragraph.end, part: null } as const;
  const label = LABEL.exec(text);
  if (label) {
    const part = label[1]?.startsWith('P') ? 'question' : 'answer';
    return { ...none, kind: 'label', start: paragraph.start + label[0].length, part };
  }
  const bold = BOLD.exec(text);
  if (bold?.[1]) {
    const inside = { start: paragraph.start + bold[1].length, end: paragraph.end - bold[1].length };
    const dash = DASH.exec(text.slice(bold[1].length));
    return {
      ...none,
      kind: 'bold',
      start: inside.start + (dash?.[0].length ?? 0),
      end: inside.end,
      part: 'question',
    };
  }
  const dash = DASH.exec(text);
  if (dash) return { ...none, kind: 'dash', start: paragraph.start + dash[0].length };
  const block = BLOCK.exec(text);
  return block ? { ...none, kind: 'block', start: paragraph.start + block[0].length } : none;
}

/** Bold or plain questions that make an interview: a single one may be a heading. */
const FEWEST_QUESTIONS = 2;

/** In an interview with bold questions, the plain paragraph after each of them answers it. */
function withAnswers(body: string, turns: readonly Turn[]): readonly Turn[] {
  if (turns.every(({ kind }) => kind !== 'bold')) return turns;
  const questions = turns.filter(
    ({ kind, start, end }) => kind === 'bold' && QUESTION.test(body.slice(start, end)),
  );
  if (questions.length < FEWEST_QUESTIONS) {
    return turns.map((turn) => (turn.kind === 'bold' ? { ...turn, kind: 'none', part: null } : turn));
  }
  const last = turns.findLastIndex(({ kind }) => kind === 'bold');
  let asked = false;
  return turns.map((turn, index) => {
    if (turn.kind === 'bold') asked = true;
    // After the last question its first paragraph is an answer, and those that go on in the first person.
    if (index > last + 1 && turn.kind === 'none') asked &&= saysFirstPerson(body, turn);
    return turn.kind === 'none' && asked ? { ...turn, kind: 'plain', part: 'answer' } : turn;
  });
}

function saysFirstPerson(body: string, { start, end }: Pick<Turn, 'start' | 'end'>): boolean {
  return FIRST_PERSON.test(body.slice(start, end).replace(/[«“"][^»”"]*[»”"]/gu, ''));
}

/**
 * An interview without any mark: questions that are paragraphs of their own, most of them answered in the first person.
 * Under a heading that asks (¿Qué dice la ley?) nobody says «I».
 */
function withPlainAnswers(body: string, turns: readonly Turn[]): readonly Turn[] {
  const isPlain = (turn: Turn | undefined): turn is Turn => turn?.kind === 'none';
  const asks = turns.map((turn) => isPlain(turn) && isWholeQuestion(body, turn));
  const answered = asks.flatMap((ask, index) =>
    ask && isPlain(turns[index + 1]) && !asks[index + 1] ? [index] : [],
  );
  const own = answered.filter((index) => saysFirstPerson(body, turns[index + 1] ?? NO_TURN));
  if (own.length < FEWEST_QUESTIONS || own.length * 2 < answered.length) return turns;
  const [first = 0] = answered;
  // What the paper asks is its own, and so is what it tells without asking.
  let answers = false;
  let asked = false;
  return turns.map((turn, index) => {
    const ends = QUESTION.test(body.slice(turn.start, turn.end));
    answers = isPlain(turn) && !ends && (asked || (answers && saysFirstPerson(body, turn)));
    asked = ends && index >= first;
    return answers ? { ...turn, kind: 'plain', part: 'answer' } : turn;
  });
}

const NO_TURN = { start: 0, end: 0 };

function isWholeQuestion(body: string, { start, end }: Turn): boolean {
  return body.charAt(start) === '¿' && WHOLE_QUESTION.test(body.slice(start, end).trim());
}

/** Dash turns ask and answer by turns when they begin with a question; each may answer a question without any mark. */
function withParts(body: string, turns: readonly Turn[]): Turn[] {
  const asked = askedPlainly(body, turns);
  let before: Stretch['part'] = null;
  const parted: Turn[] = [];
  for (const [index, turn] of turns.entries()) {
    if (asked.has(index)) before = 'question';
    const part: Stretch['part'] =
      turn.part ?? (turn.kind === 'dash' ? partAfter(before, body.slice(turn.start, turn.end)) : null);
    parted.push(part === turn.part ? turn : { ...turn, part });
    before = turn.kind === 'none' || turn.kind === 'block' ? null : part;
  }
  return parted;
}

const WHOLE_QUESTION = /^¿[^«“"]*\?$/u;

/** Dash turns by index that follow a paragraph of nothing but a question: two or more are an interview. */
function askedPlainly(body: string, turns: readonly Turn[]): ReadonlySet<number> {
  const asked = turns.flatMap(({ kind }, index) => {
    const before = turns[index - 1];
    return kind === 'dash' && before?.kind === 'none' && isWholeQuestion(body, before) ? [index] : [];
  });
  return new Set(asked.length < FEWEST_QUESTIONS ? [] : asked);
}

function partAfter(before: Stretch['part'], text: string): Stretch['part'] {
  if (before === 'question') return 'answer';
  return before === 'answer' || QUESTION.test(text) ? 'question' : null;
}

function stretchesOf(body: string, turn: Turn): Stretch[] {
  if (turn.kind === 'none') return [];
  if (turn.kind === 'block') return blockLines(body, turn);
  return spokenParts(body, turn).map(({ start, end, outerEnd }, index) => ({
    start,
    end,
    outer: {
      start: index === 0 ? turn.paragraph.start : start,
      end: outerEnd === turn.end ? turn.paragraph.end : outerEnd,
    },
    form: 'turn',
    continues: false,
    part: turn.part,
  }));
}

/** — Ana Ruiz */
const SIGNATURE = /^[\s*_]*[—–-][\s\u00a0]*([^*_]+)/u;

/** A block quotation line by line, since each line has its own mark; a line «— Ana» signs, and says nothing. */
function blockLines(body: string, { paragraph }: Turn): Stretch[] {
  const stretches: Stretch[] = [];
  let signed: string | undefined;
  for (let start = paragraph.start; start < paragraph.end; ) {
    const end = endOfLine(body, start, paragraph.end);
    const words =
      start + (BLOCK.exec(body.slice(start, Math.min(end, start + LONGEST_MARK)))?.[0].length ?? 0);
    const signature = OPENS_SIGNATURE.test(body.charAt(words))
      ? SIGNATURE.exec(body.slice(words, end))
      : null;
    signed ||= signature?.[1]?.trim();
    if (signature === null && end > start)
      stretches.push({
        start: words,
        end,
        outer: { start, end },
        form: 'block',
        continues: false,
        part: null,
      });
    start = end + 1;
  }
  return signed ? stretches.map((stretch) => ({ ...stretch, signed })) : stretches;
}

/** Characters of the mark of a block quotation with its blank. */
const LONGEST_MARK = 2;
const OPENS_SIGNATURE = /[\s*_—–-]/u;

function endOfLine(body: string, start: number, end: number): number {
  const line = body.indexOf('\n', start);
  return line === -1 || line > end ? end : line;
}
