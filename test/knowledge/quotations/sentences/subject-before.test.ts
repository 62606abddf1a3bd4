// The subject that stands before a verb of saying, whatever comes between.
import { describe, expect, it } from 'vitest';
import { subjectBefore } from '../../../../knowledge/quotations/sentences/subject-before.ts';
import { lastLineOf } from '../last-line.ts';

/** The words of the subject, in angles, or what is told in its place. */
function beforeIn(sentence: string, verb: string): string {
  const { line, chunkAt, text } = lastLineOf(sentence);
  const chunk = line.chunks[chunkAt(verb)];
  if (chunk?.kind !== 'speech') throw new Error(`«${verb}» is no verb of saying`);
  const before = subjectBefore(line, chunkAt(verb), chunk);
  return typeof before === 'string' ? before : `<${text(before)}>`;
}

describe('the subject before a verb', () => {
  it.each([
    ['La alcaldesa no lo dijo.', 'dijo', 'La alcaldesa'],
    ['La alcaldesa de Lugo el jueves dijo que sí.', 'dijo', 'La alcaldesa de Lugo'],
    ['La alcaldesa quiso decir que sí.', 'decir', 'La alcaldesa'],
    ['Ana Ruiz y Luis Mena dijeron que sí.', 'dijeron', 'Ana Ruiz y Luis Mena'],
    ['Un agente que pidió no ser identificado confesó.', 'confesó', 'Un agente'],
    ['La fundación que preside Ana lo recordó.', 'recordó', 'La fundación'],
    ['Una vecina que prefiere no dar su nombre cuenta.', 'cuenta', 'Una vecina'],
    ['Un informe al que accedió este diario califica todo.', 'califica', 'Un informe'],
    ['Putin, por su parte, agradeció todo.', 'agradeció', 'Putin'],
    ['Ana Ruiz (de Lugo) dijo que sí.', 'dijo', 'Ana Ruiz'],
    ['Una adolescente, relató Lamus, le preguntó.', 'preguntó', 'Una adolescente'],
    ['Julián Otero, portavoz del grupo, que dijo que sí.', 'dijo', 'Julián Otero'],
    ['Llegó Nerea Paz, socia en el gabinete, que habló de «pan».', 'habló', 'Nerea Paz'],
    ['Recibió una carta que le achacaba «maldad».', 'achacaba', 'una carta'],
    ['Vino la alcaldesa, que dijo que sí.', 'dijo', 'la alcaldesa'],
    ['A juicio del lonko Segundo Huenchumil, quien lo tildó de «malo».', 'tildó', 'lonko Segundo Huenchumil'],
    ['Ante Ana Ruiz (PP), que habló de «pan», calló.', 'habló', 'Ana Ruiz'],
    ['Tras las palabras de la alcaldesa, que habló de «pan», calló.', 'habló', 'la alcaldesa'],
    ['Ana Ruiz, en cambio, cargó contra el gremio, al que acusó de «mentir».', 'contra', 'Ana Ruiz'],
    ['Más crítico se mostró Luis Paz, pero Ana Ruiz dijo que sí.', 'dijo', 'Ana Ruiz'],
  ])('is found past what comes between: «%s», «%s»', (sentence, verb, subject) => {
    expect(beforeIn(sentence, verb)).toBe(`<${subject}>`);
  });

  it.each([
    ['begins its clause', 'Dijo la alcaldesa que sí.', 'Dijo'],
    ['stands right after what is said', '«¿Ya?» dijo la alcaldesa.', 'dijo'],
    ['is that of a source', 'La alcaldesa calló, según informó el centro.', 'informó'],
    ['has its subject after it', 'El tribunal, dice la sentencia, actuó bien.', 'dice'],
    ['has only when before it', 'El jueves dijo que sí.', 'dijo'],
    ['has only several before it', 'Los vecinos reclama pan.', 'reclama'],
    ['has only how before it', 'Más crítico opinó que sí.', 'opinó'],
    ['has only whom before it', 'Al más joven le repetía que sí.', 'repetía'],
  ])('is none where the verb %s: «%s»', (_, sentence, verb) => {
    expect(beforeIn(sentence, verb)).toBe('none');
  });

  it.each([
    ['it is joined to another verb', 'La alcaldesa calló y dijo que sí.', 'dijo'],
    ['it stands within what another brings in', 'La alcaldesa dijo que criticó el plan.', 'criticó'],
    ['a semicolon parts them', 'La alcaldesa calló; dijo que sí.', 'dijo'],
    ['a thing is judged', 'Vio el campo, que calificó de «potrero».', 'calificó'],
    ['several come first', 'Llegan cincuenta personas y reclama pan.', 'reclama'],
    ['what is said is meant', 'Repitió la frase que dijo ayer.', 'dijo'],
    ['when is meant', 'Cantó el día que dijo que sí.', 'dijo'],
  ])('is shared where %s: «%s»', (_, sentence, verb) => {
    expect(beforeIn(sentence, verb)).toBe('shared');
  });

  it('is left out where the verb stands between commas within what is said', () => {
    expect(beforeIn('La respuesta, dijo, está aquí.', 'dijo')).toBe('interposed');
    expect(beforeIn('Su cliente, dijo, es inocente.', 'dijo')).toBe('interposed');
    expect(beforeIn('La alcaldesa, dijo, es inocente.', 'dijo')).toBe('shared');
    expect(beforeIn('La obra fue «un error» por los atrasos, admitió.', 'admitió')).toBe('interposed');
    expect(beforeIn('La alcaldesa llegó tarde, admitió.', 'admitió')).toBe('shared');
  });

  it('is never the name beside an addressee, nor what the addressee’s clause is about', () => {
    expect(beforeIn('A la recién llegada, Nuria Bescós, la definió así.', 'definió')).not.toContain('Nuria');
    expect(beforeIn('A un diputado que golpeaba el escaño le espetó que no.', 'espetó')).not.toContain(
      'escaño',
    );
  });

  it('is no title’s book', () => {
    const told = 'Es la autora de «Los que volvieron», el libro que leyó Ana, solía decir.';
    expect(beforeIn(told, 'decir')).not.toContain('libro');
  });
});
