// /quien-dijo: who said it, exactly how, and whether they did.
import { z } from 'zod';
import type { Library } from '../knowledge/library.ts';
import { type Verdict, verdictOnChosen } from '../knowledge/quotations/comparing/verdict.ts';
import type { Quotation } from '../knowledge/quotations/quotation.ts';
import { foldLoosely } from '../knowledge/spanish/fold.ts';
import { defineCommand } from './answering/define.ts';
import { attributionOf } from './citing/attribution.ts';
import { cardActions } from './citing/card-actions.ts';
import type { Choice } from './command.ts';
import { succeed } from './failure.ts';
import { articleFilledIn, articuloInput, articuloOption, findArticle } from './options/articulo-option.ts';
import { lengthOf, shorten } from './options/clean-text.ts';
import { CHOICES, QUOTATION } from './options/limits.ts';
import { text } from './options/schema.ts';
import type { Action } from './result.ts';

/** What /quien-dijo reads its options by. */
export const quotationInput = z.strictObject({ cita: text('cita', QUOTATION), articulo: articuloInput });

export const quienDijo = defineCommand({
  declaration: {
    name: 'quien-dijo',
    kind: 'slash',
    options: [
      {
        name: 'cita',
        type: 'string',
        required: true,
        ...QUOTATION,
        suggest: ({ typed, options, library }) => {
          const article = articleFilledIn(options, library);
          return library.suggest
            .quotations(typed, CHOICES.max, article)
            .map((quotation) => choiceOf(quotation, library));
        },
      },
      articuloOption,
    ],
    example: (library) => {
      const [first] = library.quotations();
      return first ? `/quien-dijo cita: ${shorten(first.text, EXAMPLE)}` : null;
    },
  },
  input: quotationInput,
  run: ({ cita, articulo }, { library }) => {
    const article = findArticle(articulo, library);
    if (!article.ok) return article;
    const chosen = quotationReferredTo(cita, library);
    const verdict = chosen
      ? verdictOnChosen(chosen)
      : library.whoSaid(cita, article.value && { article: article.value });
    const typed = chosen?.text ?? cita;
    return succeed({
      visibility: 'public',
      result: {
        kind: 'attribution',
        ...attributionOf(typed, verdict, library),
        actions: actionsAfter(verdict, library),
      },
    });
  },
});

/** Characters of the example: one line on a phone, or little more. */
const EXAMPLE = 60;

/** A quotation that its own words do not lead back to goes by its place. */
function choiceOf(quotation: Quotation, library: Library): Choice {
  return {
    name: shorten(quotation.text.replace(/\s+/g, ' '), CHOICES.characters),
    value: leadsBack(quotation, library) ? quotation.text : placeOf(quotation, library),
  };
}

/** `§a1b2c3.4`: article key and number. */
function placeOf({ article, number }: Quotation, library: Library): string {
  return `§${library.article(article)?.key ?? ''}.${number}`;
}

/** Not when it is too short or too long to be typed, or was said twice. */
function leadsBack(quotation: Quotation, library: Library): boolean {
  const { text } = quotation;
  if (lengthOf(text) < QUOTATION.min || text.length > CHOICES.characters) return false;
  return firstByLetters(library).get(lettersOf(text)) === quotation;
}

const byLetters = new WeakMap<Library, ReadonlyMap<string, Quotation>>();

/** Of quotations that differ in no letter, the first: who types them is led there. Read off a library once. */
function firstByLetters(library: Library): ReadonlyMap<string, Quotation> {
  let known = byLetters.get(library);
  if (!known) {
    const quotations = [...library.quotations()].reverse();
    known = new Map(quotations.map((quotation) => [lettersOf(quotation.text), quotation]));
    byLetters.set(library, known);
  }
  return known;
}

function lettersOf(text: string): string {
  return foldLoosely(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function quotationReferredTo(typed: string, library: Library): Quotation | undefined {
  const found = /^§([0-9a-f]{6})\.(\d{1,6})$/.exec(typed);
  const article = found?.[1] === undefined ? undefined : library.article(found[1]);
  return article && library.quotations({ article }).find(({ number }) => number === Number(found?.[2]));
}

function actionsAfter(verdict: Verdict, library: Library): Action[] {
  return [...placeActions(verdict, library), ...verdict.nearby.map((other) => choiceAction(other, library))];
}

function placeActions({ verdict, quotation, narration, claimed }: Verdict, library: Library): Action[] {
  const place = quotation ?? narration;
  const article = place && library.article(place.article);
  const actions: Action[] = [];
  if (place && article) {
    actions.push({
      label: 'context',
      reply: 'private',
      request: { command: 'parrafo', options: { articulo: article.key, numero: place.at.paragraph } },
    });
  }
  // The nearest thing that was printed is not what was asked for: nobody should share it as such.
  if (quotation && verdict !== 'not-found') actions.push(...cardActions([quotation], library));
  // Whoever did not say that may have said something like it.
  const name = quotation ? quotation.speaker : claimed?.name;
  const speaker = name ? library.person(name) : undefined;
  if (speaker) {
    actions.push({
      label: 'quotations',
      reply: 'private',
      request: { command: 'citas', options: { persona: speaker.key } },
    });
  }
  return actions;
}

/** Another quotation that may be meant, as if it had been typed. */
function choiceAction(other: Quotation, library: Library): Action {
  const request = { command: 'quien-dijo', options: { cita: placeOf(other, library) } };
  return { label: 'choice', reply: 'private', request };
}
