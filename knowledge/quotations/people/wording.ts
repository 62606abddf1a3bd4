// As the article words somebody whom it does not name: una vecina que vio el choque.

import {
  isClitic,
  isDeterminer,
  isFiniteVerb,
  isGroupNoun,
  isHomePlace,
  isLoose,
  isOfCommonGender,
  isOfOffice,
  isPersonInPlural,
  isPersonNoun,
  isPossessive,
  isPreposition,
  isSpeakerNoun,
  isUndertaking,
  looksLikePerson,
  precedesNoun,
} from '../../spanish/grammar.ts';
import {
  isForLegislators,
  isForRulers,
  isOffice,
  isParty,
  isPointer,
  isSecond,
  pointsBack,
} from '../../spanish/role-fields.ts';
import { isDefinite, isEldest, type Phrase, type Range } from '../sentences/phrase.ts';
import { pastTime } from '../sentences/phrase-parts.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { bodyNoun } from '../words/body-kinds.ts';
import { speechForm } from '../words/speech-verbs.ts';
import type { Speaker } from './speaker.ts';

/** Shows whoever a phrase is for in the article's own words. */
export class Wording {
  private readonly body: string;

  constructor(body: string) {
    this.body = body;
  }

  /** The words between two token positions. */
  text(tokens: readonly Token[], { from, to }: Range): string {
    return this.body.slice(tokens[from]?.start, tokens[to - 1]?.end);
  }

  /** As the article words it; «del ministro» leaves «el ministro». */
  worded(tokens: readonly Token[], range: Range): string {
    const text = this.text(tokens, range);
    return isContracted(tokens, range) ? `el ${text}` : text;
  }

  /** Nobody whom the text names: an institution, a text, somebody described. */
  wordedAs(tokens: readonly Token[], phrase: Phrase, base: Speaker): Speaker {
    const head = phrase.common[0] ?? '';
    const worded = {
      from: phrase.from,
      to:
        closeTo(tokens, phrase) ??
        (isPersonNoun(head) && head !== 'fuentes'
          ? withRelative(tokens, phrase.to)
          : withoutParticiple(tokens, phrase)),
    };
    const body = bodyMeant(tokens, phrase);
    const person = isPersonHere(phrase) && (body === null || isPersonNoun(head));
    const somebody = isPersonHere(phrase) || isSpeakerNoun(head) || isGroupNoun(head);
    const pointing = person && isPointing(tokens, phrase);
    const generic = (pointing && (!tellsOffice(phrase) || isOfBody(tokens, phrase))) || body !== null;
    return {
      ...base,
      name: this.worded(tokens, worded),
      way: 'source',
      somebody,
      person,
      // El policía is no police.
      group: (isGroupNoun(head) && !isMember(phrase)) || body !== null,
      generic,
      // El secretario general del gremio is no ministro, though a secretario may be one.
      noun: generic && body === null && isOfUnion(phrase) ? 'sindicalista' : (body ?? base.noun),
    };
  }
}

/** La líder comunitaria, el campeón de 1974: a definite noun with little beside it, so that somebody named may be meant. */
function isPointing(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = phrase.common[0] ?? '';
  // One word may tell what sort; el médico de turno is one of many, este profesor de instituto points back.
  const hangs = /^del?$/u.test(wordAt(tokens, phrase.to - 2)?.lower ?? '');
  const points = !hangs || isPointer(head) || /^est[ea]$/u.test(phrase.determiner ?? '');
  const common = withoutAge(phrase.common);
  const described = common.length === 2 && pointsBack(head) && points;
  // Esta viuda de 84 años: whoever the text has just told of.
  const shown = /^est[ea]$/u.test(phrase.determiner ?? '');
  if (
    !described &&
    !shown &&
    !isOfBody(tokens, phrase) &&
    !common.slice(1).every((word) => isLoose(word) || (precedesNoun(word) && word !== 'anterior'))
  )
    return false;
  if (phrase.name !== null && !isPlaced(phrase)) return false;
  return isDetermined(tokens, phrase);
}

/** El zaguero de 20 años: how old somebody is tells nobody apart whom the text has named. */
function withoutAge(common: readonly string[]): readonly string[] {
  const [number = '', years] = common.slice(-2);
  return years === 'años' && /^\d+$/.test(number) ? common.slice(0, -2) : common;
}

/** El secretario general del sindicato, la alcaldesa de la localidad: of a body or a place that was named, by its noun. */
function isOfBody(tokens: readonly Token[], { common, to, name }: Phrase): boolean {
  const last = common.at(-1) ?? '';
  const rest = common.slice(1, -1).every((word) => isLoose(word) && word !== 'anterior');
  const linked = /^(?:del|la|el)$/u.test(wordAt(tokens, to - 2)?.lower ?? '');
  if (name !== null || common.length < 2) return false;
  // El líder de los obreros de la construcción.
  if (isPointer(common[0] ?? '') && isPersonInPlural(common[1] ?? '')) return true;
  return (
    rest &&
    linked &&
    (isGroupNoun(last) || isHomePlace(last) || (isUndertaking(last) && !isSecond(common[0] ?? '')))
  );
}

function isOfUnion({ common }: Phrase): boolean {
  return common.length > 1 && /^(?:gremio|sindicato|central|gremial)$/u.test(common.at(-1) ?? '');
}

/** El centro, al centro; not su centro, un centro. */
function isDetermined(tokens: readonly Token[], phrase: Phrase): boolean {
  const determined = phrase.determiner !== null || isContracted(tokens, phrase);
  return determined && isDefinite(phrase) && !isPossessive(phrase.determiner ?? '');
}

function isPersonHere(phrase: Phrase): boolean {
  const {
    common: [head = ''],
    determiner,
  } = phrase;
  return isEldest(phrase) || looksLikePerson(head) || (pointsBack(head) && determiner !== null);
}

/** El centro sanitario, la firma: the words by which a body that was named may be meant; else null. */
function bodyMeant(tokens: readonly Token[], phrase: Phrase): string | null {
  // El central kicks a ball, la central calls a strike.
  if (isPersonHere(phrase) && phrase.determiner !== 'la') return null;
  return isDetermined(tokens, phrase) && phrase.name === null ? bodyNoun(phrase.common) : null;
}

/** El arquitecto municipal has the office; la cineasta oaxaqueña, el mandatario local may be whoever was named. */
function tellsOffice({ common: [head = '', ...others] }: Phrase): boolean {
  const points = isForRulers(head) || isForLegislators(head) || isPointer(head) || head === 'mando';
  return !points && others.some((word) => isOfOffice(word));
}

/** La púgil de La Ceiba: a place tells where somebody who is pointed back to comes from. */
function isPlaced({ common, name, nameIsComplement }: Phrase): boolean {
  const head = common[0] ?? '';
  // El corredor del equipo Bahréin.
  const ofBody = common.length === 2 && isGroupNoun(common[1] ?? '');
  // El profesor de Informática Osmani Quiala has a name, though no list may tell where it begins.
  if (name !== null && name.to - name.from > LONGEST_PLACE) return false;
  return (
    (common.length === 1 || ofBody) &&
    nameIsComplement &&
    pointsBack(head) &&
    !isParty(head) &&
    (!isOffice(head) || isForLegislators(head)) &&
    !isGroupNoun(head)
  );
}

/** Tokens of a place or a body: Universidad de la República. */
const LONGEST_PLACE = 4;

/** El policía, un guardia: one of those whom «la» makes a body. */
export function isMember({ common: [head = ''], determiner }: Phrase): boolean {
  return /^(?:el|un|este|ese)$/u.test(determiner ?? '') && isOfCommonGender(head);
}

/** al ministro, del ministro: the article is within the preposition. */
export function isContracted(tokens: readonly Token[], { from }: Range): boolean {
  // Al entonces ministro, del hasta ayer ministro.
  return [1, 2, 3].some((step) => {
    const word = wordAt(tokens, from - step)?.lower;
    return (word === 'al' || word === 'del') && pastTime(tokens, from - step + 1) === from;
  });
}

/** Fuentes cercanas a la negociación, una persona allegada al club: to what the source is close; null for other phrases. */
function closeTo(tokens: readonly Token[], { to }: Phrase): number | null {
  const close = /^(?:cercan|próxim|allegad|ligad|vinculad|relacionad|conocedor)[oae]?s?$/u.test(
    wordAt(tokens, to - 1)?.lower ?? '',
  );
  if (!close || !/^(?:al?|del?|con)$/u.test(wordAt(tokens, to)?.lower ?? '')) return null;
  let end = to + 1;
  if (isDeterminer(wordAt(tokens, end)?.lower ?? '')) end += 1;
  while (wordAt(tokens, end + 1)?.capital && wordAt(tokens, end)?.capital) end += 1;
  return wordAt(tokens, end) ? end + 1 : null;
}

/** «una persona que trabajó allí»: what tells which one goes with the phrase, up to the next mark. */
function withRelative(tokens: readonly Token[], to: number): number {
  // Un comerciante que, según contó, no vota: nothing of it up to the mark.
  if (wordAt(tokens, to)?.lower !== 'que' || !wordAt(tokens, to + 1)) return to;
  // Supo por un vecino que su casa tenía dueño: what is known, and not which neighbour.
  if (isDeterminer(wordAt(tokens, to + 1)?.lower ?? '') && !isClitic(wordAt(tokens, to + 1)?.lower ?? ''))
    return to;
  let end = to;
  while (end - to < LONGEST_RELATIVE && wordAt(tokens, end)) end += 1;
  // «un taxista que vio el choque pidió ayuda»: past one verb it is the clause that goes on.
  if (verbsBetween(tokens, to, end) > 1) return to;
  const closed = tokens[end] === undefined || isMark(tokens[end], ',', '.', ';', ')', '—', '–');
  return closed ? end : to;
}

/** Una carta dirigida al rector: one word of what goes on past the phrase is none of its own. */
function withoutParticiple(tokens: readonly Token[], { to, common }: Phrase): number {
  const last = wordAt(tokens, to - 1)?.lower ?? '';
  const goesOn = isPreposition(wordAt(tokens, to)?.lower ?? '');
  return common.length > 1 && goesOn && /[ai]d[oa]s?$/u.test(last) ? to - 1 : to;
}

/** Finite verbs from one token to another. */
function verbsBetween(tokens: readonly Token[], from: number, to: number): number {
  let verbs = 0;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at)?.lower ?? '';
    if (isFiniteVerb(word) || speechForm(word, false)?.mood === 'finite') verbs += 1;
  }
  return verbs;
}

/** Words of a relative clause shown with whoever it describes. */
const LONGEST_RELATIVE = 9;
