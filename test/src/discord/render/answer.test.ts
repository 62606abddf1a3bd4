import { describe, expect, it } from 'vitest';
import type { AnswerResult } from '../../../../commands/result.ts';
import { type Reader, renderResult } from '../../../../src/discord/render/index.ts';
import { COLOUR } from '../../../../src/discord/render/payload.ts';
import { answer, passage } from './results.ts';

const member: Reader = { language: 'es', permissions: new Set() };
const render = (result: AnswerResult) => renderResult(result, member).embeds[0];

describe('an answer', () => {
  it('shows the question small, the sentence quoted with what answers in bold, and where it stands', () => {
    expect(render(answer)?.description).toBe(
      [
        '-# ¿Qué expresó Kim?',
        '',
        '> Kim Jong-un expresó su «**pleno apoyo**» a Putin.',
        '-# [Rusia y Corea del Norte firman un tratado](https://example.org/tratado#:~:text=' +
          'Kim%20Jong%2Dun%20expres%C3%B3%20su%20%C2%ABpleno%20apoyo%C2%BB%20a%20Putin%2E)' +
          ' · El Faro · 19 de junio de 2024 · párrafo\u00a02, frase\u00a01',
      ].join('\n'),
    );
  });

  it('to talk is one kind line below what was said, and no silence', () => {
    const talk = { ...answer, question: 'hola', talk: 'greeting', found: false, passages: [] } as const;
    expect(render(talk)).toMatchObject({
      color: COLOUR.reading,
      description: '-# hola\n\n¡Hola! Pregúntame por las noticias; con /ayuda ves todo lo que puedo hacer.',
    });
  });

  it('sets further excerpts apart from the best one', () => {
    const description = render({ ...answer, passages: [passage, passage, passage] })?.description ?? '';
    expect(description.match(/También:/g)).toHaveLength(1);
    expect(description.match(/pleno apoyo\*\*/g)).toHaveLength(3);
  });

  it('cites an article that has neither address, outlet nor date', () => {
    const bare = { ...passage, source: { title: 'Nota' } };
    expect(render({ ...answer, passages: [bare] })?.description).toMatch(
      /\n-# Nota · párrafo\u00a02, frase\u00a01$/,
    );
  });

  it('puts the link on the place where a title would break it', () => {
    const source = { ...passage.source, title: '[Vídeo] La cumbre' };
    const description = render({ ...answer, passages: [{ ...passage, source }] })?.description;
    expect(description).toMatch(/-# \\\[Vídeo\\\] La cumbre · .* · \[párrafo\u00a02, frase\u00a01\]\(https:/);
  });

  it('shortens a title of several hundred characters', () => {
    const source = { ...passage.source, title: 'Un título que no se acaba nunca '.repeat(20) };
    const description = render({ ...answer, passages: [{ ...passage, source }] })?.description ?? '';
    expect(description).toMatch(/que no se…\]\(/);
  });

  it('cuts a sentence of several thousand characters at its end, after a word', () => {
    const text = `${'Una frase que no termina '.repeat(400)}jamás.`;
    const description = render({ ...answer, passages: [{ ...passage, text, highlights: [] }] })?.description;
    expect(description).toMatch(/ (?:Una|frase|que|no|termina) \\\[…\\\]\n-# /);
  });

  it('drops whole excerpts that do not fit, and says how many', () => {
    const text = `${'Una frase larga y entera '.repeat(80)}con su final.`;
    const passages = [passage, { ...passage, text, highlights: [] }, { ...passage, text, highlights: [] }];
    const description = render({ ...answer, passages })?.description ?? '';
    expect(description).toMatch(/con su final\.\n/);
    expect(description).toMatch(/-# Y 1 más que no cabe en este mensaje\.$/);
  });

  it('names the topic and its aspect where a topic command answered', () => {
    const { question: _, ...unasked } = answer;
    const topic = { command: 'tratado', aspect: 'asistencia mutua' };
    const description = render({ ...unasked, topic, passages: [passage, passage] })?.description ?? '';
    expect(description).toMatch(/^-# \/tratado · asistencia mutua\n/);
    expect(description).not.toMatch(/También/);
  });

  it('says that it was shared', () => {
    expect(render({ ...answer, shared: true })?.description).toMatch(/^-# Compartido · ¿Qué expresó Kim\?\n/);
  });
});

describe('silence', () => {
  const silence: AnswerResult = { ...answer, found: false, confidence: 0.1, passages: [], nearby: [passage] };

  it('says so, and looks nothing like an answer', () => {
    const embed = render(silence);
    expect(embed?.color).toBe(COLOUR.silence);
    expect(embed?.description).toMatch(/\*\*Los artículos no responden a eso\.\*\*\n\nQuizá te interese:/);
    expect(embed?.description).toMatch(/\n-# Kim Jong-un expresó su «pleno apoyo» a Putin\.\n-# \[/);
    expect(embed?.description).not.toMatch(/^>/m);
  });

  it('is not sure, rather than certain, where one of those near may well answer', () => {
    const description = render({ ...silence, unsure: true })?.description;
    expect(description).toMatch(
      /\*\*No estoy seguro de que los artículos respondan a eso\.\*\*\n\nQuizá te interese:/,
    );
    expect(description).not.toContain('Los artículos no responden');
  });

  it('offers nothing where nothing is near', () => {
    expect(render({ ...silence, nearby: [] })?.description).toMatch(/no responden a eso\.\*\*$/);
  });

  it('speaks English to whoever reads English', () => {
    const { embeds } = renderResult(silence, { language: 'en', permissions: new Set() });
    expect(embeds[0]?.description).toMatch(/The articles do not answer that\./);
    expect(embeds[0]?.description).toMatch(/19 June 2024 · paragraph\u00a02, sentence\u00a01/);
  });
});
