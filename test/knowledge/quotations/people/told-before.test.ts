// A role first and whose it is after it: «Acudió el alcalde. Julián Ríos prometió un solar.»
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../../knowledge/quotations/people/mentions.ts';
import { roleToldBefore, roleToldWithin } from '../../../../knowledge/quotations/people/told-before.ts';
import { ProperWords } from '../../../../knowledge/quotations/sentences/proper-words.ts';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { linesOf } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

/** What the text tells of the name in its last line that is asked for, or else of the first one there. */
function told(body: string, wanted?: string) {
  const article = articleOf(body);
  const lines = linesOf(article.body, article.paragraphs, stretchesOf(article));
  const line = lines.at(-1);
  if (!line) throw new Error(`no line in: ${body}`);
  const mentions = mentionsIn(article.body, line, new ProperWords(lines, []));
  const mention = mentions.find(({ name }) => wanted === undefined || name === wanted);
  if (!mention) throw new Error(`no name in the last line of: ${body}`);
  return {
    before: roleToldBefore(lines.at(-2), line, mention),
    within: roleToldWithin(line, mention),
  };
}

describe('the role of the line before', () => {
  it.each([
    ['Acudió el alcalde. Julián Ríos prometió un solar.', 'alcalde'],
    ['Acudió la ministra de Trabajo. Inés Paz prometió un solar.', 'ministra'],
    ['Acudió el alcalde de toda la vida con Luis. Julián Ríos prometió un solar.', 'alcalde'],
    ['Acudió la primera ministra. Inés Paz prometió un solar.', 'ministra'],
    ['Acudió la alcaldesa. «No habrá solar», confesó Inés Paz.', 'alcaldesa'],
    ['Acudió la alcaldesa. «No habrá solar», le confesó Inés Paz.', 'alcaldesa'],
  ])('is theirs whose name begins the next, or closes its quotation: %s', (body, role) => {
    expect(told(body).before?.head).toBe(role);
  });

  it.each([
    ['there is none', 'Acudió gente. Julián Ríos prometió un solar.'],
    ['there are two', 'Acudieron el alcalde y la edil. Julián Ríos prometió un solar.'],
    ['it is a woman’s', 'Acudió la alcaldesa. Julián Ríos prometió un solar.'],
    ['it is one of many', 'Acudió un alcalde. Julián Ríos prometió un solar.'],
    ['it is for several', 'Acudieron los alcaldes. Julián Ríos prometió un solar.'],
    ['it is somebody’s by name', 'Acudió el alcalde, Luis Paz. Julián Ríos prometió un solar.'],
    ['it is somebody’s by name', 'Acudió el alcalde Luis Paz. Julián Ríos prometió un solar.'],
    ['it points at anybody', 'Acudió el hombre. Julián Ríos prometió un solar.'],
    ['it has a capital', 'Acudió el Alcalde. Julián Ríos prometió un solar.'],
    ['another paragraph tells it', 'Acudió el alcalde.\n\nJulián Ríos prometió un solar.'],
    ['the name has a role of its own', 'Acudió el alcalde. Julián Ríos, edil, prometió un solar.'],
    ['the name is of one word', 'Ayer calló Ríos. Acudió el alcalde. Ríos prometió un solar.'],
    ['the name may be a body’s', '«No», dijo el alcalde. Trenes Ríos prometió un solar.'],
    ['the name is a body’s', 'Acudió el alcalde. Transportes del Golfo prometió un solar.'],
  ])('is nobody’s where %s: %s', (_, body) => {
    expect(told(body).before).toBeNull();
  });

  it('is not theirs who are named further on', () => {
    expect(told('Acudió el alcalde. Ayer Julián Ríos prometió un solar.').before).toBeNull();
    expect(told('Acudió el alcalde. «No habrá solar», y se fue Julián Ríos.').before).toBeNull();
  });
});

describe('the role that begins the line itself', () => {
  it('is theirs who close the quotation there', () => {
    expect(told('Su entrenador calló: «No habrá solar», zanjó Hugo Pintos.').within?.head).toBe('entrenador');
  });

  it.each([
    ['no verb of saying stands before the name', 'Su entrenador calló: «No habrá solar», ante Hugo Pintos.'],
    ['no colon opens it', 'Su entrenador pidió «No habrá solar», zanjó Hugo Pintos.'],
    ['it is one of many', 'Un entrenador calló: «No habrá solar», zanjó Hugo Pintos.'],
    ['more is told of it', 'Su entrenador el viejo calló: «No habrá solar», zanjó Hugo Pintos.'],
    ['a thing begins it', 'Su silencio pesó: «No habrá solar», zanjó Hugo Pintos.'],
    ['somebody else is named', 'Su entrenador calló ante Eva Gil: «No habrá solar», zanjó Hugo Pintos.'],
    ['the name is of one word', 'Su entrenador calló: «No habrá solar», zanjó Pintos.'],
    ['the name has a role', 'Su entrenador calló: «No habrá solar», zanjó Hugo Pintos, edil.'],
  ])('is nobody’s where %s: %s', (_, body) => {
    const name = body.includes('Hugo') ? 'Hugo Pintos' : 'Pintos';
    expect(told(body, name).within).toBeNull();
  });
});
