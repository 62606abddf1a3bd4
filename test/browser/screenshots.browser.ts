// The pictures that the READMEs show.
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { composer, messages, paste } from './doings.ts';
import { PHONE, useBrowser, visit } from './visit.ts';

useBrowser();

const picture = (name: string) => fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url));

it('takes the desk', async () => {
  const page = await visit({ viewport: { width: 1280, height: 1000 }, colorScheme: 'dark' });
  await composer(page).fill('@Hemeroteca ¿qué firmaron?');
  await page.keyboard.press('Enter');
  await messages(page, 'firmaron un acuerdo').waitFor();
  await paste(page, '/quien-dijo cita: pleno apoyo');
  await messages(page, 'La cita es exacta').waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: picture('practice-room') });
});

it('takes the phone', async () => {
  const page = await visit({ viewport: PHONE, colorScheme: 'light', deviceScaleFactor: 2 });
  await paste(page, '/quien-dijo cita: pleno apoyo');
  await messages(page, 'La cita es exacta').waitFor();
  await page.screenshot({ path: picture('practice-room-phone') });
});
