import { describe, expect, it } from 'vitest';
import { converse } from './streams.ts';

const ESCAPE = String.fromCharCode(27);

const say = async (...lines: readonly string[]) => (await converse([`${lines.join('\n')}\n`])).output;

describe('the prompt', () => {
  it('answers a command with the excerpt, its speaker and its citation', async () => {
    const output = await say('/quien-dijo cita: pleno apoyo');
    expect(output).toContain('La cita es exacta.');
    expect(output).toContain('│ Kim expresó su «pleno apoyo» a Putin.');
    expect(output).toContain('— Kim Jong-un');
    expect(output).toContain('El tratado · 19 de junio de 2024 · párrafo\u00a01, frase\u00a01');
  });

  it('takes plain text for a question', async () => {
    expect(await say('¿quién dio su apoyo?')).toContain('│ Kim expresó su «pleno apoyo» a Putin.');
  });

  it('says when the articles do not answer, and quotes nothing', async () => {
    const output = await say('¿cuánto cuesta el pan?');
    expect(output).toContain('Los artículos no responden a eso.');
    expect(output).toContain('Quizá te interese:');
    expect(output).not.toContain('│');
  });

  it('presses the button with a number', async () => {
    const output = await say('¿quién dio su apoyo?', '1');
    expect(output).toContain('Botones: [1] Ver contexto');
    expect(output).toContain('Párrafo\u00a01 de 2');
  });

  it('numbers the buttons to other quotations as it numbers these', async () => {
    const output = await say('/quien-dijo cita: toda su ayuda');
    expect(output).toMatch(/1\. «pleno apoyo» — Kim Jong-un\n.*2\. «pleno apoyo»/);
    expect(output).toContain('Botones: [1] Ver cita 1  [2] Ver cita 2');
  });

  it('says what the picture of a quotation holds', async () => {
    const output = await say('/quien-dijo cita: pleno apoyo', '2');
    expect(output).toContain('[2] Tarjeta');
    expect(output).toContain('(En Discord, una imagen.) Tarjeta con una cita: «pleno apoyo» — Kim Jong-un.');
  });

  it('says when there is no such button', async () => {
    expect(await say('7')).toContain('La última respuesta no tiene ningún botón con ese número.');
  });

  it('lets the person pin, see and remove, as they have all permissions', async () => {
    const output = await say(
      '/fijar resumen',
      '/fijar resumen',
      '/fijar lista',
      '/fijar quitar',
      '/fijar quitar',
    );
    const said = [
      'Resumen fijado',
      'Resumen actualizado',
      'Resúmenes fijados',
      'Resumen retirado',
      'ningún resumen',
    ];
    const places = said.map((text) => output.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('tells failures in a sentence', async () => {
    expect(await say('/parrafo 9')).toContain('«El tratado» no tiene párrafo 9: elige uno del 1 al 2.');
  });

  it('answers talk to it kindly, with a pointer to help', async () => {
    const output = await say('¿quién eres?');
    expect(output).toContain('Soy un bot que responde con las palabras exactas de los artículos. Con /ayuda');
    expect(output).not.toContain('Los artículos no responden a eso.');
  });

  it('tells the range of a number that is out of it', async () => {
    expect(await say('/parrafo numero: -1')).toContain('«numero» debe ser un número entero del 1 al');
  });

  it('tells a bug with a reference, and goes on', async () => {
    const { output, errors } = await converse(['un fallo\n/ayuda\n']);
    expect(output).toMatch(/Lo siento, algo falló/);
    expect(errors).toMatch(/^[0-9a-f]{8} Error: a bug of ours/);
    expect(output).toContain('Qué puedo hacer por ti');
  });

  it('ends at /salir, whatever comes after', async () => {
    expect(await say('/salir', '/ayuda')).not.toContain('Qué puedo hacer');
  });

  it('colours nothing and wraps nothing where the output is no terminal', async () => {
    expect(await say('/ayuda', '/resumen', '/articulos', '/citas', '/cumbre')).not.toContain(ESCAPE);
  });

  it('lets nothing that was typed reach the terminal as an order to it', async () => {
    expect(await say(`/nada${ESCAPE}[2J`)).not.toContain(ESCAPE);
  });

  it('speaks English where asked to', async () => {
    const { output } = await converse(['/parrafo 9\n'], { locale: 'en-GB' });
    expect(output).toContain('“El tratado” has no paragraph 9: choose one from 1 to 2.');
  });

  it('gives an English reader examples in English, which work as they stand', async () => {
    const { output } = await converse(['/help\n', '/summary length: short\n'], { locale: 'en-GB' });
    expect(output).toContain('Example: /summary length: short');
    expect(output).toMatch(/El tratado\n\n│ /);
  });
});
