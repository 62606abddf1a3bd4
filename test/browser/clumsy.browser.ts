// People who do not know Discord, or type in a hurry: what they meant is found, or they are told what to do.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { composer, messages } from './doings.ts';
import { expectAccessible, useBrowser, visit } from './visit.ts';

useBrowser();

/** Types it key by key, as a person does, and sends it with so many presses of Enter. */
async function type(page: Page, text: string, enters: number): Promise<void> {
  await composer(page).focus();
  await page.keyboard.type(text);
  if (text.startsWith('/')) await page.locator('.command-form, #choices:not([hidden])').first().waitFor();
  for (let pressed = 0; pressed < enters; pressed += 1) await page.keyboard.press('Enter');
}

const told = (page: Page) => page.getByRole('alert');

describe('the composer', () => {
  it('tells whoever asks without a mention how the bot is asked', async () => {
    const page = await visit();
    await type(page, '¿qué firmaron?', 1);
    await told(page).filter({ hasText: 'solo responde a las órdenes (/)' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.type('@hemeroteca qué firmaron 🙂');
    await told(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await messages(page, 'firmaron un acuerdo').waitFor();
  });

  it.each([
    ['with letters swapped', '/pregutnar que firmaron', 2],
    ['in capitals', '/PREGUNTAR que firmaron', 1],
    ['after a blank', '/ preguntar que firmaron', 2],
    ['begun, with the question at once', '/preg que firmaron', 2],
  ])('takes a command %s', async (_, text, enters) => {
    const page = await visit();
    await type(page, text, enters);
    await messages(page, 'firmaron un acuerdo').waitFor();
  });

  it('puts what is typed after a command that requires nothing into its first option', async () => {
    const page = await visit();
    await type(page, '/tratado consecuencias', 0);
    expect(await page.getByRole('combobox', { name: /^aspecto/ }).inputValue()).toBe('consecuencias');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await messages(page, 'estabilidad en la región').waitFor();
  });

  it('says what it has no command for, and where that of the messages’ menu is', async () => {
    const page = await visit();
    await type(page, '/nada de nada', 1);
    await told(page).filter({ hasText: 'ninguna orden con ese nombre' }).waitFor();
    await composer(page).fill('');
    await type(page, '/verificar', 1);
    await told(page).filter({ hasText: 'en el menú de cada mensaje' }).waitFor();
    await expectAccessible(page);
  });

  it('says how long a text may be, and sends none that is longer', async () => {
    const page = await visit();
    await composer(page).fill(`/preguntar ¿${'muy '.repeat(200)}largo?`);
    await page.keyboard.press('Enter');
    await told(page).filter({ hasText: 'admite 300 caracteres como mucho' }).waitFor();
    expect(await messages(page, '/preguntar').count()).toBe(0);
    await page.keyboard.press('Escape');
    await composer(page).fill('hola '.repeat(600));
    await told(page).filter({ hasText: 'no puede pasar de 2000 caracteres' }).waitFor();
  });

  it('sends whatever else is typed as it is', async () => {
    const page = await visit();
    const text = '<b>**fuerte**</b> 👨‍👩‍👧 \u202e@everyone ||secreto|| `x`';
    await composer(page).fill(text);
    await page.keyboard.press('Enter');
    const message = messages(page, '<b>fuerte</b>');
    await message.waitFor();
    expect(await message.locator('b, script').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

describe('the channel', () => {
  const distanceToEnd = (page: Page) =>
    page.evaluate(
      '(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.getElementById("scroller"))',
    );

  it('stays at the end however fast the answers come', async () => {
    const page = await visit({ viewport: { width: 360, height: 740 } });
    for (let asked = 1; asked <= 5; asked += 1) {
      await type(page, '/preguntar que firmaron', 1);
      await expect.poll(() => messages(page, 'firmaron un acuerdo').count()).toBe(asked);
      await expect.poll(() => distanceToEnd(page)).toBeLessThan(2);
    }
  });

  it('lets one read further up, until one asks again', async () => {
    const page = await visit({ viewport: { width: 360, height: 740 } });
    for (const text of ['/articulos', '/resumen', '/citas']) await type(page, text, 2);
    await messages(page, 'Página 1 de 2').waitFor();
    await page.locator('#scroller').hover();
    await page.mouse.wheel(0, -5_000);
    await expect.poll(() => distanceToEnd(page)).toBeGreaterThan(300);
    await type(page, '/ayuda', 2);
    await messages(page, 'Solo tú puedes ver esto').waitFor();
    await expect.poll(() => distanceToEnd(page)).toBeLessThan(2);
  });
});
