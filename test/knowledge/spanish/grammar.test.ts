// What part a word plays, by the examples that stand beside each question.
import { describe, expect, it } from 'vitest';
import {
  auxiliaryNumber,
  copulaNumber,
  endsPhrase,
  isAdverb,
  isClauseLink,
  isCompanyName,
  isCompanyTrade,
  isComparing,
  isCorps,
  isCrowd,
  isEpicene,
  isFeminineWord,
  isFiniteVerb,
  isFronting,
  isGerund,
  isGroupNoun,
  isHeadOfBody,
  isIndefinite,
  isInfinitive,
  isListedPerson,
  isLoose,
  isMasculineWord,
  isMedium,
  isMembersCount,
  isMembersPronoun,
  isMessage,
  isNamedThing,
  isNobody,
  isObjectClitic,
  isOfCommonGender,
  isOfOffice,
  isOther,
  isOwnPlace,
  isPartitive,
  isPersonInPlural,
  isPersonNoun,
  isPlaceNoun,
  isPluralWord,
  isPossessive,
  isPreverbal,
  isRelativePerson,
  isSignNoun,
  isSpeakerNoun,
  isSubordinating,
  isSurface,
  isTextNoun,
  isTime,
  looksLikePerson,
  nounsAlike,
  opensAboutNoun,
  opensAboutWords,
  precedesNoun,
  sameRole,
  takesName,
} from '../../../knowledge/spanish/grammar.ts';

/** A question about a word, words of which it holds and words of which it does not. */
type Question = readonly [name: string, holds: (word: string) => boolean, yes: string, no: string];

const rows = (questions: readonly Question[]) =>
  questions.map(([name, holds, yes, no]) => ({ name, holds, yes: yes.split(' '), no: no.split(' ') }));

describe('small words', () => {
  it.each(
    rows([
      ['isIndefinite', isIndefinite, 'una otro cada', 'la su'],
      ['isNobody', isNobody, 'nadie todos quien', 'ella alcaldesa'],
      ['isComparing', isComparing, 'como cual', 'que y'],
      ['isClauseLink', isClauseLink, 'y pero', 'que como'],
      ['isSubordinating', isSubordinating, 'que cómo', 'y pero'],
      ['isObjectClitic', isObjectClitic, 'lo les se', 'me nos'],
      ['isFronting', isFronting, 'de con como', 'en a'],
      ['isRelativePerson', isRelativePerson, 'quien cual', 'que donde'],
      ['isOther', isOther, 'otro demás', 'alcalde'],
      ['isMembersPronoun', isMembersPronoun, 'ellos ellas', 'ella dos'],
      ['isMembersCount', isMembersCount, 'dos doce', 'ellos'],
      ['isPreverbal', isPreverbal, 'no se ya', 'y luego'],
      ['isOwnPlace', isOwnPlace, 'lado juicio', 'hermano'],
      ['isFeminineWord', isFeminineWord, 'ella una doña', 'él un'],
      ['isMasculineWord', isMasculineWord, 'él un don', 'ella una'],
      ['isPluralWord', isPluralWord, 'los varias', 'la su'],
      ['isPossessive', isPossessive, 'su mi', 'el un'],
      ['opensAboutWords', opensAboutWords, 'así la', 'una ana'],
      ['opensAboutNoun', opensAboutNoun, 'la', 'así'],
      ['precedesNoun', precedesNoun, 'nueva', 'alcaldesa'],
      ['isPartitive', isPartitive, 'uno varias dos', 'alcalde'],
      ['isTime', isTime, 'jueves mañana', 'alcalde'],
    ]),
  )('are told by their lists: $name', ({ holds, yes, no }) => {
    expect(yes.filter((word) => !holds(word))).toEqual([]);
    expect(no.filter(holds)).toEqual([]);
  });

  it('are adverbs also by their ending, where enough stands before it', () => {
    expect(['ayer', 'lentamente'].every(isAdverb)).toBe(true);
    expect(['mente', 'presidente', 'alcalde'].some(isAdverb)).toBe(false);
  });

  it.each([
    ['ha', auxiliaryNumber, 'singular'],
    ['habían', auxiliaryNumber, 'plural'],
    ['tiene', auxiliaryNumber, null],
    ['es', copulaNumber, 'singular'],
    ['sería', copulaNumber, 'singular'],
    ['eran', copulaNumber, 'plural'],
    ['está', copulaNumber, null],
  ])('of verbs have a number: %s', (word, numberOf, number) => {
    expect(numberOf(word)).toBe(number);
  });
});

describe('nouns', () => {
  it.each(
    rows([
      ['isPersonInPlural', isPersonInPlural, 'pasajeros desplazados abridores', 'pasajero casas meses'],
      ['isGroupNoun', isGroupNoun, 'ministerio empresas', 'alcalde mesas'],
      ['isSignNoun', isSignNoun, 'cartel pancarta pórticos', 'alcalde'],
      ['isNamedThing', isNamedThing, 'premio operación operacion', 'alcalde'],
      ['isCompanyName', isCompanyName, 'ciclos', 'alcalde'],
      ['isCompanyTrade', isCompanyTrade, 'exportadora', 'alcaldesa'],
      ['isSurface', isSurface, 'muro puerta', 'alcalde'],
      ['isEpicene', isEpicene, 'autoridad', 'alcalde'],
      ['isOfCommonGender', isOfCommonGender, 'guía', 'alcaldesa'],
      ['isPlaceNoun', isPlaceNoun, 'colonia', 'alcalde'],
      ['isMedium', isMedium, 'radio', 'fundación'],
      ['isCrowd', isCrowd, 'prensa', 'ministerio'],
      ['isHeadOfBody', isHeadOfBody, 'presidenta', 'vecina'],
      ['isOfOffice', isOfOffice, 'municipal', 'famoso'],
      ['isMessage', isMessage, 'mensaje', 'alcalde'],
      ['takesName', takesName, 'agencia', 'alcalde'],
      ['isTextNoun', isTextNoun, 'informe', 'alcalde'],
      ['isSpeakerNoun', isSpeakerNoun, 'alcaldesa ministerio informe', 'mesa'],
      ['isLoose', isLoose, 'rural argentino jamaicano', 'mesa'],
    ]),
  )('are told by their lists, in more forms than are listed: $name', ({ holds, yes, no }) => {
    expect(yes.filter((word) => !holds(word))).toEqual([]);
    expect(no.filter(holds)).toEqual([]);
  });

  it.each([
    'alcaldesa',
    'vecinos',
    'excarpintera',
    'vicetesorera',
    'excuñado',
    'nubólogo',
    'faroista',
    'doctorcito',
    'abogadita',
  ])('are a person’s by list, ending or beginning: %s', (word) => {
    expect(isPersonNoun(word)).toBe(true);
  });

  it.each(['mesa', 'entrevista', 'ministerio', 'republicanos', 'bonito', 'expone'])(
    'are no person’s for an ending or a beginning alone: %s',
    (word) => {
      expect(isPersonNoun(word)).toBe(false);
    },
  );

  it('may look like a person’s by an ending that things have too', () => {
    expect(['plateísta', 'bordadora', 'toldadores'].every(looksLikePerson)).toBe(true);
    expect(['entrevista', 'ordenador', 'transportadora'].some(looksLikePerson)).toBe(false);
    expect(['bordadora', 'toldadores'].some(isPersonNoun)).toBe(false);
  });

  it('may be asked for by the list alone', () => {
    expect(isListedPerson('obrero')).toBe(true);
    expect(['excarpintera', 'nubólogo', 'doctorcito', 'ministerio'].some(isListedPerson)).toBe(false);
  });

  it('of a force are two words', () => {
    expect([isCorps('guardia civil'), isCorps('guardia'), isCorps('ana ruiz')]).toEqual([true, false, false]);
  });

  it('stand for one person where the press uses both', () => {
    expect([sameRole('alcaldesa', 'regidora'), sameRole('mesa', 'mesa')]).toEqual([true, true]);
    expect(sameRole('alcaldesa', 'fiscal')).toBe(false);
    expect(nounsAlike('alcaldesa')).toContain('alcaldesa');
    expect(nounsAlike('mesa').size).toBe(0);
  });
});

describe('verbs', () => {
  it.each(
    rows([
      ['isInfinitive', isInfinitive, 'abrir abrirlo decirles sonreír', 'alcalde mujer ver verlo'],
      ['isGerund', isGerund, 'hablando diciendo cayendo', 'ando alcalde'],
      [
        'isFiniteVerb',
        isFiniteVerb,
        'habló llegaron cantaba cantarán detuvo propuso intervino produjo es',
        'policía alcaldesa corán',
      ],
    ]),
  )('are told by their endings as far as these go: $name', ({ holds, yes, no }) => {
    expect(yes.filter((word) => !holds(word))).toEqual([]);
    expect(no.filter(holds)).toEqual([]);
  });

  it('end a noun phrase, as prepositions, links and pronouns do, but no article', () => {
    expect(
      ['habló', 'hablando', 'de', 'que', 'ayer', 'se', 'ha'].filter((word) => !endsPhrase(word)),
    ).toEqual([]);
    expect(['la', 'alcaldesa', 'municipal'].filter(endsPhrase)).toEqual([]);
  });
});
