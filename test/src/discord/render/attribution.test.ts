import { describe, expect, it } from 'vitest';
import type { AttributionResult, VerificationResult } from '../../../../commands/result.ts';
import { type Reader, renderResult } from '../../../../src/discord/render/index.ts';
import { COLOUR } from '../../../../src/discord/render/payload.ts';
import { attribution, passage, quotation, source } from './results.ts';

const member: Reader = { language: 'es', permissions: new Set() };
const render = (result: AttributionResult | VerificationResult) => renderResult(result, member).embeds[0];
const linesOf = (result: AttributionResult) => render(result)?.description?.split('\n') ?? [];

describe('an attribution', () => {
  it('begins with the verdict, then the quotation, its speaker, its cue and its sentence', () => {
    const lines = linesOf(attribution);
    expect(lines.slice(0, -1)).toEqual([
      '-# «pleno apoyo»',
      '✅ **La cita es exacta.**',
      '',
      '> pleno apoyo',
      '— **Kim Jong-un**',
      '-# Atribución: por el nombre («expresó»)',
      '',
      'En su contexto:',
      '> Kim Jong-un expresó su «**pleno apoyo**» a Putin.',
    ]);
    expect(lines.at(-1)).toMatch(
      /^-# \[Rusia y Corea .* · El Faro · 19 de junio de 2024 · párrafo\u00a02, frase\u00a01$/,
    );
  });

  it('corrects a wrong speaker, and says so of the right one', () => {
    const claimed = { said: 'putin', name: 'Vladimir Putin', same: false };
    expect(linesOf({ ...attribution, claimed })[2]).toBe(
      'Quien habla no es ~~«Vladimir Putin»~~, sino **Kim Jong-un**.',
    );
    const right = { ...claimed, name: 'Kim Jong-un', same: true };
    expect(linesOf({ ...attribution, claimed: right })[2]).toBe(
      'Quien habla es, en efecto, **Kim Jong-un**.',
    );
    const unsettled = { ...claimed, same: null };
    expect(linesOf({ ...attribution, claimed: unsettled })).toEqual(linesOf(attribution));
  });

  it('sets no tick beside printed words that are given to somebody else', () => {
    const claimed = { said: 'putin', name: 'Vladimir Putin', same: false };
    expect(linesOf({ ...attribution, claimed })[1]).toBe('⚠️ **La cita es exacta, pero la atribución no.**');
    expect(render({ ...attribution, claimed })?.color).not.toBe(render(attribution)?.color);
    expect(linesOf({ ...attribution, claimed: { ...claimed, same: null } })[1]).toMatch(/^✅/);
  });

  it.each([
    [true, '⚠️ **Es esa cita, salvo por cómo está escrita, pero la atribución no es correcta.**'],
    [false, '⚠️ **Es parte de una cita más larga, pero la atribución no es correcta.**'],
  ])('tells both what is right and what is not of a part of one (whole: %s)', (whole, due) => {
    const claimed = { said: 'putin', name: 'Vladimir Putin', same: false };
    expect(linesOf({ ...attribution, verdict: 'partial', whole, claimed })[1]).toBe(due);
  });

  it('says that there are others where several were typed', () => {
    expect(linesOf({ ...attribution, unjudged: ['amor eterno', 'paz'] })[2]).toBe(
      '-# Eso vale para la primera cita. Pregunta aparte por «amor eterno» y «paz».',
    );
  });

  it('does not say that the right one said it when it was altered', () => {
    const claimed = { said: 'kim', name: 'Kim Jong-un', same: true };
    expect(linesOf({ ...attribution, verdict: 'altered', claimed }).join()).not.toMatch(/en efecto/);
  });

  it('tells a whole quotation that was misspelt from a part of one', () => {
    const partial = { ...attribution, verdict: 'partial' as const };
    expect(linesOf(partial)[1]).toBe('🧩 **Es esa cita, salvo por cómo está escrita.**');
    expect(linesOf({ ...partial, whole: false })[1]).toBe('🧩 **Es parte de una cita más larga.**');
  });

  it('offers what else may be meant, numbered as its buttons are', () => {
    const nearby = [quotation, { ...quotation, text: 'amigo mío', speaker: null }];
    expect(linesOf({ ...attribution, nearby }).slice(-3)).toEqual([
      'También podría ser:',
      '**1** «pleno apoyo» — **Kim Jong-un**',
      '**2** «amigo mío» — *el artículo no nombra a quien habla*',
    ]);
    const nobody = { ...attribution, verdict: 'not-found' as const, quotation: null };
    expect(linesOf({ ...nobody, nearby: [quotation] }).slice(-2)).toEqual([
      'Quizá buscas:',
      '«pleno apoyo» — **Kim Jong-un**',
    ]);
  });

  it('shows every part of a quotation that its attribution parts', () => {
    const lines = linesOf({ ...attribution, rest: [{ ...quotation, text: 'sin condiciones' }] });
    expect(lines.slice(3, 6)).toEqual(['> pleno apoyo', '> sin condiciones', '— **Kim Jong-un**']);
  });

  it('says that the article names nobody, where it names nobody', () => {
    const unnamed = { ...quotation, speaker: null, cue: null, way: 'none' as const };
    const lines = linesOf({ ...attribution, quotation: unnamed });
    expect(lines).toContain('— *el artículo no nombra a quien habla*');
    expect(lines.join('\n')).not.toMatch(/Atribución/);
  });

  it('says how the speaker was found where the sentence does not name them', () => {
    const carried = { ...quotation, way: 'carried' as const };
    expect(linesOf({ ...attribution, quotation: carried })).toContain(
      '-# Atribución: por lo que dice antes el artículo («expresó»)',
    );
  });

  it('says who tells it when somebody quotes somebody', () => {
    const related = { ...quotation, relates: 'Ana Ruiz' };
    expect(linesOf({ ...attribution, quotation: related })).toContain(
      '-# Atribución: por el nombre («expresó») · Lo cuenta Ana Ruiz',
    );
  });

  it('marks what differs: typed beside printed, left out, put in', () => {
    const lines = linesOf({
      ...attribution,
      verdict: 'altered',
      typed: 'firme apoyo total',
      differences: [
        { printed: 'pleno', typed: 'firme' },
        { printed: '', typed: 'total' },
        { printed: 'siempre', typed: '' },
      ],
    });
    expect(lines).toContain('✏️ **La cita está cambiada: no es eso lo que se publicó.**');
    expect(lines).toContain('~~«firme»~~ → **«pleno»**');
    expect(lines).toContain('sobra ~~«total»~~');
    expect(lines).toContain('falta **«siempre»**');
  });

  it('shows all that stands between the two places of words that moved', () => {
    const typed = 'nadie cruza de noche el puente viejo del molino con niebla y con prisa';
    const printed = 'con niebla y con prisa nadie cruza de noche el puente viejo del molino';
    const lines = linesOf({ ...attribution, verdict: 'altered', differences: [{ printed, typed }] });
    expect(lines).toContain(`~~«${typed}»~~ → **«${printed}»**`);
  });

  it('says of the article’s own words that they are nobody’s quotation, and where they stand', () => {
    const result = {
      ...attribution,
      verdict: 'not-found' as const,
      quotation: null,
      narration: {
        article: 'tratado',
        paragraph: 5,
        sentence: 2,
        text: 'La cumbre incluyó una charla.',
        source,
      },
    };
    const lines = linesOf(result);
    expect(lines[1]).toBe(
      '📰 **No es una cita textual: así lo cuenta el artículo, con sus propias palabras.**',
    );
    expect(lines).toContain('> La cumbre incluyó una charla.');
    expect(lines.at(-1)).toMatch(/párrafo\u00a05, frase\u00a02$/);
    const quoting = linesOf({ ...result, nearby: [quotation] });
    expect(quoting[1]).toBe(
      '📰 **Solo una parte es cita textual: el resto lo cuenta el artículo con sus propias palabras.**',
    );
    expect(quoting.slice(-2)).toEqual(['Entre comillas:', '«pleno apoyo» — **Kim Jong-un**']);
  });

  it('says that nobody said it, and no more', () => {
    const result = { ...attribution, verdict: 'not-found' as const, quotation: null };
    expect(linesOf(result)).toEqual(['-# «pleno apoyo»', '❔ **Esa cita no está en los artículos.**']);
  });

  it('does not repeat a quotation that is its whole sentence', () => {
    const whole = { ...quotation, text: passage.text, context: { ...quotation.context, text: passage.text } };
    expect(linesOf({ ...attribution, quotation: whole }).join('\n')).not.toMatch(/En su contexto/);
  });
});

describe('a verified message', () => {
  const { kind: _, actions: __, ...check } = attribution;
  const nobody = { ...check, typed: 'amor eterno', verdict: 'not-found' as const, quotation: null };

  it('gives a block for each quotation, and the colour of the worst', () => {
    const embed = render({ kind: 'verification', checks: [check, nobody], actions: [] });
    expect(embed?.title).toBe('2 citas comprobadas');
    expect(embed?.color).toBe(COLOUR.notFound);
    expect(embed?.description).toMatch(
      /✅ \*\*La cita es exacta\.\*\*\n-# «pleno apoyo»\n> pleno apoyo\n— \*\*Kim/,
    );
    expect(embed?.description).toMatch(
      /\n\n❔ \*\*Esa cita no está en los artículos\.\*\*\n-# «amor eterno»$/,
    );
  });

  it('says who is claimed to have said it, and links each quotation to its place', () => {
    const claimed = { said: 'Messi', name: null, same: null };
    const wrong = { said: 'putin', name: 'Vladimir Putin', same: false };
    const checks = [
      { ...nobody, claimed },
      { ...check, claimed: wrong },
    ];
    const { description = '' } = render({ kind: 'verification', checks, actions: [] }) ?? {};
    expect(description).toContain('Quien habla, según el mensaje: **Messi**.');
    expect(description).toContain('Quien habla no es ~~«Vladimir Putin»~~, sino **Kim Jong-un**.');
    expect(description).toMatch(/\[Rusia y Corea [^\]]*\]\(https:\S+#:~:text=\S+\) · El Faro/);
  });

  it('says so when there is nothing to verify', () => {
    const embed = render({ kind: 'verification', checks: [], actions: [] });
    expect(embed?.description).toBe('En ese mensaje no hay ninguna cita que comprobar.');
  });
});
