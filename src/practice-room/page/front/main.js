// Puts the page together and connects it to the room.
import './library.js';
import { connect } from './api.js';
import { startComposer } from './composer.js';
import { byId } from './dom.js';
import { startHeader } from './header.js';
import { startMessages } from './messages.js';
import { startPanels } from './panels.js';
import { openSidebar, startSidebar } from './sidebar.js';
import { changed, on, store } from './store.js';
import { startWelcome } from './welcome.js';

const prefersLight = matchMedia('(prefers-color-scheme: light)');

function applyTheme() {
  const isLight = store.theme === 'light' || (store.theme === 'system' && prefersLight.matches);
  document.documentElement.dataset.theme = isLight ? 'light' : 'dark';
  byId('messages').toggleAttribute('light-theme', isLight);
}

document.documentElement.lang = store.language;
on('theme', applyTheme);
prefersLight.addEventListener('change', () => changed('theme'));
applyTheme();

for (const start of [startSidebar, startHeader, startWelcome, startMessages, startComposer, startPanels])
  start();

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') openSidebar(false);
});
// What is beside the open channels closes them.
byId('channel').addEventListener('click', (event) => {
  const isOpener = event.target instanceof Element && event.target.closest('#header .narrow');
  if (!isOpener) openSidebar(false);
});

connect();
