// What makes marked words a term, a title or a name, by the examples that stand beside each question.
import { describe, expect, it } from 'vitest';
import {
  isAnnouncing,
  isBearing,
  isChant,
  isDeclaring,
  isHanging,
  isHedge,
  isJargonNoun,
  isKind,
  isMaking,
  isNamegiver,
  isNameNoun,
  isNamingNoun,
  isNetwork,
  isNotice,
  isPaper,
  isPrinted,
  isReadingForm,
  isRemaining,
  isSayingNoun,
  isShowingForm,
  isTitleNoun,
  isUtterance,
  isWorkVerb,
  isWriting,
} from '../../../../knowledge/quotations/words/term-words.ts';

type Row = readonly [name: string, holds: (word: string) => boolean, yes: string, no: string];

const rows = (questions: readonly Row[]) =>
  questions.map(([name, holds, yes, no]) => ({ name, holds, yes: yes.split(' '), no: no.split(' ') }));

describe('nouns beside marked words', () => {
  it.each(
    rows([
      ['isNamingNoun', isNamingNoun, 'apodo', 'novela grito'],
      ['isTitleNoun', isTitleNoun, 'novela', 'apodo grito'],
      ['isNameNoun', isNameNoun, 'empresa', 'novela apodo'],
      ['isSayingNoun', isSayingNoun, 'consigna grito', 'novela lema'],
      ['isNetwork', isNetwork, 'tuit', 'novela'],
      ['isHedge', isHedge, 'famosa', 'alta'],
      ['isKind', isKind, 'figura', 'novela'],
      ['isAnnouncing', isAnnouncing, 'titular lema apodo', 'novela empresa'],
      ['isNotice', isNotice, 'aviso', 'apodo'],
      ['isUtterance', isUtterance, 'palabras', 'apodo'],
      ['isPaper', isPaper, 'hoja', 'aviso'],
      ['isChant', isChant, 'cántico', 'grito'],
      ['isJargonNoun', isJargonNoun, 'jerga', 'apodo figura'],
      ['isNamegiver', isNamegiver, 'prensa', 'alcaldesa'],
    ]),
  )('are told from each other: $name', ({ holds, yes, no }) => {
    expect(yes.filter((word) => !holds(word))).toEqual([]);
    expect(no.filter(holds)).toEqual([]);
  });
});

describe('verbs beside marked words', () => {
  it.each(
    rows([
      ['isWorkVerb', isWorkVerb, 'publicó publicaron publicado publicar', 'publico dijo'],
      ['isHanging', isHanging, 'colgó pegaron cuelga', 'dijo descolgó'],
      ['isWriting', isWriting, 'pintó garabatearon escrita', 'dijo repintó'],
      ['isShowingForm', isShowingForm, 'muestra proyectó', 'dijo colgó'],
      ['isDeclaring', isDeclaring, 'declaró levantan', 'dijo colgó'],
    ]),
  )('are known in each of their forms: $name', ({ holds, yes, no }) => {
    expect(yes.filter((word) => !holds(word))).toEqual([]);
    expect(no.filter(holds)).toEqual([]);
  });

  it.each(
    rows([
      ['isBearing', isBearing, 'decir', 'decía publicar'],
      ['isMaking', isMaking, 'hacer', 'hizo decir'],
      ['isReadingForm', isReadingForm, 'leía', 'leyeron decía'],
      ['isRemaining', isRemaining, 'sigue', 'seguir dijo'],
      ['isPrinted', isPrinted, 'impresa', 'imprimió'],
    ]),
  )('are asked for by infinitive or by form: $name', ({ holds, yes, no }) => {
    expect(yes.filter((word) => !holds(word))).toEqual([]);
    expect(no.filter(holds)).toEqual([]);
  });
});
