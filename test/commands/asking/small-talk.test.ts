import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import data from '../../../commands/asking/small-talk.json' with { type: 'json' };
import { TALKS, talkIn, talkPhrases } from '../../../commands/asking/small-talk.ts';
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';
import { languages, spokenCommand, talkText } from '../../../src/texts/index.ts';
import { fullDesk, resultOf } from '../desk.ts';

describe('talk to the bot', () => {
  it.each([
    ['hola', 'greeting'],
    ['¡¡Holaaaa!! 👋', 'greeting'],
    ['Buenos días, ¿qué tal?', 'greeting'],
    ['gracias', 'thanks'],
    ['ok, muchas gracias', 'thanks'],
    ['adiós', 'farewell'],
    ['wenas maje', 'greeting'],
    ['mil grax, compa', 'thanks'],
    ['¿alguien sabe qué puedes hacer?', 'help'],
    ['¿quién eres?', 'identity'],
    ['kien eres', 'identity'],
    ['¿Quién es usted?', 'identity'],
    ['qué puedes hacer', 'help'],
    ['hola, q puedes hacer?', 'help'],
    ['AYUDA', 'help'],
    ['ayuda por favor', 'help'],
    ['qué artículos tienes', 'library'],
    ['hola y gracias, ¿qué artículos hay?', 'library'],
    ['hello', 'greeting'],
    ['what can you do', 'help'],
    ["What's your name?", 'identity'],
    ['which articles do you have?', 'library'],
  ])('is heard in «%s»: %s', (message, talk) => {
    expect(talkIn(message)).toBe(talk);
  });

  it.each([
    '',
    '…',
    'por favor',
    'ok',
    '¿quién es?',
    '¿cómo está?',
    '¿cómo funciona?',
    'hola, ¿qué firmaron?',
    '¿qué ayuda pidió el alcalde?',
    'ayuda humanitaria',
    '¿quién eres tú para decir eso?',
    'gracias a quién reabrió el teatro',
    'artículos del tratado',
  ])('is not heard in «%s»', (message) => {
    expect(talkIn(message)).toBeUndefined();
  });

  it('is not heard in any question about an article that the sets have', () => {
    const questions = z.object({ question: z.string() });
    const sets = z.object({ answerable: z.array(questions), unanswerable: z.array(questions) });
    const names = readdirSync('test/questions').filter((name) => name.endsWith('.json'));
    const read = names.map((name) =>
      sets.safeParse(JSON.parse(readFileSync(`test/questions/${name}`, 'utf8'))),
    );
    const all = read.flatMap(({ data: set }) => (set ? [...set.answerable, ...set.unanswerable] : []));
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ question }) => talkIn(question) !== undefined)).toEqual([]);
  });

  it('is looked for in any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect([...TALKS, undefined]).toContain(talkIn(text));
      }),
    );
  });
});

describe('the phrases of small talk', () => {
  it('are folded words, each under one heading', () => {
    const phrases = [...Object.values(data.phrases).flat(), ...data.fillers];
    for (const phrase of phrases) {
      expect(foldLoosely(phrase)).toBe(phrase);
      expect(phrase).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    }
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(Object.keys(talkPhrases).sort()).toEqual([...TALKS].sort());
  });

  it('are heard as written', () => {
    for (const talk of TALKS) for (const phrase of talkPhrases[talk]) expect(talkIn(phrase)).toBe(talk);
  });
});

describe('/preguntar', () => {
  it('answers talk with no passage, as a question that the articles do not answer', async () => {
    const desk = await fullDesk();
    const outcome = await desk.ask('preguntar', { pregunta: '¡Hola!', privado: true });
    expect(resultOf(outcome, 'answer')).toEqual({
      kind: 'answer',
      question: '¡Hola!',
      talk: 'greeting',
      found: false,
      confidence: 0,
      passages: [],
      nearby: [],
      actions: [],
    });
    expect(outcome.ok && outcome.value.visibility).toBe('private');
  });

  it('does not take a question for talk', async () => {
    const desk = await fullDesk();
    const result = resultOf(await desk.ask('preguntar', { pregunta: 'hola, ¿qué firmaron?' }), 'answer');
    expect(result.talk).toBeUndefined();
  });
});

describe.each(languages)('the answer to talk, in %s', (language) => {
  it.each(TALKS)('is one line that points to a command: %s', (talk) => {
    const line = talkText(talk, language);
    expect(line).not.toContain('\n');
    expect(line).toContain(spokenCommand(talk === 'library' ? 'articulos' : 'ayuda', language));
  });
});
