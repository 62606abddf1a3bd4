// What our bot does not use but Discord has: menus, forms, deferred answers, silence; from a small bot made for this.
import { Client, Events, GatewayDispatchEvents, type REST, Routes } from 'discord.js';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { createPracticeRoom, type PracticeRoom } from '../../src/practice-room/index.ts';
import { servePage } from '../../src/practice-room/page/server.ts';
import { messages, paste } from './doings.ts';
import { endLater, expectAccessible, open, useBrowser } from './visit.ts';

useBrowser();

const Interaction = z.object({
  id: z.string(),
  token: z.string(),
  type: z.number(),
  data: z.looseObject({
    name: z.string().optional(),
    custom_id: z.string().optional(),
    values: z.array(z.string()).optional(),
  }),
});
type Interaction = z.infer<typeof Interaction>;

const row = (component: object) => ({ type: 1, components: [component] });
const shown = {
  content: '# Muestra\n||secreto|| y `código`\n- uno\n- dos',
  components: [
    row({
      type: 3,
      custom_id: 'menu',
      placeholder: 'Elige color',
      options: [
        { label: 'Rojo', value: 'r' },
        { label: 'Azul', value: 'a' },
      ],
    }),
    row({ type: 2, custom_id: 'form', label: 'Rellenar', style: 1 }),
    row({ type: 2, custom_id: 'off', label: 'Apagado', style: 4, disabled: true }),
  ],
};
const form = {
  custom_id: 'datos',
  title: 'Tus datos',
  components: [row({ type: 4, custom_id: 'nombre', label: 'Nombre', style: 1 })],
};

/** The callback for each thing used; nothing, for what is left unanswered. */
function callbackFor({ type, data }: Interaction): object | undefined {
  if (type === 5) return { type: 4, data: { content: `Gracias: ${JSON.stringify(data.components)}` } };
  if (data.custom_id === 'menu') return { type: 4, data: { content: `Elegido: ${data.values?.join()}` } };
  if (data.custom_id === 'form') return { type: 9, data: form };
  if (data.name === 'muestra') return { type: 4, data: shown };
  return data.name === 'lenta' ? { type: 5 } : undefined;
}

async function answer(rest: REST, applicationId: string, interaction: Interaction): Promise<void> {
  const { id, token, data } = interaction;
  const body = callbackFor(interaction);
  if (body) await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  if (data.name !== 'lenta') return;
  await new Promise((resolve) => setTimeout(resolve, 600));
  await rest.patch(Routes.webhookMessage(applicationId, token), {
    body: { content: 'Por fin' },
    auth: false,
  });
}

async function startBot(room: PracticeRoom): Promise<void> {
  const client = new Client({ intents: [], rest: { api: room.apiUrl } });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) => {
    void answer(client.rest, room.applicationId, Interaction.parse(raw));
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(room.token);
  await ready;
  endLater(() => client.destroy());
  const body = ['muestra', 'lenta', 'silencio'].map((name) => ({ name, description: `Orden ${name}` }));
  await client.rest.put(Routes.applicationCommands(room.applicationId), { body });
}

async function visitSmallBot() {
  const room = await createPracticeRoom();
  endLater(() => room.close());
  await startBot(room);
  const served = await servePage({ room, port: 0, welcome: { suggestions: [], guildName: 'Prueba' } });
  endLater(() => served.close());
  const page = await open(served.url);
  await page.locator('#message').waitFor();
  return page;
}

it('shows Markdown, works a menu and a form, and leaves a disabled button alone', async () => {
  const page = await visitSmallBot();
  await paste(page, '/muestra');
  const message = messages(page, 'Muestra');
  await message.waitFor();
  expect(await message.locator('.md-list li').allTextContents()).toEqual(['uno', 'dos']);
  expect(await page.getByRole('button', { name: 'Apagado' }).isDisabled()).toBe(true);
  await expectAccessible(page);
  await page.getByLabel('Elige color').selectOption('a');
  await messages(page, 'Elegido: a').waitFor();
  await page.getByRole('button', { name: 'Rellenar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tus datos' });
  await dialog.getByLabel('Nombre').fill('Inés');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await messages(page, 'Inés').waitFor();
  await dialog.waitFor({ state: 'detached' });
});

it('says that the bot is thinking until the answer comes', async () => {
  const page = await visitSmallBot();
  await paste(page, '/lenta');
  await messages(page, 'está pensando').first().waitFor();
  await messages(page, 'Por fin').waitFor();
  await page.getByText('está pensando').waitFor({ state: 'detached' });
});

it('says that no answer came, as Discord does after three seconds', async () => {
  const page = await visitSmallBot();
  await paste(page, '/silencio');
  await messages(page, 'La aplicación no ha respondido').waitFor();
  await page.getByRole('button', { name: 'Descartar mensaje' }).click();
  expect(await messages(page, 'La aplicación no ha respondido').count()).toBe(0);
});
