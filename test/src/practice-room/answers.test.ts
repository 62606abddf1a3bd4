// When, how often and by what token an interaction may be answered.
import { describe, expect, it } from 'vitest';
import { eventually, start } from './bench.ts';
import { ASK, register } from './fixtures.ts';

describe('an interaction’s rules', () => {
  const path = (id: string, token: string) => `/interactions/${id}/${token}/callback` as const;

  async function withInteraction() {
    const { room, client } = await start({ limits: { callbackMs: 2_000 } });
    await register(room, client, [ASK]);
    const arrived = new Promise<{ id: string; token: string }>((resolve) =>
      client.on('interactionCreate', ({ id, token }) => resolve({ id, token })),
    );
    const view = room.member('lectora').slash('preguntar', { pregunta: 'hola' });
    view.catch(() => {});
    const interaction = await arrived;
    const answer = (body: unknown) =>
      client.rest.post(path(interaction.id, interaction.token), { body, auth: false });
    const webhook = `/webhooks/${room.applicationId}/${interaction.token}` as const;
    return { room, client, answer, webhook, interaction, view };
  }

  it('one answer only', async () => {
    const { answer, view } = await withInteraction();
    await answer({ type: 4, data: { content: 'uno' } });
    await expect(answer({ type: 4, data: { content: 'dos' } })).rejects.toMatchObject({
      status: 400,
      code: 40060,
    });
    expect((await view).message?.content).toBe('uno');
  });

  it('within three seconds', async () => {
    const { room, answer } = await withInteraction();
    room.clock.advance(2_001);
    await expect(answer({ type: 4, data: { content: 'tarde' } })).rejects.toMatchObject({
      status: 404,
      code: 10062,
    });
  });

  it('by its own token', async () => {
    const { client, interaction } = await withInteraction();
    await expect(
      client.rest.post(path(interaction.id, 'otro'), { body: { type: 5 }, auth: false }),
    ).rejects.toMatchObject({ code: 10062 });
  });

  it('follow-ups only after an answer, and for fifteen minutes', async () => {
    const { room, client, answer, webhook } = await withInteraction();
    const followUp = () => client.rest.post(webhook, { body: { content: 'más' }, auth: false });
    await expect(followUp()).rejects.toMatchObject({ status: 404, code: 10015 });
    await answer({ type: 4, data: { content: 'uno' } });
    await expect(followUp()).resolves.toMatchObject({ content: 'más' });
    room.clock.advance(15 * 60_000);
    await expect(followUp()).rejects.toMatchObject({ status: 401, code: 50027 });
  });

  it('its original is read, edited and deleted by the webhook', async () => {
    const { client, answer, webhook } = await withInteraction();
    const original = `${webhook}/messages/@original` as const;
    await expect(client.rest.get(original, { auth: false })).rejects.toMatchObject({ code: 10015 });
    await answer({ type: 4, data: { content: 'uno' } });
    await expect(client.rest.get(original, { auth: false })).resolves.toMatchObject({ content: 'uno' });
    const edited = await client.rest.patch(original, { body: { content: 'dos' }, auth: false });
    expect(edited).toMatchObject({ content: 'dos', edited_timestamp: expect.any(String) });
    await client.rest.delete(original, { auth: false });
    await expect(client.rest.get(original, { auth: false })).rejects.toMatchObject({
      status: 404,
      code: 10008,
    });
  });

  it('a delivery that comes twice is answered once', async () => {
    const { room, client } = await start();
    await register(room, client, [ASK]);
    const codes: unknown[] = [];
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('hola').catch((error: { code: unknown }) => codes.push(error.code));
    });
    room.faults.deliverTwice();
    await room.member('lectora').slash('preguntar', { pregunta: 'hola' });
    await eventually(() => codes).toEqual([40060]);
    expect(room.log.requests('/interactions/{interaction.id}/{interaction.token}/callback')).toHaveLength(2);
    expect(room.member('otra').sees('general')).toHaveLength(1);
  });
});
