// Words that stand written somewhere, so that nobody in particular says them: on a sign, on a wall, in a headline.

import {
  auxiliaryNumber,
  isDeterminer,
  isMessage,
  isPreposition,
  isSignNoun,
  isSurface,
} from '../../spanish/grammar.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';
import {
  isAnnouncing,
  isBearing,
  isHanging,
  isMaking,
  isNotice,
  isPaper,
  isPrinted,
  isReadingForm,
  isRemaining,
  isSayingNoun,
  isShowingForm,
  isWriting,
} from '../words/term-words.ts';
import { type Marked, wordBefore } from './marked.ts';

/** Tokens between what bears words and the words: una mujer sostenía un cartón en el que se leía a duras penas. */
const SIGN_REACH = 18;

/** en un cartel: «…» · la pancarta que decía «…» · se leía «…» en la fachada: words that nobody in particular says. */
export function isOnSign({ tokens, at }: Marked): boolean {
  // El letrero, según admitió, «amanece otra vez»: what somebody says of it.
  if (isMark(tokens[at - 1], ',') && wordBefore(tokens, at - 2) === 'según') return false;
  if (isReadOut(tokens, at)) return false;
  return isRead(tokens, at) || isScribbled(tokens, at) || isBorne(tokens, at) || isBorneAfter(tokens, at);
}

/** «…», rezaba la pancarta: what bears the words, right after its verb. */
function isBorneAfter(tokens: readonly Token[], at: number): boolean {
  const from = isMark(tokens[at + 1], ',') ? at + 2 : at + 1;
  const verb = speechForm(wordAt(tokens, from)?.lower ?? '', false);
  if (verb === undefined || !isBearing(verb.infinitive)) return false;
  const [determiner, noun] = [from + 1, from + 2].map((next) => wordAt(tokens, next)?.lower ?? '');
  return isDeterminer(determiner ?? '') && isSignNoun(noun ?? '') && noun !== 'leyenda';
}

/** Whether the words belong to what bears them, before them in the line. */
function isBorne(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SIGN_REACH); back -= 1) {
    const token = tokens[back];
    if (token?.kind === 'stretch' || isMark(token, ';', '.')) return false;
    const word = wordAt(tokens, back);
    if (!word) continue;
    if (isReading(tokens, back) || isPrintedAt(tokens, back) || isHung(tokens, back) || isWorn(tokens, back))
      return true;
    // «había dicho: «…»» is no saying on a wall, and whoever calls out from behind a valla is not written on it.
    if (
      (isSignNoun(word.lower) &&
        !word.capital &&
        !isBehind(tokens, back) &&
        !isMaterial(tokens, back) &&
        !isSaidWith(tokens, back) &&
        auxiliaryNumber(wordBefore(tokens, back)) === null) ||
      isWrittenOn(tokens, back) ||
      isOnPaper(tokens, back)
    )
      return isBearer(tokens, back, at) && !isSaidBefore(tokens, back);
    const speaks = speechForm(word.lower, false);
    const before = wordBefore(tokens, back);
    // Una pantalla siguió mostrando «…».
    const goesOn = /ndo$/u.test(wordAt(tokens, back + 1)?.lower ?? '');
    if (
      speaks?.mood === 'finite' &&
      !goesOn &&
      !isMade(tokens, back) &&
      !isBearing(speaks.infinitive) &&
      !isDeterminer(before) &&
      !isPreposition(before)
    )
      return false;
  }
  return false;
}

/** grabado en la piedra; but «lo acusó de haber grabado «…»»: with a recorder. */
function isPrintedAt(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)?.lower ?? '';
  const recorded = word === 'grabado' && /^h(?:a|an|aber|abía|abían)$/u.test(wordBefore(tokens, at));
  return isPrinted(word) && !recorded;
}

/** Se leyó un telegrama del vencido, la respuesta se leyó al principio: words that somebody wrote, read out to others. */
function isReadOut(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SIGN_REACH); back -= 1) {
    if (tokens[back]?.kind === 'stretch' || isMark(tokens[back], ';', '.')) return false;
    if (!/^ley(?:ó|eron)$/u.test(wordAt(tokens, back)?.lower ?? '')) continue;
    const nouns = [1, back + 1, back + 2].map((place) => wordAt(tokens, place)?.lower ?? '');
    return wordBefore(tokens, back) === 'se' && nouns.some((noun) => isMessage(noun) || noun === 'respuesta');
  }
  return false;
}

/** En la fachada se lee la frase que mandaron pintar los fundadores, «…»: read, whatever verbs stand between. */
function isRead(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SIGN_REACH); back -= 1) {
    const token = tokens[back];
    if (token?.kind === 'stretch' || isMark(token, ';', '.', ':')) return false;
    if (isReading(tokens, back))
      return [2, 3].some((step) => isSayingNoun(wordAt(tokens, back + step)?.lower ?? ''));
  }
  return false;
}

/** Cubrebocas de tela, muñecos de cartón: what a thing is made of. */
function isMaterial(tokens: readonly Token[], at: number): boolean {
  return (
    wordBefore(tokens, at) === 'de' &&
    /^(?:tela|lona|cartón)$/u.test(wordAt(tokens, at)?.lower ?? '') &&
    wordAt(tokens, at + 1)?.lower !== 'con'
  );
}

/** desde la valla */
function isBehind(tokens: readonly Token[], at: number): boolean {
  return isDeterminer(wordBefore(tokens, at)) && wordBefore(tokens, at - 1) === 'desde';
}

/** Alguien había escrito «…», sigue escrita la pregunta: «…»: words that stand there, and nobody is said to say. */
function isScribbled(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SIGN_REACH); back -= 1) {
    if (tokens[back]?.kind === 'stretch' || isMark(tokens[back], ';', '.')) return false;
    const word = wordAt(tokens, back)?.lower ?? '';
    const before = [1, 2].map((step) => wordAt(tokens, back - step)?.lower ?? '');
    if (isPrinted(word) && isRemaining(before[0] ?? '')) return true;
    if (isWriting(word) && before.includes('alguien')) return true;
    // Se anunciaba en redes con la frase «…».
    if (before[0] === 'se' && /^anunci(?:a|an|aba|aban)$/u.test(word)) return true;
  }
  return false;
}

/** El camión llevaba en el paragolpes la frase «…»: something has it on. */
function isWorn(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at)?.lower !== 'frase') return false;
  return [2, 3, 4, 5, 6, 7].some((step) =>
    /^(?:llev|luc|port|exhib)(?:a|aba|an|aban|ía|ían|e|en)$/u.test(wordAt(tokens, at - step)?.lower ?? ''),
  );
}

/** Una ferretería colgó el aviso «…»: a notice that hangs is read, not said. */
function isHung(tokens: readonly Token[], at: number): boolean {
  if (!isNotice(wordAt(tokens, at)?.lower ?? '')) return false;
  // Una carpa con el aviso «…».
  const [the, having] = [wordBefore(tokens, at), wordBefore(tokens, at - 1)];
  if (having === 'con' && the === 'el' && /^(?:aviso|anuncio)$/u.test(wordAt(tokens, at)?.lower ?? ''))
    return true;
  return [1, 2, 3].some((step) => isHanging(wordAt(tokens, at - step)?.lower ?? ''));
}

/** en la puerta: «…» · sobre el muro, «…»: elsewhere a door is only a door. */
function isWrittenOn(tokens: readonly Token[], at: number): boolean {
  if (!isSurface(wordAt(tokens, at)?.lower ?? '')) return false;
  const placed = [2, 3].some((step) =>
    ['en', 'sobre', 'por', 'foto', 'fotografía', 'imagen'].includes(wordAt(tokens, at - step)?.lower ?? ''),
  );
  if (placed || isShowing(tokens, at)) return true;
  // Con un trapo que decía «…»
  return (
    wordAt(tokens, at + 1)?.lower === 'que' &&
    isBearing(speechForm(wordAt(tokens, at + 2)?.lower ?? '', false)?.infinitive ?? '')
  );
}

/** Una pantalla siguió mostrando «…», el luminoso anuncia «…». */
function isShowing(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((step) => isShowingForm(wordAt(tokens, at + step)?.lower ?? ''));
}

/** Alguien pegó en la reja un papel: «…»: a paper right before the colon. */
function isPinned(tokens: readonly Token[], colon: number): boolean {
  return (
    isPaper(wordAt(tokens, colon - 1)?.lower ?? '') &&
    /^una?$/u.test(wordAt(tokens, colon - 2)?.lower ?? '') &&
    [3, 4, 5, 6, 7, 8].some((step) => isHanging(wordAt(tokens, colon - step)?.lower ?? ''))
  );
}

/** Tokens between a paper and what it says: un papel pegado en la farmacia del hospital anunciaba. */
const PAPER_REACH = 10;

/** Un papel advertía «…», una hoja en la que ponía «…»: nobody's, as far as the text tells. */
function isOnPaper(tokens: readonly Token[], at: number): boolean {
  if (!isPaper(wordAt(tokens, at)?.lower ?? '')) return false;
  if (!/^una?$/u.test(wordBefore(tokens, at))) return false;
  for (let next = at + 1; next < at + PAPER_REACH && wordAt(tokens, next); next += 1) {
    const form = speechForm(wordAt(tokens, next)?.lower ?? '', false);
    if (form?.mood === 'finite') return isBearing(form.infinitive);
  }
  return false;
}

/** dejó una frase que se vende en camisetas: the noun of saying comes first. */
function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SIGN_REACH); back -= 1) {
    const word = wordAt(tokens, back);
    if (!word) return false;
    if (isSayingNoun(word.lower)) return true;
  }
  return false;
}

/** se leía, se podía leer, podía leerse */
function isReading(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)?.lower ?? '';
  if (word === 'leerse') return true;
  if (!isReadingForm(word)) return false;
  return [1, 2, 3].some((step) => wordAt(tokens, at - step)?.lower === 'se');
}

/** Whether the words belong to what bears them: nothing but a colon, a clause of its own or «con» between. */
function isBearer(tokens: readonly Token[], noun: number, at: number): boolean {
  for (let next = noun + 1; next < at; next += 1) {
    const word = wordAt(tokens, next);
    if (!word) continue;
    const form = speechForm(word.lower, false);
    if (form?.mood === 'finite' && !isBearing(form.infinitive) && !isPreposition(wordBefore(tokens, next)))
      return isMade(tokens, next);
    // repartieron lonas y que «…»: another clause begins; but «el letrero que pegaron y que nadie quita» goes on.
    const joins = word.lower === 'y' && wordAt(tokens, next + 1)?.lower === 'que';
    if (joins && wordAt(tokens, noun + 1)?.lower !== 'que') return false;
  }
  return true;
}

/** La placa que mandó hacer en 1980: «…». */
function isMade(tokens: readonly Token[], at: number): boolean {
  return /^mand/u.test(wordAt(tokens, at)?.lower ?? '') && isMaking(wordAt(tokens, at + 1)?.lower ?? '');
}

/** La titular, el titular del departamento, de Sanidad: whoever holds an office, and no headline. */
function isHolder(tokens: readonly Token[], at: number): boolean {
  const [before, noun, of] = [-1, 0, 1].map((step) => wordAt(tokens, at + step)?.lower ?? '');
  if (noun !== 'titular' || !/^(?:el|la)$/u.test(before ?? '')) return false;
  if (before === 'la') return true;
  // El titular de El Sur: a paper's.
  const article = wordAt(tokens, at + 2);
  const isArticle = ARTICLE.test(article?.lower ?? '');
  const field = isArticle ? wordAt(tokens, at + 3) : article;
  if (!/^del?$/u.test(of ?? '') || !field || (isArticle && article?.capital)) return false;
  return field.capital || OFFICE.test(field.lower);
}

const ARTICLE = /^(?:el|la|los|las)$/u;
/** What somebody may hold, or head. */
const OFFICE =
  /^(?:área|cartera|concejalía|consejería|departamento|despacho|dirección|fiscalía|juzgado|ministerio|ramo|secretaría|subsecretaría)$/u;

/** con un titular elocuente: «…» · bajo un solo lema: «…»: a noun for a headline or a motto before the colon. */
export function isAnnounced({ tokens, at }: Marked): boolean {
  if (isHeadlined(tokens, at - 1) || isLettered(tokens, at - 1) || isPinned(tokens, at - 1)) return true;
  return [2, 3, 4, 5, 6, 7, 8].some((step) => {
    // Un título de este diario de 2021: «…» · un título a toda página: «…»
    if (step > 4 && !['de', 'a', 'al', 'del'].includes(wordAt(tokens, at - step + 1)?.lower ?? ''))
      return false;
    // A quien no mencionó por su nombre: «…»
    const before = wordBefore(tokens, at - step);
    const own = before === 'su' && wordAt(tokens, at - step - 2)?.lower === 'por';
    // En nombre del Gobierno, aseguró: «…»: for whom somebody speaks.
    const behalf = before === 'en' && wordAt(tokens, at - step)?.lower === 'nombre';
    return (
      !own &&
      !behalf &&
      !isHolder(tokens, at - step) &&
      isAnnouncing(wordAt(tokens, at - step)?.lower ?? '') &&
      !isSaidWith(tokens, at - step)
    );
  });
}

/** Contestó con un refrán: «…». */
function isSaidWith(tokens: readonly Token[], noun: number): boolean {
  const [one, by, verb] = [1, 2, 3].map((step) => wordAt(tokens, noun - step)?.lower ?? '');
  const says = speechForm(verb ?? '', false);
  if (!/^(?:refrán|dicho|proverbio|adagio|lema|chiste)$/u.test(wordAt(tokens, noun)?.lower ?? ''))
    return false;
  return /^una?$/u.test(one ?? '') && by === 'con' && says?.mood === 'finite' && says.stance !== 'after';
}

/** Un reclamo en letra inglesa: «…»: what a shop says of its wares. */
function isLettered(tokens: readonly Token[], colon: number): boolean {
  return [1, 2, 3].some(
    (step) =>
      /^letras?$/u.test(wordAt(tokens, colon - step)?.lower ?? '') &&
      /^(?:en|con)$/u.test(wordBefore(tokens, colon - step)),
  );
}

/** El diario tituló el miércoles a ocho columnas: «…». */
function isHeadlined(tokens: readonly Token[], colon: number): boolean {
  for (let back = colon - 1; back > colon - HEADLINE_REACH; back -= 1) {
    if (tokens[back]?.kind === 'stretch') return false;
    if (/^(?:titul|encabez)(?:ó|a|aba|aron|aban)$/u.test(wordAt(tokens, back)?.lower ?? '')) return true;
  }
  return false;
}

/** Tokens between the verb of a headline and the headline. */
const HEADLINE_REACH = 10;
