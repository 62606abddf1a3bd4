// A thousand interactions in ten seconds from fifty members: the bot answers each of them, and each of them once.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Message } from '../../src/practice-room/index.ts';
import { answersByInteraction, type Bot, expectFaultless, startBot, textOf } from './bot.ts';
import { actTogether, type Doing, type Done, figuresOf } from './crowd.ts';

const TREATY = '2024-06-19-tratado-pyongyang';
const CROWD = { members: 50, interactions: 1_000, spreadMs: 10_000 };
/** A machine that is busy with other tests answers later than Discord would wait for; what counts here is that it does. */
const PATIENT = { callbackMs: 120_000, waitMs: 120_000 };

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({ room: { limits: PATIENT } });
});
afterAll(() => bot.stop());

/** Every kind of interaction that the bot takes; each answer that can name what was asked is recognised by it. */
function doingsWith(answer: Message, typed: Message): Doing[] {
  return [
    (member, index) => member.slash('preguntar', { pregunta: `¿Qué firmaron? vez ${index}` }),
    (member, index) => member.slash('preguntar', { pregunta: `¿Quién ganó? vez ${index}`, privado: true }),
    (member) => member.slash('quien-dijo', { cita: 'pleno apoyo' }),
    (member) => member.autocomplete('quien-dijo', { cita: 'documento inovador' }, 'cita'),
    (member) => member.slash('tratado', { aspecto: 'consecuencias' }),
    (member) => member.press(answer, 'Ver contexto'),
    (member) => member.slash('citas', { articulo: TREATY }),
    (member) => member.autocomplete('preguntar', { pregunta: 'a', articulo: 'trat' }, 'articulo'),
    (member, index) => member.slash('parrafo', { numero: 1 + (index % 6), articulo: TREATY }),
    (member) => member.messageCommand('Verificar cita', typed),
    (member) => member.slash('resumen', { articulo: TREATY, largo: 'largo' }),
    (member) => member.slash('articulos', { buscar: 'tratado' }),
    (member) => member.slash('ayuda'),
  ];
}

/** Nobody got another's answer; gives the number in the question, where the answer repeats it. */
function numberIn({ member, view }: Done): number | undefined {
  if (view.message === null) {
    expect(view.choices).not.toEqual([]);
    return undefined;
  }
  expect(view.message.interaction_metadata?.user.id).toBe(member.id);
  expect(view.followUps).toEqual([]);
  const [, asked] = / vez (\d+)/.exec(textOf(view.message)) ?? [];
  return asked === undefined ? undefined : Number(asked);
}

it('answers a thousand interactions in ten seconds from fifty members, each of them once', async () => {
  const host = bot.room.member('Anfitriona', { locale: 'es-ES' });
  const { message } = await host.slash('preguntar', { pregunta: '¿Qué firmaron?' });
  if (!message) throw new Error('no message');
  const typed = await host.say('general', 'Kim expresó su «pleno apoyo», dicen.');
  const done = await actTogether(bot.room, doingsWith(message, typed), CROWD);

  expect(done).toHaveLength(CROWD.interactions);
  expect(new Set(done.map(({ view }) => view.interactionId)).size).toBe(CROWD.interactions);
  const answers = answersByInteraction(bot.room);
  const answeredOnce = done.filter(({ view }) => answers.get(view.interactionId)?.join() === '204');
  expect(answeredOnce).toHaveLength(CROWD.interactions);
  const numbered = done.map((one) => ({ asked: one.index, answered: numberIn(one) }));
  const recognised = numbered.filter(({ answered }) => answered !== undefined);
  expect(recognised.length).toBeGreaterThan(CROWD.interactions / 10);
  for (const { asked, answered } of recognised) expect(answered).toBe(asked);
  await bot.settled();
  expectFaultless(bot);
  const outcomes = bot.lines().flatMap(({ outcome, msg }) => (msg === 'interaction' ? [outcome] : []));
  expect(outcomes).toHaveLength(CROWD.interactions + 1);
  expect(outcomes.filter((outcome) => outcome !== 'answered' && outcome !== 'silent')).toEqual([]);

  const { p50, p99, slowest } = figuresOf(done);
  const figures = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`;
  process.stdout.write(
    `${CROWD.interactions} interactions of ${CROWD.members} members in ${CROWD.spreadMs / 1000} s: ${figures}\n`,
  );
}, 240_000);
