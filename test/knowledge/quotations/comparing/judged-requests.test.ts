import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import { articleFrom } from '../../../articles.ts';

const library = libraryOf([
  articleFrom(
    [
      '---',
      'titulo: La lonja cierra dos días',
      'fecha: 2025-02-03',
      '---',
      '«Nos cerraron la lonja de noche y delante de todo el pueblo», protestó la patrona Lucía Varela.',
      '',
      'El presidente de la cofradía, Bruno Rey, reclama una ayuda de 300 euros por barco, frente a los cien que ofrece la Xunta.',
      '',
      'La conselleira Marta Souto sostuvo que la petición es «inasumible» y recordó que la cofradía recibe cuatro de cada diez euros del puerto.',
      '',
      '«Tres inviernos sin pescar son muchos inviernos», dijo Bruno Rey. «Habrá paro, y nadie lo celebra», avisó Lucía Varela.',
      '',
      'La norma distingue dos clases de barco, y fija un máximo de treinta días para la primera. «Treinta días de espera no son un plazo», lamentó Varela.',
    ].join('\n'),
    'lonja.md',
  ),
]);
const judged = (typed: string) => library.whoSaid(typed);

describe('what is the article’s own', () => {
  it('is no quotation of which a small word was changed', () => {
    for (const typed of ['le cerraron la lonja de noche', 'les cerraron la lonja de noche']) {
      const { verdict, differences, narration } = judged(typed);
      expect([typed, verdict, narration]).toEqual([typed, 'altered', null]);
      expect(differences).toEqual([{ printed: 'Nos', typed: typed.split(' ')[0] }]);
    }
  });

  it('is nothing of which a word is another, though it be a verb of saying', () => {
    for (const typed of [
      'La cofradía exige una ayuda de 300 euros por barco',
      'Bruno Rey anuncia una ayuda de 300 euros por barco',
    ])
      expect([typed, judged(typed).narration]).toEqual([typed, null]);
    expect(judged('Bruno Rey reclama una ayuda de 300 euros por barco').narration?.text).toContain('reclama');
  });

  it('is no quotation altered, where it is told again in other words', () => {
    expect(judged('la norma fija un maximo de treinta dias')).toMatchObject({
      verdict: 'not-found',
      narration: null,
    });
  });

  it('is what somebody asks for, whoever is asked about', () => {
    for (const typed of [
      '¿quién dijo que la cofradía recibe cuatro de cada diez euros?',
      'Souto aseguró que la cofradia recibe 4 de cada diez euros',
    ])
      expect([typed, judged(typed).narration?.text]).toEqual([
        typed,
        expect.stringContaining('recibe cuatro de cada diez euros'),
      ]);
  });

  it('comes with what the article quotes within it', () => {
    for (const typed of ['quién dijo que la petición es inasumible', 'la peticion es inasumible']) {
      const { verdict, quotation, narration, nearby } = judged(typed);
      expect([verdict, quotation]).toEqual(['not-found', null]);
      expect(narration?.text).toContain('«inasumible»');
      expect(nearby.map(({ text, speaker }) => [text, speaker])).toEqual([['inasumible', 'Marta Souto']]);
    }
  });
});

describe('a request with several quotations', () => {
  const listed = '«Habrá paro» y «tres inviernos sin pescar son muchos inviernos»';

  it('is judged for the first, and tells the others', () => {
    for (const typed of [listed, `Varela dijo ${listed.replace(' y ', ' y Rey, ')}`]) {
      const { verdict, quotation, unjudged } = judged(typed);
      expect([verdict, quotation?.speaker]).toEqual(['partial', 'Lucía Varela']);
      expect(unjudged).toEqual(['tres inviernos sin pescar son muchos inviernos']);
    }
  });

  it('is one quotation where it has marks of its own', () => {
    expect(judged('«Tres inviernos» sin pescar son «muchos inviernos»')).toMatchObject({
      verdict: 'exact',
      unjudged: [],
    });
    expect(judged('«Tres inviernos» sin pescar son «pocos inviernos»')).toMatchObject({
      verdict: 'altered',
      unjudged: [],
    });
  });

  it('has each of them judged in a message', () => {
    expect(library.checkMessage(listed).map(({ verdict }) => verdict.verdict)).toEqual(['partial', 'exact']);
  });
});

describe('a name right after the marks', () => {
  it('is whom the request takes for the speaker', () => {
    const claimed = (typed: string) => judged(typed).claimed;
    expect(claimed('«Tres inviernos sin pescar son muchos inviernos» Marta Souto')).toMatchObject({
      name: 'Marta Souto',
      same: false,
    });
    expect(claimed('«Dos inviernos sin pescar son muchos inviernos», Bruno Rey.')).toMatchObject({
      same: true,
    });
  });

  it('is not when more is said of them', () => {
    expect(judged('«Habrá paro» Marta Souto no lo sabe').claimed).toBeNull();
  });
});

describe('a message without marks', () => {
  it.each(['hola, qué tal, aquí nadie cita a nadie', 'nos vemos mañana, Marta'])(
    'quotes nothing unless somebody said it, or it tells of saying: «%s»',
    (message) => {
      expect(library.checkMessage(message)).toEqual([]);
    },
  );

  it.each([
    ['exact', 'Habrá paro, y nadie lo celebra'],
    ['not-found', 'Marta Souto dijo que los delfines cantan'],
    ['not-found', 'Marta Souto: los delfines cantan'],
    ['not-found', 'reclama una ayuda de 300 euros por barco'],
  ])('is checked as one quotation, here %s: «%s»', (verdict, message) => {
    expect(library.checkMessage(message).map((check) => check.verdict.verdict)).toEqual([verdict]);
  });
});
