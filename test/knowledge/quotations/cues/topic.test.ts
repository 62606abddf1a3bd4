// A line may be about whom it begins with though that is no subject of it: a Nicolás Lagos le cambió la cara.
import { describe, expect, it } from 'vitest';
import { topicBeforeColon, topicOf, topicOfClause } from '../../../../knowledge/quotations/cues/topic.ts';
import { lastLineOf } from '../last-line.ts';
import { speakersOf } from '../speakers-of.ts';

function topicIn(sentence: string): string | null {
  const { line, text } = lastLineOf(sentence);
  const topic = topicOf(line);
  return topic && text(topic);
}

const goesOn = (sentence: string) => topicBeforeColon(lastLineOf(sentence).line);

describe('whom a line begins with after «a»', () => {
  it.each([
    ['A Nicolás Lagos le cambió la cara.', 'Nicolás Lagos'],
    ['A la medallista no la asustó la lluvia.', 'la medallista'],
    ['Al contratista no lo impresionó la escena.', 'contratista'],
    ['A los vecinos les cambió la cara.', 'los vecinos'],
    ['A las vecinas las despertó el ruido.', 'las vecinas'],
    ['Al zaguero hubo que sacarlo en camilla.', 'zaguero'],
    ['A la técnica, Ana Gil, le cambió la cara.', 'la técnica'],
  ])('is its topic where a pronoun takes them up again: %s', (sentence, topic) => {
    expect(topicIn(sentence)).toBe(topic);
  });

  it('is its topic where the line tells how they are called', () => {
    expect(topicIn('A la medallista llaman «la Locomotora» en su pueblo.')).toBe('la medallista');
    expect(topicIn('A la medallista gritaron «la Locomotora» en su pueblo.')).toBeNull();
  });

  it.each([
    ['no pronoun takes them up', 'A Nicolás Lagos gusta el campo.'],
    ['the pronoun is not in one number with them', 'A los vecinos le cambió la cara.'],
    ['the pronoun is not in one number with them', 'Al vecino les cambió la cara.'],
    ['an infinitive has a pronoun of another number', 'A los zagueros hubo que sacarlo en camilla.'],
    ['a thing begins it', 'A la calle le cambió la cara.'],
    ['another preposition begins it', 'Ante Nicolás Lagos le cambió la cara.'],
    ['they are the subject', 'Nicolás Lagos le cambió la cara.'],
    ['the pronoun stands past a quotation', 'A Nicolás Lagos «la lluvia» le cambió la cara.'],
    ['somebody else has a name in it', 'A Nicolás Lagos le cambió la cara Ana Gil.'],
    ['somebody else has a name in it', 'A Nicolás Lagos no le gustó que Ana Gil callara.'],
  ])('is not its topic where %s: %s', (_, sentence) => {
    expect(topicIn(sentence)).toBeNull();
  });

  it('stays its topic where whoever else acts has no name of their own, or is a thing', () => {
    expect(topicIn('A Nicolás Lagos le cambió la cara el alcalde de Lugo.')).toBe('Nicolás Lagos');
    expect(topicIn('A Nicolás Lagos le cambió la cara una vecina.')).toBe('Nicolás Lagos');
    expect(topicIn('A Nicolás Lagos le cambió la vida el Plan Marea.')).toBe('Nicolás Lagos');
  });
});

describe('the topic past a colon', () => {
  it('goes on before a quotation that does not follow the colon at once', () => {
    expect(goesOn('Al contratista no lo impresionó la escena: calificó la denuncia de «novela».')).toBe(true);
    expect(goesOn('Al contratista no lo impresionó la escena: «Es una novela».')).toBe(false);
  });

  it.each([
    ['a colon', 'Al contratista no lo impresionó la escena y calificó la denuncia de «novela».'],
    ['a quotation', 'Al contratista no lo impresionó la escena: calificó la denuncia.'],
    ['a topic', 'El contratista vio la escena: calificó la denuncia de «novela».'],
  ])('does not go on without %s: %s', (_, sentence) => {
    expect(goesOn(sentence)).toBe(false);
  });
});

describe('whoever is left out', () => {
  it.each([
    ['A Nicolás Lagos la prensa lo llama el Tanque. «Me voy», dijo.', 'Nicolás Lagos'],
    ['A Nicolás Lagos la jueza le cambió la cara. «Me voy», dijo.', 'Nicolás Lagos'],
    ['Al contratista Raúl Mena no lo impresionó la escena: calificó la denuncia de «novela».', 'Raúl Mena'],
  ])('is the topic: %s', (body, speaker) => {
    expect(speakersOf(`La edil Eva Gil habló. ${body}`)).toEqual([speaker]);
  });

  it('is the subject of a line where nothing takes up whom it begins with', () => {
    expect(speakersOf('La edil Eva Gil habló. A Nicolás Lagos saludó la jueza. «Me voy», dijo.')).toEqual([
      'la jueza',
    ]);
  });
});

describe('whom the last clause before a colon begins with after «a»', () => {
  const lastTopicIn = (sentence: string): string | null => {
    const { line, text } = lastLineOf(sentence);
    const at = line.chunks.findLastIndex(({ kind }) => kind === 'stretch');
    const topic = topicOfClause(line, at);
    return topic && text(topic);
  };

  it.each([
    ['El club cerró el bar, pero al socio Juan Paz no le importa: «Yo vengo a jugar».', 'socio Juan Paz'],
    ['La obra paró, y a su maestra, Romina Vilches, no le molesta: «Ya seguirá».', 'Romina Vilches'],
  ])('is its topic: %s', (sentence, topic) => {
    expect(lastTopicIn(sentence)).toBe(topic);
  });

  it.each([
    [
      'no pronoun takes them up again',
      'El club cerró, pero al socio Juan Paz no importa: «Yo vengo a jugar».',
    ],
    ['a verb of saying comes between', 'El club cerró, y al socio Juan Paz le dijo: «Vuelva mañana».'],
    ['a thing begins it', 'El club cerró, y a la calle le cambió la cara: «Yo vengo a jugar».'],
    ['there is but one clause', 'Al socio Juan Paz no le importa: «Yo vengo a jugar».'],
  ])('is not where %s: %s', (_, sentence) => {
    expect(lastTopicIn(sentence)).toBeNull();
  });
});
