// What the tests do on the page, as a person would put it.
import type { Locator, Page } from 'playwright-core';

export function composer(page: Page): Locator {
  return page.locator('#message');
}

/** The channel's messages whose text holds this. */
export function messages(page: Page, text: string): Locator {
  return page.locator('#messages').getByRole('listitem').filter({ hasText: text });
}

/** Pastes a whole command and sends it. */
export async function paste(page: Page, line: string): Promise<void> {
  const form = page.locator('.command-form');
  await composer(page).focus();
  await composer(page).fill(line);
  if (!(await form.isVisible())) await page.keyboard.press('Enter');
  await form.waitFor();
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
}

/** On a phone the channels and who one is are behind a button. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const opener = page.getByRole('button', { name: /^(Mostrar los canales|Show channels)$/ });
  if (await opener.isVisible()) await opener.click();
  await page.getByLabel(label, { exact: true }).selectOption(option);
  if (await opener.isVisible()) await page.keyboard.press('Escape');
}
