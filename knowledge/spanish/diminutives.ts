// Diminutives: the words that one may be made from (librito: libro).
import notDiminutives from './diminutives.json' with { type: 'json' };

/** -ito, -cito, -ecito with what stands before; three letters at least, for shorter ones tell nothing. */
const DIMINUTIVE = /^(\p{L}{3,}?)(e?c)?it([oa])s?$/u;
const none = new Set(notDiminutives.words);

/** The words, folded, that a folded one may be a diminutive of; not all of them need exist. */
export function basesOf(key: string): readonly string[] {
  const [, root, link, gender] = none.has(key) ? [] : (DIMINUTIVE.exec(key) ?? []);
  if (root === undefined || gender === undefined) return [];
  const bases = [...withEndings(spelt(root), gender)];
  // The c may be the word's own z (pedacito: pedazo, lucecita: luz).
  if (link === 'c') bases.push(...withEndings(`${root}z`, gender));
  if (link === 'ec') bases.push(root.replace(/c$/, 'z'));
  return bases;
}

/** Any gender's own vowel, -e or none: papelito, cochecito. */
function withEndings(root: string, gender: string): readonly string[] {
  return [`${root}${gender}`, `${root}e`, root];
}

/** The sound before i is written otherwise before o and a: chiquito, amiguito. */
function spelt(root: string): string {
  return root.replace(/qu$/, 'c').replace(/gu$/, 'g');
}
