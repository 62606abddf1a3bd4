// Asking the bot on the page, by keyboard alone, on a phone and at a desk, in light and dark.
import { describe, expect, it } from 'vitest';
import { composer, messages } from './doings.ts';
import { expectAccessible, looks, useBrowser, visit } from './visit.ts';

useBrowser();

describe.each(looks)('at $name', (look) => {
  it('answers a question asked by keyboard alone, and shows its context', async () => {
    const page = await visit(look);
    await expectAccessible(page);
    await composer(page).focus();
    await page.keyboard.type('/preg');
    const option = page.getByRole('option', { name: '/preguntar' });
    await option.waitFor();
    expect(await option.getAttribute('aria-selected')).toBe('true');
    for (const named of ['pregunta* texto', 'articulo texto', 'privado sí o no'])
      expect(await option.textContent()).toContain(named);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    const field = page
      .getByRole('textbox', { name: /^pregunta/ })
      .or(page.getByRole('combobox', { name: /^pregunta/ }));
    await field.waitFor();
    expect(await field.and(page.locator(':focus')).count()).toBe(1);
    await page.keyboard.type('que firmaron Putin y Kim?');
    await page.keyboard.press('Enter');
    const answer = messages(page, 'firmaron un acuerdo').first();
    await answer.waitFor();
    expect(await page.locator('#live').textContent()).toContain('firmaron un acuerdo');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ver contexto' }).focus();
    await page.keyboard.press('Enter');
    await messages(page, 'Párrafo 1 de 6').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await expectAccessible(page);
  });

  it('completes a quotation as one types', async () => {
    const page = await visit(look);
    await composer(page).focus();
    await page.keyboard.type('/quien-dijo plen');
    await page.getByRole('option', { name: 'pleno apoyo' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: /^cita/ }).inputValue()).toBe('pleno apoyo');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await messages(page, 'La cita es exacta').waitFor();
  });
});

describe('the composer', () => {
  it('marks what is required and says what is missing', async () => {
    const page = await visit();
    await composer(page).focus();
    await page.keyboard.type('/preguntar ');
    await page.getByRole('button', { name: 'Añadir articulo' }).waitFor();
    const field = page.getByRole('combobox', { name: /^pregunta/ });
    expect(await field.getAttribute('aria-invalid')).toBe(null);
    await page.keyboard.press('Enter');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('alert').textContent()).toContain('pregunta');
    await page.keyboard.press('Escape');
    await composer(page).waitFor();
  });

  it('takes a line typed whole, with the names of its options', async () => {
    const page = await visit();
    await composer(page).focus();
    await page.keyboard.type('/quien-dijo cita: pleno apoyo');
    await page.keyboard.press('Enter');
    await messages(page, 'La cita es exacta').waitFor();
  });

  it('completes a mention, to which the bot replies', async () => {
    const page = await visit();
    await composer(page).focus();
    await page.keyboard.type('@Hem');
    await page.getByRole('option', { name: '@Hemeroteca' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('¿qué firmaron?');
    await page.keyboard.press('Enter');
    await messages(page, 'firmaron un acuerdo').waitFor();
    expect(await page.locator('.context b').last().textContent()).toBe('lectora');
  });

  it('sends a suggestion at one press', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '/quien-dijo' }).click();
    await messages(page, 'La cita es exacta').waitFor();
  });

  it('talks with the bot directly', async () => {
    const page = await visit();
    await page.getByRole('navigation').getByRole('button', { name: 'Hemeroteca' }).click();
    await composer(page).focus();
    await page.keyboard.type('¿qué firmaron?');
    await page.keyboard.press('Enter');
    await messages(page, 'firmaron un acuerdo').waitFor();
  });
});
