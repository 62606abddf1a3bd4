// A quotation's picture on the page, on a phone and at a desk, in light and dark.
import { describe, expect, it } from 'vitest';
import { composer, messages } from './doings.ts';
import { expectAccessible, looks, useBrowser, visit } from './visit.ts';

useBrowser();

describe.each(looks)('at $name', (look) => {
  it('shows a card whole, with words for whoever cannot see it', async () => {
    const page = await visit(look);
    await composer(page).focus();
    await page.keyboard.type('/quien-dijo cita: pleno apoyo');
    await page.keyboard.press('Enter');
    await messages(page, 'La cita es exacta').waitFor();
    await page.getByRole('button', { name: 'Tarjeta' }).focus();
    await page.keyboard.press('Enter');
    const picture = page.getByRole('img', { name: /^Tarjeta con una cita: «pleno apoyo»/ });
    await picture.waitFor();
    await picture.evaluate(
      'new Promise((r) => { const i = document.querySelector("img.picture"); i.complete ? r() : i.addEventListener("load", r); })',
    );
    expect(await picture.evaluate((image) => 'naturalWidth' in image && image.naturalWidth)).toBe(1200);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await expectAccessible(page);
    await page.getByTitle('Texto alternativo').click();
    await page.getByText('19 de junio de 2024.', { exact: false }).last().waitFor();
    await expectAccessible(page);
  });
});
