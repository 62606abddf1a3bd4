// One thing said in as many ways as the press has: whoever says it is told, however they are introduced and called again.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';
import { batteryNames, type Open, readBattery } from '../../../quotations/batteries.ts';
import { type Combination, combinationsOf } from '../../../quotations/combine.ts';
import { articleOf } from '../article-of.ts';

const ARTICLE = /^(?:el|la|los|las|un|una|unos|unas) /;
const TITLE = /^(?:sor|fray|don|monsenor) /;
const BODY =
  /^(?:empresa|compania minera|sindicato|asociacion|plataforma|cadena de supermercados|aerolinea) /;

/**
 * Names are compared without case, accents, the article, a title or the noun for a body before them: «la empresa
 * Volandia» is «Volandia». Where nobody is named, one wording may go on where the other ends: «un vecino», «un vecino
 * del barrio».
 */
function areSame(wanted: string, given: string): boolean {
  const key = (name: string) => foldLoosely(name).replace(ARTICLE, '').replace(TITLE, '').replace(BODY, '');
  const [one, other] = [key(wanted), key(given)];
  const isWorded = /^\p{Ll}/u.test(wanted);
  return one === other || (isWorded && (one.startsWith(`${other} `) || other.startsWith(`${one} `)));
}

/** What in the text is not found, or given to somebody else or to nobody. */
function failuresIn({ text, said }: Combination): readonly string[] {
  const left = [...quotationsOf(articleOf(text))];
  return said.flatMap(({ text: words, speaker }) => {
    const at = left.findIndex((quotation) => quotation.text === words);
    const [quotation] = at === -1 ? [] : left.splice(at, 1);
    if (!quotation) return [`${text} → «${words}» is not found`];
    if (quotation.speaker !== null && areSame(speaker, quotation.speaker)) return [];
    return [`${text} → «${words}» is given to ${quotation.speaker ?? 'nobody'}, not to ${speaker}`];
  });
}

function isOf({ form, references, speakers, words = '' }: Open): (one: Combination) => boolean {
  return (one) =>
    one.form === form &&
    (references === undefined || references.includes(one.reference)) &&
    (speakers === undefined || speakers.includes(one.speaker)) &&
    one.text.includes(words);
}

const batteries = batteryNames().map((name) => {
  const battery = readBattery(name);
  return { name, forms: battery.forms, open: battery.open, all: combinationsOf(battery) };
});

describe.each(batteries)('whoever speaks in «$name»', ({ forms, open, all }) => {
  const settled = all.filter((one) => !open.some((entry) => isOf(entry)(one)));

  it.each(forms)('is told where the text has: $text', ({ text }) => {
    expect(settled.filter(({ form }) => form === text).flatMap(failuresIn)).toEqual([]);
  });

  it.each(open)('is not told yet, and to be taken off the list once they are: $form', (entry) => {
    const listed = all.filter(isOf(entry));
    expect(listed).not.toEqual([]);
    expect(listed.filter((one) => failuresIn(one).length === 0).map(({ text }) => text)).toEqual([]);
  });
});
