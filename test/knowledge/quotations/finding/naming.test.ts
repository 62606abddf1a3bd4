// Words between marks to which the text gives a name: llaman «X» · el apodo de «X» · «X», como lo llaman.
import { describe, expect, it } from 'vitest';
import { isNamed } from '../../../../knowledge/quotations/finding/naming.ts';
import { markedIn } from '../marked-in.ts';

const named = (body: string) => {
  const { marked, before } = markedIn(body);
  return isNamed(marked, before);
};

describe('a name is given', () => {
  it.each([
    ['Llaman «la Cuesta» al camino.'],
    ['Llaman a la judoca «la Tigresa de la Propicia».'],
    ['El camino que los pastores conocen desde hace años como «la Cuesta».'],
    ['Usa el apodo de «Faneca».'],
    ['Firma por su apodo, «Don Tomasito».'],
    ['Los ancianos la recuerdan como «la Verde».'],
    ['Es, para los pescadores, «la señora del viento».'],
    ['Publicó el primer título de la casa, «Marea».'],
    ['Publicó un título optimista, «Marea».'],
    ['Llamó «mentirosa» a la puerta.'],
    ['La palabra que más se repetía era «cansancio».'],
    ['Lo que el Código Penal llama «concierto».'],
    ['Lo que la norma llama «terreno impracticable».'],
    ['La final, a la que los cronistas se refieren como «la guerra».'],
  ])('before the words: %s', (body) => {
    expect(named(body)).toBe(true);
  });

  it.each([
    ['Le dicen «el Confesionario».'],
    ['Al que rezaba le decían «camandulero».'],
    ['Todos me decían «la Niña del Domo».'],
    ['Nos decían «las sifrinas del violín».'],
    ['A eso la gente le dice «mala suerte».'],
    ['¿Por qué te dicen «Zurdo»?'],
  ])('by what people say to somebody: %s', (body) => {
    expect(named(body)).toBe(true);
  });

  it.each([
    ['«La Cuesta», como lo llaman.'],
    ['Subió a «la Cuesta», así conocida.'],
    ['Lo mandan a «la nevera», que es como llaman al depósito.'],
    ['«Se acabó la fiesta», tituló el semanario.'],
    ['Habilitar la «vía segregada», una fila para carga.'],
    ['Explicó el «voto consigna», es decir, el de siempre.'],
    ['Habló de «suelo vivo», un concepto que enseña.'],
  ])('after the words: %s', (body) => {
    expect(named(body)).toBe(true);
  });
});

describe('no name is given', () => {
  it.each([
    ['one leaves out who calls it so', 'Dirige lo que llama «la excavación más pobre de América».'],
    ['one person calls it so', 'Dirige lo que la alcaldesa, Ana Ruiz, llama «un plan de choque».'],
    ['it asks for something', 'Llamó a «resistir».'],
    ['it asks for something', 'Llamó a no caer en «la tentación».'],
    ['it is one person’s own word', 'Se quejó por lo que llama «un engaño».'],
    ['it is one person’s own word', 'Lo que Saturnino Paz llama «el gasolinazo».'],
    ['it is one person’s word for another', 'Lo llamó «turista».'],
    ['it is one person’s word for another', 'Al fiscal, al que llamó «mentiroso».'],
    ['it is one person’s word for another', 'Lo llamó entonces «el tirano del metro y medio».'],
    ['it is one person’s word for another', 'A los que en campaña llamó «compañeros de ascensor».'],
    ['it is hurled at somebody', 'Llamó «mentirosa» a la interventora.'],
    ['it is talked of on the telephone', 'Una llamada entre los dos «es cuestión de días».'],
    ['it is the right to speak', 'En su turno de última palabra «pidió perdón».'],
    ['it is told of something', 'Explicó que eran «un refinado», una práctica habitual.'],
    ['it is somebody’s judgement', 'Lo calificó de «limosna», expresión que dolió.'],
    ['it is asked of a body', 'Pide al Título «sensatez».'],
    ['nothing names it', 'Ayer pidió «sensatez».'],
    ['it is in a name’s stead', 'Habló a nombre de un primo, «ya basta».'],
    ['it is said of a rule', 'Según el titular de la cartera, «ya basta».'],
    ['people tell it in a sentence', 'Le dicen «ya basta».'],
  ])('where %s: %s', (_, body) => {
    expect(named(body)).toBe(false);
  });

  it('is a term all the same where a rule calls it so', () => {
    expect(named('Lo que la norma llama «terreno impracticable».')).toBe(true);
  });
});
