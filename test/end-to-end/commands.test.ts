// Every command as members use it on Discord: options, suggestions, buttons, languages, places.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, expectFaultless, plainText, startBot, textOf } from './bot.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterEach(async () => {
  await bot.settled();
  expectFaultless(bot);
});
afterAll(() => bot.stop());

const PUTIN_QUOTE = 'Es realmente un documento innovador';
const TREATY = '2024-06-19-tratado-pyongyang';

const ana = () => bot.room.member('Ana', { locale: 'es-ES' });
const brenda = () => bot.room.member('Brenda', { locale: 'en-US' });
const mod = () => bot.room.member('Moderadora', { locale: 'es-419', roles: ['moderator'] });

describe('/preguntar', () => {
  const question = { pregunta: '¿Qué incluye el acuerdo de asociación estratégica?' };

  it('answers for all to see with a sentence of the article, word for word', async () => {
    const view = await ana().slash('preguntar', question);
    expect(view).toMatchObject({ ephemeral: false, response: { type: 4 } });
    expect(plainText(view.message)).toContain('asistencia mutua en caso de agresión');
    expect(textOf(view.message)).toContain('tratado');
  });

  it('answers privately when asked to, and shares by a button', async () => {
    const view = await ana().slash('preguntar', { ...question, privado: true });
    expect(view.ephemeral).toBe(true);
    if (!view.message) throw new Error('no message');
    const shared = await ana().press(view.message, 'Compartir');
    expect(shared).toMatchObject({ ephemeral: false, response: { type: 4 } });
    expect(plainText(shared.message)).toContain('asistencia mutua');
    expect(
      brenda()
        .sees('general')
        .map(({ id }) => id),
    ).toContain(shared.message?.id);
  });

  it('shows the context by a button, privately', async () => {
    const { message } = await ana().slash('preguntar', question);
    if (!message) throw new Error('no message');
    const context = await brenda().press(message, 'Ver contexto');
    expect(context.ephemeral).toBe(true);
    expect(context.message?.components.length).toBeGreaterThan(0);
  });

  it('looks into one article only when told which', async () => {
    const view = await ana().slash('preguntar', { ...question, articulo: TREATY });
    expect(plainText(view.message)).toContain('asistencia mutua');
  });

  it('says that the articles do not answer what they do not', async () => {
    const before = bot.count('preguntar');
    const view = await ana().slash('preguntar', { pregunta: '¿Cuánto cuesta un billete de avión a Tokio?' });
    expect(plainText(view.message)).toContain('Los artículos no responden');
    expect(await bot.lastLine('preguntar', before)).toMatchObject({ outcome: 'silent' });
  });

  it.each([
    ['only of blanks', '     '],
    ['only of signs', '¿¿¿???'],
    ['only of emoji', '🙂🙂🙂'],
  ])('of a question %s says privately what is wanted', async (_, pregunta) => {
    const view = await ana().slash('preguntar', { pregunta }, { force: true });
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('pregunta');
  });

  it('of a question of 5,000 characters says privately what is wanted', async () => {
    const view = await ana().slash('preguntar', { pregunta: 'a '.repeat(2_500) }, { force: true });
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('300');
  });

  it('of an article that is not there names the nearest', async () => {
    const view = await ana().slash('preguntar', { ...question, articulo: 'tratado de ginebra' });
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('tratado de asistencia mutua');
  });

  it('takes the article that a slip of its name can only mean', async () => {
    const view = await ana().slash('preguntar', { ...question, articulo: 'tratado pyongyan' });
    expect(view.ephemeral).toBe(false);
  });

  it('pings nobody, whatever the question holds', async () => {
    const pregunta = '@everyone @here <@1> <@&2> ¿qué **incluye** el acuerdo? discord.gg/abc ```';
    const view = await ana().slash('preguntar', { pregunta });
    expect(view.message).toMatchObject({ mention_everyone: false, mentions: [] });
  });

  it('offers articles while one types', async () => {
    const view = await ana().autocomplete('preguntar', { pregunta: 'hola', articulo: 'tratad' }, 'articulo');
    expect(view.choices[0]?.value).toBe(TREATY);
    expect(view.choices.length).toBeLessThanOrEqual(25);
  });
});

describe('/quien-dijo', () => {
  it('names the speaker of a quotation', async () => {
    const view = await ana().slash('quien-dijo', { cita: PUTIN_QUOTE });
    expect(view.ephemeral).toBe(false);
    expect(textOf(view.message)).toContain('Vladimir Putin');
  });

  it('looks into one article only when told which', async () => {
    const elsewhere = await ana().slash('quien-dijo', {
      cita: PUTIN_QUOTE,
      articulo: '2023-11-04-puerto-viejo',
    });
    expect(textOf(elsewhere.message)).not.toContain('Vladimir Putin');
  });

  it('says so when nobody said it', async () => {
    const view = await ana().slash('quien-dijo', { cita: 'Los gatos mandan en el ayuntamiento' });
    expect(textOf(view.message)).toContain('no está en los artículos');
  });

  it('offers quotations while one types, which then are found exactly', async () => {
    const { choices } = await ana().autocomplete('quien-dijo', { cita: 'documento inovador' }, 'cita');
    const [first] = choices;
    expect(first?.name).toContain('documento innovador');
    const view = await ana().slash('quien-dijo', { cita: String(first?.value) });
    expect(textOf(view.message)).toContain('La cita es exacta');
  });
});

describe('/citas', () => {
  it('pages through what a person is quoted as saying, in the message’s place', async () => {
    const view = await ana().slash('citas', { articulo: TREATY });
    if (!view.message) throw new Error('no message');
    expect(textOf(view.message)).toContain('Página 1 de 2');
    const next = await brenda().press(view.message, 'Siguiente ▶', { force: true });
    expect(next.response.type).toBe(7);
    expect(bot.room.member('Ana').refresh(view).message?.id).toBe(view.message.id);
    expect(textOf(ana().refresh(view).message)).toMatch(/2 (de|of) 2/);
  });

  it('offers people while one types, and keeps to the one chosen', async () => {
    const { choices } = await ana().autocomplete('citas', { persona: 'puttin' }, 'persona');
    expect(choices[0]?.name).toBe('Vladimir Putin');
    const view = await ana().slash('citas', { persona: String(choices[0]?.value) });
    expect(plainText(view.message)).toContain(PUTIN_QUOTE);
    expect(plainText(view.message)).not.toContain('querido amigo');
  });

  it('of somebody who is not quoted says so privately', async () => {
    const view = await ana().slash('citas', { persona: 'Napoleón Bonaparte' });
    expect(view.ephemeral).toBe(true);
  });

  it('of a page that is not there says how many there are', async () => {
    const view = await ana().slash('citas', { articulo: TREATY, pagina: 99 });
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('99');
  });
});

describe('/resumen', () => {
  it.each([
    ['corto', 2],
    ['medio', 4],
    ['largo', 6],
  ])('%s has %i sentences, all of the article', async (largo, sentences) => {
    const view = await ana().slash('resumen', { articulo: TREATY, largo });
    const article = bot.library.article(TREATY);
    const shown = plainText(view.message);
    const held = article?.paragraphs.flatMap((paragraph) => paragraph.sentences) ?? [];
    const found = held.filter(({ start, end }) => shown.includes(article?.body.slice(start, end) ?? '—'));
    expect(found).toHaveLength(sentences);
  });

  it('offers a moderator to pin it, and nobody else', async () => {
    const forMember = await ana().slash('resumen', { articulo: TREATY });
    const forModerator = await mod().slash('resumen', { articulo: TREATY });
    expect(textOf(forMember.message)).not.toContain('📌');
    expect(textOf(forModerator.message)).toContain('📌');
  });

  it('refuses a member who presses a moderator’s button', async () => {
    const { message } = await mod().slash('resumen', { articulo: TREATY });
    if (!message) throw new Error('no message');
    const view = await ana().press(message, '📌 Fijar');
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('Fijar mensajes');
    expect(bot.room.pins('general')).toEqual([]);
  });

  it('of the newest article is given when none is named', async () => {
    const view = await ana().slash('resumen', { largo: 'corto' });
    expect(textOf(view.message)).toContain(bot.library.articles[0]?.title);
  });
});

describe('/articulos', () => {
  it('pages through the library', async () => {
    const view = await ana().slash('articulos');
    if (!view.message) throw new Error('no message');
    expect(textOf(view.message)).toContain('Página 1 de 2');
    const next = await ana().press(view.message, 'Siguiente ▶');
    expect(next.response.type).toBe(7);
    expect(textOf(next.message)).toContain('Página 2 de 2');
    const back = await ana().press(view.message, '◀ Anterior');
    expect(textOf(back.message)).toContain('Página 1 de 2');
  });

  it('opens at a page', async () => {
    const view = await ana().slash('articulos', { pagina: 2 });
    expect(textOf(view.message)).toContain('Página 2 de 2');
  });

  it('finds by what is typed', async () => {
    const view = await ana().slash('articulos', { buscar: 'pyongyang' });
    expect(textOf(view.message)).toContain('Pyongyang');
  });
});

describe('/parrafo', () => {
  it('shows a paragraph, and its neighbours in its place', async () => {
    const view = await ana().slash('parrafo', { numero: 2, articulo: TREATY });
    if (!view.message) throw new Error('no message');
    expect(plainText(view.message)).toContain('«pleno apoyo»');
    const next = await ana().press(view.message, 'Siguiente ▶');
    expect(next).toMatchObject({ response: { type: 7 } });
    expect(plainText(next.message)).toContain('II Guerra Mundial');
  });

  it('that is not there is told with the last one', async () => {
    const view = await ana().slash('parrafo', { numero: 60, articulo: TREATY });
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('1 al 6');
  });
});

describe('a topic command', () => {
  it('shows the key passages', async () => {
    const view = await ana().slash('tratado');
    expect(view.ephemeral).toBe(false);
    expect(plainText(view.message)).toContain('asociación estratégica');
  });

  it('keeps to an aspect, and leads on by buttons', async () => {
    const view = await ana().slash('tratado', { aspecto: 'consecuencias' });
    if (!view.message) throw new Error('no message');
    expect(plainText(view.message)).toContain('estabilidad en la región');
    const summary = await ana().press(view.message, 'Resumen');
    const quotations = await ana().press(view.message, 'Citas');
    expect([summary.ephemeral, quotations.ephemeral]).toEqual([true, true]);
  });

  it('of an aspect that is not there says so', async () => {
    const view = await ana().slash('tratado', { aspecto: 'consecuencia' }, { force: true });
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('consecuencias');
  });
});

describe('«Verificar cita»', () => {
  it('checks the quotations of somebody’s message, privately', async () => {
    const message = await brenda().say('general', 'Según Putin, «Es realmente un documento inventado»');
    const view = await ana().messageCommand('Verificar cita', message);
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('cambiada');
  });

  it('checks a message of the bot’s own, which says it in its embeds', async () => {
    const { message } = await ana().slash('quien-dijo', { cita: PUTIN_QUOTE });
    if (!message) throw new Error('no message');
    const view = await ana().messageCommand('Verificar cita', message);
    expect(textOf(view.message)).toContain('exacta');
  });

  it('of a message without words says so', async () => {
    const message = await brenda().say('general', '🙂🙂');
    const view = await ana().messageCommand('Verificar cita', message);
    expect(view.ephemeral).toBe(true);
  });
});

describe('/ayuda', () => {
  it('shows what there is, privately', async () => {
    const view = await ana().slash('ayuda');
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('/preguntar');
    expect(textOf(view.message)).toContain('/tratado');
  });
});
