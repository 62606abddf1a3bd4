// A verb of saying with what belongs to it.
import { describe, expect, it } from 'vitest';
import { opensSpeech, speechAt } from '../../../../knowledge/quotations/sentences/verb-groups.ts';
import { lastLineOf } from '../last-line.ts';

function groupIn(sentence: string, first: string) {
  const { line, at, text } = lastLineOf(sentence);
  const group = speechAt(line.tokens, at(first));
  return (
    group && { words: text(group), verb: group.verb.infinitive, number: group.number, modal: group.modal }
  );
}

const wordsIn = (sentence: string, first: string) => groupIn(sentence, first)?.words ?? null;

describe('a verb of saying', () => {
  it.each([
    ['La alcaldesa dijo que sí.', 'dijo', 'dijo', 'decir', 'singular'],
    ['Los vecinos dijeron que sí.', 'dijeron', 'dijeron', 'decir', 'plural'],
    ['La alcaldesa se quejó ayer.', 'se', 'se quejó', 'quejarse', 'singular'],
    ['La alcaldesa ha dicho que sí.', 'ha', 'ha dicho', 'decir', 'singular'],
    ['Los vecinos habían también dicho que sí.', 'habían', 'habían también dicho', 'decir', 'plural'],
    ['La alcaldesa se ha quejado ayer.', 'se', 'se ha quejado', 'quejarse', 'singular'],
    ['La alcaldesa ha dejado claro que sí.', 'ha', 'ha dejado claro', 'dejar claro', 'singular'],
    ['La alcaldesa dejó claro que sí.', 'dejó', 'dejó claro', 'dejar claro', 'singular'],
    ['La alcaldesa calló diciendo que sí.', 'diciendo', 'diciendo', 'decir', null],
    ['Al asegurar que sí, calló.', 'asegurar', 'asegurar', 'asegurar', null],
    ['Antes de decir que sí, calló.', 'decir', 'decir', 'decir', null],
    ['Tras haber dicho que sí, calló.', 'haber', 'haber dicho', 'decir', null],
    ['Tras haberse quejado ayer, calló.', 'haberse', 'haberse quejado', 'quejarse', null],
    ['Yo pensé que sí.', 'pensé', 'pensé', 'pensar', null],
    ['La alcaldesa está convencida de que sí.', 'convencida', 'convencida', 'convencido', null],
  ])('has with it what belongs to it: «%s», from «%s»', (sentence, first, words, verb, number) => {
    expect(groupIn(sentence, first)).toEqual({ words, verb, number, modal: false });
  });

  it.each([
    ['La alcaldesa quiso decir que sí.', 'decir'],
    ['La alcaldesa volvió a decir que sí.', 'decir'],
  ])('is an infinitive where a modal makes it attribute: «%s»', (sentence, first) => {
    expect(groupIn(sentence, first)).toEqual({ words: 'decir', verb: 'decir', number: null, modal: true });
  });

  it.each([
    ['a noun after an article', 'Cayó la pregunta.', 'pregunta'],
    ['a noun after its adjective', 'Hizo una sola pregunta.', 'pregunta'],
    ['a noun after a preposition', 'Habló sin queja.', 'queja'],
    ['a noun after «ni»', 'Llegó sin fecha ni firma.', 'firma'],
    ['a noun after «hay»', 'Para Juan Mora no hay duda.', 'duda'],
    ['a participle alone', 'Cayó lo dicho ayer.', 'dicho'],
    ['an infinitive alone', 'Ayer decir que sí era mucho.', 'decir'],
    ['a finite form after an auxiliary', 'La alcaldesa ha dijo que sí.', 'ha'],
    ['what is wished or doubted', 'Espera que lo haya recordado.', 'haya'],
    ['a subjunctive', 'Quería que el tribunal dijera que sí.', 'dijera'],
    ['a reflexive one without «se»', 'La alcaldesa sinceró todo.', 'sinceró'],
    ['a name within the line', 'Ayer habló Ana Cuenta que sí.', 'Cuenta'],
    ['another verb', 'La alcaldesa llegó.', 'llegó'],
    ['a mark', 'La alcaldesa, sí.', ','],
  ])('is not %s: «%s»', (_, sentence, first) => {
    expect(groupIn(sentence, first)).toBeNull();
  });

  it.each([
    ['with an object before it', 'La alcaldesa la niega.', 'niega'],
    ['after «según»', 'Según cuenta Ana, sí.', 'cuenta'],
    ['in the past after a pronoun', 'De esta dijo que sí.', 'dijo'],
    ['in the past after «misma»', 'Ella misma reconoció que sí.', 'reconoció'],
    [
      'as a fact past «después de que»',
      'Quedó libre después de que el tribunal concluyera que no.',
      'concluyera',
    ],
  ])('is one %s: «%s»', (_, sentence, verb) => {
    expect(wordsIn(sentence, verb)).toBe(verb);
  });
});

describe('a verb of saying may begin', () => {
  it('with «se», an auxiliary, a form, a state or a verb with fixed words', () => {
    const words = ['se', 'ha', 'habían', 'dijo', 'dije', 'quejó', 'convencida', 'dejó', 'decir'];
    expect(words.filter((word) => !opensSpeech(word))).toEqual([]);
  });

  it('with no other word', () => {
    expect(['la', 'alcaldesa', 'llegó', 'no', ''].filter(opensSpeech)).toEqual([]);
  });
});
