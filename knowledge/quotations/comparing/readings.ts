// The ways to read what somebody typed without marks: as it stands, and without the asking around it.

import asking from './asking.json' with { type: 'json' };
import {
  alternatives,
  clitics,
  commonVerb,
  copula,
  either,
  INNER,
  it,
  maskedFor,
  name,
  ofWhat,
  type Place,
  stranger,
  that,
  verb,
  who,
  whoever,
  word,
} from './asking.ts';
import { fillers, fillersApart, tails, tailsApart, unsure } from './chat-around.ts';
import type { SpeakerNames } from './speaker-names.ts';

/** One way to read what was typed: the words asked about, and who is claimed to have said them, as typed. */
export interface RequestReading {
  readonly words: string;
  readonly claimed: string | null;
  /** Verbs of saying in the questions taken off: words of whoever asks, even where they are printed as well. */
  readonly asked: number;
  /**
   * Whether words of telling were taken off that may as well be the told thing's own, without «que» or a colon after
   * them (el sindicato exige un aumento): then what is left is not all that is asked about.
   */
  readonly restated: boolean;
}

/** Words before «quién dijo» that may be about anything, and after «quién lo dijo». */
const MOST_BEFORE = 6;
const MOST_AFTER = 6;

const THAT = `(?: (?:${that}))?`;
const ASKED = `(?:${who})(?: (?:${copula}))?(?:(?: (?:el|la|los|las))? (?:que|q|quien))?`;

const FILLERS = `(?:${alternatives(fillers)}|(?:${alternatives(fillersApart)})(?=\\s*[^${INNER}\\s]))`;

/** What is taken off the beginning, one after another; the group is who is claimed to have said it. */
const BEGINNINGS = [
  FILLERS,
  `(?:de |a |fue |y |pero )*${ASKED}(?: ${clitics}${verb})?${THAT}`,
  `(?:que |lo que )?${clitics}${verb} (${name})${THAT}`,
  `(?:(?:${copula}) )?(?:(${name})|${stranger})(?: del? (?:la |los |las )?\\p{L}+)?,? (?:(?:${copula}) )?(?:(?:el|la|los|las) )?(?:(?:que|quien) )?${clitics}${verb}${THAT}(?: (?:sus?|un|una))?`,
  `${word} ${commonVerb}${THAT}`,
  `(?:${alternatives(asking.occasions)})(?: fue(?: que)?)? (?:${clitics}${verb} (?:(${name})|${stranger}|${word})|(?:(${name})|${stranger}|${word}) ${clitics}${verb})${THAT}`,
  `(?:${copula}) de (${name})${THAT}`,
  `did (${name})(?: really)? say(?: that)?`,
  `(?:segun|para|como (?:${verb})) (?:(${name})|${stranger})`,
  `(${name})\\s*(?=[:,])`,
  `(?:${that})(?: de (${name}))?`,
].map(beginning);

const FILLER = beginning(FILLERS);
const ANYTHING = `(?!(?:${alternatives(asking.turning)})(?![${INNER}]))\\S+`;
/** Whatever else is said before it: «una cosa, quién dijo…». */
const BEFORE_ASKING = beginning(
  `${ANYTHING}(?: ${ANYTHING}){0,${MOST_BEFORE - 1}}(?= (?:${who}) (?:(?:${copula}) [^,.?!]{0,12})?${clitics}${verb}(?![${INNER}]))`,
);

function beginning(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})(?![${INNER}])[^${INNER}]*`, 'du');
}

const WHOM = `(?:${either}|(${name})|${stranger})`;
const UNSURE = `(?:(?:${alternatives(unsure)}),? )*`;
/** Whom it was said to: quién le dijo eso al señor. */
const TOLD = `(?:al|a la|a los|a las) \\p{L}+`;
const BREAK = '(?<=[,.;?!…(–—:-]\\s*)';

const TAILS_APART = alternatives(['no', ...tailsApart]);
/** Chat at the end. */
const TAILS = [
  `(?<=[^${INNER}])(?:${alternatives(tails.filter((tail) => tail !== 'no'))})`,
  `(?<=[,.?!]\\s*)(?:${TAILS_APART})|(?:${TAILS_APART})(?=\\s*\\?)`,
].map(ending);

/** What is taken off the end, one after another. A stranger is taken for a guess only where a question ends with them. */
const ENDINGS = [
  `${UNSURE}(?:(?:a|de|d|por) )?${ASKED} ${clitics}${verb}(?:,? ${it})?(?: ${TOLD})?(?:[,?]? ${WHOM})?`,
  `${UNSURE}(?:a |de |d |por )?(?:${who})(?: (?:${copula}))?(?: (?:el|la) que)?(?:,? ${it})?`,
  `${BREAK}${UNSURE}${ASKED} (?:(?:(?:se |me )?(?:lo|la) )${verb}|${verb} ${it})(?:[,.;:?!…]* ${ANYTHING}){0,${MOST_AFTER}}`,
  `(?:${alternatives(asking.occasions)}) ${clitics}${verb}(?: ${it})?(?: ${WHOM})?`,
  `${BREAK}(?:de )?(?:${either}|${stranger})(?=\\s*\\?)`,
  `(?:${it},? )?(?:que |como )?${clitics}${verb} (?:${either}|(${name})${ofWhat})`,
  `(?:${it},? |lo |la |que )(?:que )?${clitics}${verb} ${whoever}`,
  `(?:${it},? )(?:no )?(?:${copula})(?: de| cosa de)? ${whoever}`,
  `(?:${it},? )?${clitics}${verb} (?:${who})[,?]* (?:${either}|(${name})|${whoever})`,
  `(?:${it},? )(?:${who}) (?:${copula})[,?]* (?:${either}|(${name})|${whoever})`,
  `(?:${copula}) (?:de )?(?:el |la )(${name})(?=\\s*\\?)`,
  `(?:segun|according to|(?:was|is) (?:it|that)(?: by)?|it was|(?:said )?by|(?:${it},? )?(?:creo que|me suena que|supongo que|${copula})(?: (?:de|fue|era|es de|cosa de))?) (?:${either}|(${name})${ofWhat})`,
  `(?:${it},? |${BREAK})(?:no )?(?:${copula})(?: de| cosa de)? ${stranger}(?=\\s*\\?)`,
  `${BREAK}${it},? (?:${copula})(?: de)? ${word}(?: ${word})?(?=\\s*\\?)`,
  `${BREAK}(?:${copula}) (?:el|la) del? (?:(?:la|los|las) )?\\p{L}+(?=\\s*\\?)`,
  `${BREAK}(?:de )?(${name})`,
].map(ending);

function ending(pattern: string): RegExp {
  return new RegExp(`(?<![${INNER}])(?:${pattern})[^${INNER}]*$`, 'du');
}

const EDGE = `(?:${alternatives(asking.edges)})`;
const LENT_BEFORE = [EDGE, `(?:${that})`].map(
  (words) => new RegExp(`(?<![${INNER}])${words}[^${INNER}]*$`, 'u'),
);
const LENT_AFTER = new RegExp(`^(?:${EDGE}|${it}|${alternatives(unsure)})(?![${INNER}])`, 'u');
/** Words before «lo dijo Ana» that are as much the quotation's: ya me la sé. */
const LENT_WORD = new RegExp(`^(?:se|me|te|la|lo|le|que|quienes?)(?![${INNER}])\\s*`, 'u');
const CHAT = new RegExp(`[^${INNER}]*(?:${alternatives([...fillers, ...tails])})(?![${INNER}])`, 'uy');
/** In the assembly, on the radio: where somebody said it. */
const WHERE = `(?:en|ante|durante)(?: (?:el|la|los|las|un|una))? ${word}`;
const GUESS = new RegExp(`^(?:${it}|${name}|${WHERE})[^${INNER}]*$`, 'u');
const ASKS = new RegExp(`(?<![${INNER}])(?:${who})(?![${INNER}])`, 'u');
const VERBS = new RegExp(`(?<![${INNER}])${verb}(?![${INNER}])`, 'gu');
const SET_APART = new RegExp(`(?:[^${INNER}\\s]\\s*|(?<![${INNER}])(?:${that})\\s*)$`, 'u');
const BACKSHIFTED = new RegExp(`^(?:${alternatives(asking.backshifted)}) `, 'u');
/** Characters at the end that asking is looked for in: «creo que lo dijo» and a name. */
const LONGEST_TAIL = 120;
/** Things taken off one end: nobody asks more roundabout. */
const MOST_STRIPPED = 8;
/** Readings that are held against the quotations: each costs as much as the whole. */
const MOST_READINGS = 30;
/** Of a long text fewer are: so many words together, as long as so few are left. */
const MOST_WORDS = 3000;
const FEWEST_READINGS = 6;

/**
 * The ways to read a text without marks: as it stands first, then without the asking around it, least of it left
 * first. Whoever reads tries them in order.
 */
export function readingsOf(text: string, names: SpeakerNames): RequestReading[] {
  const composed = text.normalize('NFC').trim();
  const masked = maskedFor(composed, names);
  const whole: RequestReading = { words: composed, claimed: null, asked: 0, restated: false };
  const readings = new Map<string, RequestReading>();
  for (const beginning of strippedStarts(masked))
    for (const ending of strippedEnds(masked, beginning.at))
      for (const reading of readingsBetween(composed, masked, beginning, ending))
        if (!readings.has(reading.words)) readings.set(reading.words, reading);
  readings.delete(composed);
  const words = composed.split(/\s+/u).length;
  const most = Math.max(FEWEST_READINGS, Math.min(MOST_READINGS, Math.floor(MOST_WORDS / words)));
  return [whole, ...[...readings.values()].slice(0, most)];
}

function readingsBetween(text: string, masked: string, beginning: Cut, ending: Cut): RequestReading[] {
  const claim = beginning.claim ?? ending.claim;
  const claimed = claim ? text.slice(...claim) : null;
  const asked = Math.max(0, beginning.asked + ending.asked);
  return edges(masked, beginning, ending)
    .filter((place) => !isAsking(masked.slice(...place), beginning))
    .map((place) => ({
      words: text.slice(...place).replace(/[\s([–—-]+$/, ''),
      claimed,
      asked,
      restated: beginning.restated ?? false,
    }));
}

/** Whether nothing is left but chat, or after unknown words but whom or what is asked about: no quotation. */
function isAsking(left: string, { asked }: Cut): boolean {
  let at = 0;
  // One after another, so that no text is tried in more than one way.
  for (CHAT.lastIndex = 0; CHAT.test(left); ) at = CHAT.lastIndex;
  return !/[\p{L}\p{N}\ue000\ue001]/u.test(left.slice(at)) || (asked < 0 && GUESS.test(left));
}

/** Between two cuts, with and without the words beside them that may be whoever asks’ or the quotation's: «dijo que». */
function edges(masked: string, beginning: Cut, ending: Cut): Place[] {
  const taken = masked.slice(0, beginning.at);
  const lent = LENT_BEFORE.flatMap((words) => words.exec(taken)?.[0].length ?? []);
  const kept = keptLengths(masked.slice(ending.at));
  const starts = [...[0, ...lent].map((length) => beginning.at - length), ...backshift(masked, beginning)];
  return starts.flatMap((start) => kept.map((length): Place => [start, Math.max(start, ending.at + length)]));
}

/** How much of what was taken off the end may be the quotation's all the same: nothing, a phrase, one small word or two. */
function keptLengths(taken: string): number[] {
  const lengths = new Set([0, LENT_AFTER.exec(taken)?.[0].length ?? 0]);
  let at = 0;
  for (let words = 0; words < 2; words += 1) {
    const next = LENT_WORD.exec(taken.slice(at))?.[0].length ?? 0;
    if (next === 0) break;
    at += next;
    lengths.add(at);
  }
  return [...lengths];
}

interface Cut {
  readonly at: number;
  readonly asked: number;
  readonly claim?: Place | undefined;
  /** Whether what was taken off ended in «que». */
  readonly reported?: boolean;
  readonly restated?: boolean;
}

/** Where the text may begin, most taken off first. */
function strippedStarts(masked: string): Cut[] {
  const cuts: Cut[] = [{ at: masked.search(new RegExp(`[${INNER}]|$`, 'u')), asked: 0 }];
  while (cuts.length <= MOST_STRIPPED) {
    const last = cuts[cuts.length - 1];
    const at = last?.at ?? 0;
    const rest = masked.slice(at);
    const known = longest(BEGINNINGS, rest);
    const match = known ?? longest([BEFORE_ASKING], rest);
    if (!match || match[0] === '' || match[0].length === rest.length) break;
    // «Oigan, decía mesotelioma y…»: what only calls for attention may be all that is the asker's.
    const filler = FILLER.exec(rest)?.[0] ?? '';
    if (last && filler !== '' && filler.length < match[0].length)
      cuts.push({ ...last, at: at + filler.length });
    const claim = groupOf(match, at) ?? last?.claim;
    // Whatever goes before a question may as well be the quotation.
    const asked = known ? (last?.asked ?? 0) + askedIn(match[0]) : Number.NEGATIVE_INFINITY;
    const reported = /que\s*$/.test(match[0]);
    const restated = (last?.restated ?? false) || tellsOutright(match[0]);
    cuts.push({ at: at + match[0].length, asked, claim, reported, restated });
  }
  return cuts.reverse();
}

/** «El sindicato exige», «la alcaldesa promete un»: no question, and nothing that sets apart what follows. */
function tellsOutright(taken: string): boolean {
  return !ASKS.test(taken) && taken.search(VERBS) !== -1 && !SET_APART.test(taken);
}

/** Where it may end, most taken off first. */
function strippedEnds(masked: string, from: number): Cut[] {
  const cuts: Cut[] = [{ at: masked.length, asked: 0 }];
  while (cuts.length <= MOST_STRIPPED) {
    const last = cuts[cuts.length - 1];
    const end = last?.at ?? masked.length;
    const tail = Math.max(from, end - LONGEST_TAIL);
    const text = masked.slice(tail, end);
    const match = longest([...TAILS, ...ENDINGS], text);
    if (!match || tail + match.index <= from) break;
    // «…, lo interpreta él jajaja»: chat may be all that is the asker's.
    const chat = longest(TAILS, text);
    if (chat && chat[0].length < match[0].length && last) cuts.push({ ...last, at: tail + chat.index });
    const claim = last?.claim ?? groupOf(match, tail);
    cuts.push({ at: tail + match.index, asked: (last?.asked ?? 0) + askedIn(match[0]), claim });
  }
  return cuts.reverse();
}

function askedIn(stripped: string): number {
  return ASKS.test(stripped) ? (stripped.match(VERBS)?.length ?? 0) : 0;
}

/** «…dijo que era un documento»: the verb is the asker's, in the stead of the printed one. */
function backshift(masked: string, { at, reported }: Cut): number[] {
  const verb = reported ? BACKSHIFTED.exec(masked.slice(at)) : null;
  return verb ? [at + verb[0].length] : [];
}

function longest(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  let found: RegExpExecArray | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && match[0].length > (found?.[0].length ?? 0)) found = match;
  }
  return found;
}

function groupOf(match: RegExpExecArray, from: number): Place | undefined {
  const group = match.indices?.slice(1).find((indices) => indices !== undefined);
  return group && [from + group[0], from + group[1]];
}
