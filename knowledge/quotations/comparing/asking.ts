// The words of asking as pieces of regular expressions over a masked text: names, verbs of saying, «eso de que».
import { lazyTable } from '../../lazily.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { isFunctionWord } from '../../spanish/words.ts';
import speech from '../words/speech-verbs.json' with { type: 'json' };
import { formsOf } from '../words/verb-forms.ts';
import asking from './asking.json' with { type: 'json' };
import { fillers, tails } from './chat-around.ts';
import { NAME, type SpeakerNames } from './speaker-names.ts';

/** Start and end in a text, in UTF-16 code units, end exclusive. */
export type Place = readonly [number, number];

/** What stands in a masked text for each character of a verb of saying that `asking.json` does not list. */
const SAYING = '\ue001';
/** What a piece of asking begins or ends beside: neither letter nor figure, nor what is masked. */
export const INNER = `\\p{L}\\p{N}${NAME}${SAYING}`;

/** Any of these words, the longest that fits. */
export function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** Those and nothing else; `expression` must be one group. */
export function nothingBut(expression: string): RegExp {
  return new RegExp(`^(?:[^${INNER}]*${expression}(?![${INNER}]))*[^${INNER}]*$`, 'u');
}

export const name = `${NAME}(?:[${NAME} -]*${NAME})?`;
/** The verbs that members use most: after these, any word may be a name. */
export const commonVerb = `(?:${alternatives(asking.verbs)})`;
export const verb = `(?:${commonVerb}|${SAYING}+)`;
export const that = alternatives(asking.thats);
export const who = alternatives(asking.who);
/** Is, was, must have been. */
export const copula = alternatives(asking.copulas);
/** Cómo se llamaba: «llamar» is a verb of saying too. */
export const called = `como se (?:${verb}|(?:llama|apellida)(?:ba)?)`;
/** «Se lo», before a verb. */
export const clitics = '(?:(?:se|me|te|nos) )?(?:(?:lo|la|los|las|le|les) )?';
const noNegation = `(?!(?:${alternatives(asking.never)})(?!\\p{L}))`;
/** What hangs on somebody: «la dirigenta de los pescadores», «la señora de 91 años». */
export const ofWhat = '(?: del? (?:(?:la |los |las )?\\p{L}+|\\d+ anos))?';
/** Somebody whom no article names: «el paraguayo», «la del sindicato», «uno del ministerio». */
export const stranger = `(?:el|la|los|las|uno|una|un|su) (?:${noNegation}\\p{L}{3,}${ofWhat}(?: es[ea])?|de(?:l| la| los| las) \\p{L}{3,})`;
/** No chat, which is not whom it is about. */
const another = `(?!(?:que|${alternatives([...tails, ...fillers])})(?!\\p{L}))`;
/** The same where nothing but whom is left: «el propio Evodio», «el hermano mayor», «del intendente». */
export const whoever = `(?:(?:(?:el|la|los|las|su|del|de la|de los|de las) (?:(?:propi|mism)[oa] )?(?:${name}|${noNegation}\\p{L}{3,})|${name})(?: del? ${name})?(?: ${another}\\p{L}{4,})?${ofWhat}(?: es[ea])?|${stranger})`;
const someone = `(?:${name}${ofWhat}|${stranger})`;
/** «Bazterrica o Peirano»: whoever asks so claims nothing. */
export const either = `${someone}(?:(?:,| o| u| y|, o) (?:de |fue )?${someone})+`;
/** A word that may be a name nobody knows, in lower case. */
export const word = `${noNegation}\\p{L}{4,}`;
/** What is asked about: «eso», «esa frase». */
export const it = `(?:(?:${alternatives(asking.its)})|(?:esa|ese|esta|este|esas|estas|tal|semejante|tremenda) (?:${alternatives(asking.nouns)}))`;

const sayings = lazyTable(() => {
  const { tellings: __, abouts: ___, ...words } = asking;
  const listed = new Set(
    [...Object.values(words).flat(), ...fillers, ...tails].flatMap((words) => words.split(' ')),
  );
  const nouns = new Set(speech.nouns);
  // Quién dijo que París descarta todo: a denial is no word of whoever asks, but turns what is asked about.
  const { denied: _, ...stances } = speech.stances;
  return new Set(
    Object.values(stances)
      .flat()
      .flatMap((infinitive) => [...formsOf(infinitive)])
      .filter(([form, { mood }]) => mood === 'finite' && !nouns.has(form))
      .map(([form]) => foldLoosely(form))
      .filter((form) => form.length > 3 && !listed.has(form) && !isFunctionWord(form)),
  );
});

/** Whether a text tells or asks what somebody said: dijo, según, and a name before a colon. */
export function tellsOfSaying(text: string, names: SpeakerNames): boolean {
  return tellsSaying.test(maskedFor(text.normalize('NFC'), names));
}

/**
 * Whether it tells what somebody said in words of its own: dijo que no piden más; según él no piden más; no piden más, eso lo
 * dijo él. What stands behind «dijo:» or without «que» (quién dijo no pedimos más) are the words themselves.
 */
export function tellsThat(text: string, names: SpeakerNames): boolean {
  const masked = maskedFor(text.normalize('NFC'), names);
  if (TELLS_THAT.test(masked)) return true;
  const whose = TELLS_WHOSE.exec(masked);
  // …, eso decía la hermana de ella: behind that, nobody else is named.
  return whose !== null && !NAMES_ANOTHER.test(masked.slice(0, whose.index));
}

const NOT_INNER = `(?![${INNER}])`;
/** Dijo ayer que, la señora que, según Ana, oye, que: in words of one's own, whoever they are of. */
const TELLS_THAT = new RegExp(
  [
    `(?<![${INNER}])(?:${verb}|${alternatives(asking.tellings)})(?: (?:${that}|q))*(?: [${INNER}]+){0,5}?:? (?:que|q)${NOT_INNER}`,
    `(?:^|[,.;:!?…])[^${INNER}]*(?:que|q) `,
    `(?<![${INNER}])(?:said|says|told|dizque)${NOT_INNER}`,
    `(?<![${INNER}])(?:la|las|los|el|una?|esa|ese|alguien|senora?) (?:[${INNER}]+ ){0,3}(?:que|q|quien) `,
    `(?:^|[^${INNER}])${name} (?:es[ea] )?(?:que|q) `,
    `(?<![${INNER}])(?:segun|para) (?:${name}|el|la|los|las|su|una?|esa?)${NOT_INNER}`,
  ].join('|'),
  'u',
);
/** …, eso lo dijo ella; …, quién fue el que lo dijo. */
const APART = `(?:[,;.:?!…)\\n–—-]|\\p{Extended_Pictographic}|\\ufe0f|(?<![${INNER}])(?:(?:ja|je|js){2,}[js]?|xd+))\\s*`;
const TELLS_WHOSE = new RegExp(
  `${APART}(?:y )?(?:(?:${it}|lo|(?:eso|esto) lo) ${clitics}|(?:${who}) (?:[${INNER}]+ ){0,4}lo )${verb}${NOT_INNER}|${APART}(?:y )?(?:${who}) (?:${verb}|${alternatives(asking.tellings)}) (?:${it}|asi)${NOT_INNER}|${APART}(?:y )?(?:(?:${who}) (?:era|es|fue) (?:ese|esa|el|la) |${called}${NOT_INNER})|${APART}(?:asi )?${clitics}${verb} (?:${name}|(?:el|la|los|las|una?|su) )`,
  'u',
);
/** A él también se le murió, nosotros íbamos: without «que» that is somebody else than whoever speaks, or their own words. */
const NAMES_ANOTHER = new RegExp(
  `(?<![${INNER}])(?:a el|ella|ellos|ellas|nosotros|nosotras|yo)${NOT_INNER}`,
  'u',
);

const tellsSaying = new RegExp(
  `(?<![${INNER}])(?:${verb}|segun)(?![${INNER}])|(?<![${INNER}])${name}\\s*:`,
  'u',
);

/** The folded text with names and verbs of saying masked; as long as `text`. */
export function maskedFor(text: string, names: SpeakerNames): string {
  return names
    .mask(text)
    .replace(/\p{L}+/gu, (found) =>
      sayings().has(foldLoosely(found)) ? SAYING.repeat(found.length) : found,
    );
}
