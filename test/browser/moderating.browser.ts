// What a moderator may do and a member may not; private answers, languages, and the inspector.
import { describe, expect, it } from 'vitest';
import { choose, composer, messages, paste } from './doings.ts';
import { expectAccessible, looks, useBrowser, visit } from './visit.ts';

useBrowser();

describe.each(looks)('at $name', (look) => {
  it('lets a moderator pin a summary, which everybody finds among the pinned messages', async () => {
    const page = await visit(look);
    await choose(page, 'Tu papel', 'moderator');
    await page.locator('.person-name', { hasText: 'moderadora' }).waitFor({ state: 'attached' });
    await paste(page, '/fijar resumen');
    await messages(page, 'ha fijado un mensaje').waitFor();
    await choose(page, 'Tu papel', 'member');
    await page.getByRole('button', { name: 'Mensajes fijados', exact: true }).click();
    const pinned = page.getByRole('complementary', { name: 'Mensajes fijados' });
    await pinned.getByRole('listitem').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await pinned.waitFor({ state: 'hidden' });
  });

  it('verifies a quotation from the menu of a message', async () => {
    const page = await visit(look);
    await composer(page).fill('Kim expresó su «pleno apoyo» a Putin, dicen.');
    await page.keyboard.press('Enter');
    const message = messages(page, 'dicen.').first();
    await message.waitFor();
    await message.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Verificar cita' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await messages(page, 'cita comprobada').waitFor();
    await messages(page, 'Solo tú puedes ver esto').waitFor();
    await page.getByRole('button', { name: 'Descartar mensaje' }).click();
    await messages(page, 'cita comprobada').waitFor({ state: 'detached' });
    await page.reload();
    await messages(page, 'dicen.').first().waitFor();
    expect(await messages(page, 'cita comprobada').count()).toBe(0);
  });

  it('does not offer a member what only moderators may do, and refuses it on a button', async () => {
    const page = await visit(look);
    await choose(page, 'Tu papel', 'moderator');
    await page.locator('.person-name', { hasText: 'moderadora' }).waitFor({ state: 'attached' });
    await paste(page, '/resumen');
    await page.getByRole('button', { name: 'Fijar' }).waitFor();
    await choose(page, 'Tu papel', 'member');
    await page.locator('.person-name', { hasText: 'lectora' }).waitFor({ state: 'attached' });
    await composer(page).focus();
    await page.keyboard.type('/fijar');
    await page.getByText('Aquí no tienes ninguna orden con ese nombre.').waitFor();
    await composer(page).fill('');
    await page.getByRole('button', { name: 'Fijar' }).click();
    await messages(page, 'Solo tú puedes ver esto').waitFor();
    expect(await messages(page, 'ha fijado un mensaje').count()).toBe(0);
  });
});

describe('a member', () => {
  it('reads and asks in English, and chooses light or dark', async () => {
    const page = await visit();
    await choose(page, 'Idioma', 'en');
    await choose(page, 'Theme', 'light');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('light');
    await composer(page).focus();
    await page.keyboard.type('/who');
    await page.getByRole('option', { name: '/who-said' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('pleno apoyo');
    await page.keyboard.press('Enter');
    await messages(page, 'used /who-said').waitFor();
    await expectAccessible(page);
  });
});

describe('the inspector', () => {
  it('shows what the bot got, what it sent, and in how many milliseconds', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '/preguntar' }).click();
    await page.getByRole('button', { name: /^\d+ ms/ }).click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByText('/interactions/{interaction.id}/{interaction.token}/callback').waitFor();
    expect(await inspector.textContent()).toContain('"pregunta"');
    expect(await inspector.textContent()).toMatch(/\d ms/);
    await expectAccessible(page);
    await inspector.getByRole('button', { name: 'Todas las peticiones' }).click();
    await inspector.getByText('lectora → /preguntar').waitFor();
  });
});
