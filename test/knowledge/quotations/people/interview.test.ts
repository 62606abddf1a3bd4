// Whoever answers in an interview, by its headline and its introduction.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleFrom } from '../../../articles.ts';
import interviews from '../../../fixtures/interviews.json' with { type: 'json' };

const TURNS = [
  ['¿Por qué ahora?', 'Porque era el momento. Nadie me lo pidió.'],
  ['¿Le costó decidirse?', 'Mucho. Mi madre lloró un día entero.'],
] as const;

const FORMS = {
  bold: ([question, answer]: readonly [string, string]) => [`**${question}**`, answer],
  // A paragraph of its own for each, and no mark at all.
  plain: ([question, answer]: readonly [string, string]) => [question, answer],
  'P. and R.': ([question, answer]: readonly [string, string]) => [`P. ${question}`, `R. ${answer}`],
};

function answering(title: string, paragraphs: readonly string[]): (string | null)[] {
  const head = ['---', `titulo: ${JSON.stringify(title)}`, 'fecha: 2024-01-01', 'medio: El Faro', '---'];
  const article = articleFrom([...head, '', paragraphs.join('\n\n'), ''].join('\n'), '2024-01-01-faro.md');
  return quotationsOf(article)
    .filter(({ way }) => way === 'turn')
    .map(({ speaker }) => speaker);
}

describe.each(Object.entries(FORMS))('an interview with questions in the form %s', (_, form) => {
  it.each(interviews)('gives the answers to $answers', ({ title, introduction, answers }) => {
    expect(answering(title, [introduction, ...TURNS.flatMap(form)])).toEqual([answers, answers]);
  });

  it('leaves open whose the answers are when two are presented alike', () => {
    const introduction = 'Iris Gamarra y Omar Tello ganaron juntos el premio y juntos nos reciben.';
    expect(answering('Dos y un premio', [introduction, ...TURNS.flatMap(form)])).toEqual([]);
  });
});

describe('an interview within the news', () => {
  it('gives the answers to the one who talks to the paper right before them', () => {
    const introduction = [
      'El Gobierno prorrogó ayer el acuerdo de precios, que firmó el ministro Ignacio Paz.',
      'La economista Carla Wein cree que servirá de poco. Lo explicó ayer en diálogo con este diario.',
    ];
    const answers = answering('El acuerdo sigue', [...introduction, ...TURNS.flatMap(FORMS.bold)]);
    expect(answers).toEqual(['Carla Wein', 'Carla Wein']);
  });

  it('gives the answers to whoever it says that it spoke with, and not to whom the news is about', () => {
    const introduction = [
      'Ignacio Paz, ministro de Economía de Hungría, defendió ayer el acuerdo. Hungría no dio plazos.',
      'Para entenderlo hablamos con Carla Wein, profesora de Economía.',
    ];
    const answers = answering('Paz defiende el acuerdo de Hungría', [
      ...introduction,
      ...TURNS.flatMap(FORMS.bold),
    ]);
    expect(answers).toEqual(['Carla Wein', 'Carla Wein']);
  });
});
