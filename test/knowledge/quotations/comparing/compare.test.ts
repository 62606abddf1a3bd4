import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../knowledge/quotations/comparing/compare.ts';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import meaning from '../../../../knowledge/quotations/comparing/words-of-meaning.json' with { type: 'json' };
import { fold } from '../../../../knowledge/spanish/fold.ts';

function held(typed: string, printed: string) {
  return compare(wordsToCompare(typed), wordsToCompare(printed));
}

describe('what is told as said by somebody', () => {
  const told = (typed: string, printed: string) =>
    compare(wordsToCompare(typed), wordsToCompare(printed), true).verdict;

  it('may be in another person than what was printed', () => {
    expect(told('no piden ni un euro más', 'No pedimos ni un euro más')).toBe('partial');
    expect(told('lo dejaran al menos hacerlo mal', 'Déjenme al menos hacerlo mal')).toBe('partial');
    expect(told('mañana no iba a estar', 'mañana no estará')).toBe('partial');
    expect(
      told(
        'no pedían que no les doliera, que pedían que les explicaran',
        'No pedimos que no nos duela, pedimos que nos expliquen',
      ),
    ).toBe('partial');
    expect(held('no piden ni un euro más', 'No pedimos ni un euro más').verdict).toBe('altered');
  });

  it('is altered like any other where more than the person is', () => {
    expect(told('no piden ni dos euros más de lo escrito', 'No pedimos ni un euro más de lo escrito')).toBe(
      'altered',
    );
  });
});

describe('what was typed, held against what was printed', () => {
  it.each([
    ['exact', 'pleno apoyo', 'pleno apoyo'],
    ['exact', '«PLENO, apoyo!»', 'pleno apoyo'],
    ['exact', 'no lo se', 'No lo sé'],
    ['partial', 'documento innovador', 'Es realmente un documento innovador'],
    ['partial', 'es realmente un documneto innovador', 'Es realmente un documento innovador'],
    ['partial', 'cuarenta anos', 'cuarenta años'],
    ['partial', 'pleno apollo', 'pleno apoyo'],
    ['partial', 'la caza del alcalde', 'la casa del alcalde'],
    ['partial', 'yegar asta las ultimas consecuensias', 'llegar hasta las últimas consecuencias'],
    ['partial', 'una dispensa que se yena sola', 'una despensa que se llena sola'],
    ['partial', 'llevamos, eh, once meses así', 'Llevamos once meses así'],
    ['partial', 'lo que yo hice fue no dejar de ir', 'Lo que hice fue no dejar de ir'],
    ['partial', 'tu tía lo ha dejado todo atado', 'Tu tía lo dejó todo atado'],
    ['partial', 'y así lo plantearemos ante el juez', 'y así lo vamos a plantear ante el juez'],
    ['partial', 'no le vamos a trasladar la factura', 'No vamos a trasladarle la factura'],
    ['partial', 'los radiadores no se enciende', 'los radiadores no se encienden'],
    ['exact', 'fija + poblacion que diez folletos', 'fija más población que diez folletos'],
    ['altered', 'tu tía lo ha dejado todo atado', 'Tu tía lo dejo todo atado'],
    ['altered', 'aquí no hay más que excusas', 'aquí no hay más excusas'],
    ['altered', 'Partimos el lunes con 212 de los alumnos', 'Partimos el lunes con los 212 alumnos'],
    ['altered', 'el agua se va antes del lunes', 'el agua se va antes del viernes'],
    ['altered', 'una dispensa se llena', 'una despensa llena sola'],
    ['altered', 'la cama del alcalde', 'la casa del alcalde'],
    ['altered', 'todavia ganamos algo', 'Todavía no ganamos nada'],
    ['altered', 'yo lo he visto todo', 'Yo no he visto nada'],
    ['altered', 'desde mucho despues', 'desde mucho antes'],
    ['altered', 'nada está en el comunicado', 'Todo está en el comunicado'],
    ['altered', 'ninguno es conductor', 'Ninguno es infiltrado'],
    ['altered', 'el alza se comió una cuarta parte', 'se comió una tercera parte'],
    ['altered', 'ganaron los piperos, perdió el pueblo', 'Ganó el pueblo, perdieron los piperos'],
    ['not-found', 'no es justo', 'no es fácil'],
    ['not-found', 'todavía no sabemos nada', 'Todavía no ganamos nada'],
    ['altered', 'no es realmente un documento innovador', 'Es realmente un documento innovador'],
    ['altered', 'es realmente un documento peligroso', 'Es realmente un documento innovador'],
    ['altered', 'es un documento innovador', 'Es realmente un documento innovador'],
    ['altered', 'el derecho de la pesca es nuestro', 'el derecho a la pesca es nuestro'],
    ['altered', 'una barca vieja es la barca libre', 'una barca vieja es una barca libre'],
    ['altered', 'le dejaron la barca y se fueron', 'nos dejaron la barca y se fueron'],
    ['partial', 'el barca vieja es nuestra', 'la barca vieja es nuestra'],
    ['partial', 'derecho a pesca es nuestro', 'el derecho a la pesca es nuestro'],
    ['altered', 'compartimos su lectura', 'no compartimos su lectura de los hechos'],
    ['altered', 'cobraron 15 euros', 'cobraron 50 euros'],
    ['altered', 'al menos hasta 2035', 'al menos hasta 2025'],
    ['altered', 'que se siga a los niños diez años como mínimo', 'cinco años como mínimo'],
    ['altered', 'se perderán unas 90 hectáreas', 'unas 900 hectáreas'],
    ['partial', 'nos la comemos entre tods', 'esta nos la comemos entre todos'],
    ['altered', 'la paz y la inestabilidad', 'la paz y la estabilidad'],
    ['altered', 'pleno rechazo', 'pleno apoyo'],
    ['altered', 'es realmente un documento renovador', 'Es realmente un documento innovador'],
    ['altered', 'nunca perderá un solo día', 'Nadie perderá un solo día'],
    ['not-found', 'inconstante', 'constante'],
    ['not-found', 'vamos a ganar la guerra', 'la paz y la estabilidad'],
    ['not-found', 'y la', 'la paz y la estabilidad'],
    ['not-found', '…', 'la paz y la estabilidad'],
  ])('is %s: «%s» for «%s»', (verdict, typed, printed) => {
    expect(held(typed, printed).verdict).toBe(verdict);
  });

  it('marks what differs, printed beside typed', () => {
    expect(
      held('es realmente un papel muy innovador', 'Es realmente un documento innovador').differences,
    ).toEqual([{ printed: 'documento', typed: 'papel muy' }]);
    expect(held('no es un documento innovador', 'Es realmente un documento innovador').differences).toEqual([
      { printed: '', typed: 'no' },
      { printed: 'realmente', typed: '' },
    ]);
  });

  it.each([
    ['pleno rechazo', 'pleno apoyo', { printed: 'apoyo', typed: 'rechazo' }],
    ['total apoyo', 'pleno apoyo', { printed: 'pleno', typed: 'total' }],
    ['chantaje nuclear', 'chantaje', { printed: '', typed: 'nuclear' }],
    [
      'la paz y la prosperidad',
      'la paz y la estabilidad del mundo',
      { printed: 'estabilidad', typed: 'prosperidad' },
    ],
  ])(
    'marks a change at an end as one word for another where one was printed: «%s»',
    (typed, printed, one) => {
      expect(held(typed, printed).differences).toEqual([one]);
    },
  );

  it('finds any run of the printed words, never more than partial unless whole', () => {
    const words = fc.array(fc.constantFrom('paz', 'guerra', 'pueblo', 'firme', 'nunca', 'la', 'de'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(11), fc.nat(11), (printed, a, b) => {
        const typed = printed.slice(Math.min(a, b), Math.max(a, b) + 1);
        const { verdict } = held(typed.join(' '), printed.join(' '));
        const whole = typed.length === printed.length;
        if (verdict === 'exact') expect(typed.join(' ')).toBe(printed.join(' '));
        if (whole && typed.some((word) => !meaning.small.includes(word))) expect(verdict).toBe('exact');
      }),
    );
  });

  it('calls nothing said that has a word which was not printed', () => {
    const words = fc.array(fc.constantFrom('paz', 'guerra', 'pueblo', 'firme', 'tratado'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, fc.nat(8), (printed, typed, at) => {
        const invented = [...typed.slice(0, at), 'zanahoria', ...typed.slice(at)].join(' ');
        expect(['altered', 'not-found']).toContain(held(invented, printed.join(' ')).verdict);
      }),
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (typed, printed) => {
        expect(held(typed, printed).likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the words of meaning', () => {
  it('are folded and listed once', () => {
    for (const list of [meaning.negations, meaning.small, meaning.reversingPrefixes]) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.map(fold)).toEqual(list);
    }
  });
});
