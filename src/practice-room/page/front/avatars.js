// Faces drawn here, so that none has to come from outside: the bot's paper, and people's initials.

const HUES = ['#5865f2', '#248046', '#b3541e', '#a12d6b', '#147a8a', '#7a4fb5'];

const BOT = `<rect width="40" height="40" fill="#2f6db3"/><path d="M10 11h16v17a2 2 0 0 0 2 2H13a3 3 0 0 1-3-3z" fill="#fff"/><path d="M26 16h5v11a3 3 0 0 1-3 3 2 2 0 0 1-2-2z" fill="#cfe0f3"/><path d="M13 14h10v4H13zM13 21.500h10M13 24.500h10M13 27.500h7" fill="#2f6db3" stroke="#2f6db3" stroke-width="1.400"/>`;

/** An address for an image element. @param {{ id: string, username: string, bot: boolean }} user */
export function avatarOf(user) {
  const inside = user.bot ? BOT : initials(user.username);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="80" height="80">${inside}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** @param {string} name */
function initials(name) {
  const hue = HUES[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % HUES.length];
  const letter = [...name.toUpperCase()].find((each) => /\p{L}/u.test(each)) ?? '?';
  return `<rect width="40" height="40" fill="${hue}"/><text x="20" y="27" font-family="sans-serif" font-size="20" font-weight="600" fill="#fff" text-anchor="middle">${letter}</text>`;
}
