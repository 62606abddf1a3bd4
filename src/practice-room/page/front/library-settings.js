// Must run before the component library loads: its default faces would come from Discord's servers.
import { avatarOf } from './avatars.js';

const face = avatarOf({ id: '0', username: '?', bot: false });
const names = ['blue', 'gray', 'green', 'orange', 'red', 'pink'];

Object.assign(globalThis, {
  $discordMessage: { avatars: { default: face, ...Object.fromEntries(names.map((name) => [name, face])) } },
});
