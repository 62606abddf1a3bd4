// Texts that speak: a note of a body, «el texto» that one has issued, and what is written rather than said.

import { isBareTextNoun, isGroupNoun, isMessage } from '../../spanish/grammar.ts';
import type { ReadLine } from '../cues/cue.ts';
import type { Discourse } from '../people/discourse.ts';
import type { Speaker } from '../people/speaker.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';

/** What somebody does who puts words out: publicó un mensaje. */
export const ISSUING = /^(?:publicar|escribir|difundir|colgar|subir|enviar|lanzar|compartir|divulgar)$/u;

/** La nota del club: of a body, which is all that need be told. */
export function isOfBody({ common, determiner }: Phrase): boolean {
  return determiner !== 'su' && common.length > 1 && isGroupNoun(common.at(-1) ?? '');
}

/** Un reporte de la Dirección Regional de Salud: of a body, by its name. */
export function isOfNamedBody({ tokens }: ReadLine, { name, nameIsComplement }: Phrase): boolean {
  return name !== null && nameIsComplement && isGroupNoun(wordAt(tokens, name.from)?.lower ?? '');
}

/** «…», agrega el texto: the body that has just issued one; Leyó un pliego de siete puntos. El documento pide: that one. */
export function textMeant({ noun }: Speaker, phrase: Phrase, { pages }: Discourse): Speaker | null {
  return isBareText(phrase) ? (pages.lastBody() ?? pages.textBut(noun)) : null;
}

/** El texto, ese texto, with nothing more. */
function isBareText({ common, determiner, name }: Phrase): boolean {
  return (
    name === null &&
    /^(?:el|ese|este)$/u.test(determiner ?? '') &&
    common.length === 1 &&
    isBareTextNoun(common[0] ?? '')
  );
}

/** El mensaje, but not «este diario», which speaks for itself. */
export function isWritten({ common, determiner }: Phrase): boolean {
  // Un diario limeño escribió: a paper, but for «su diario».
  if (common[0] === 'diario' && determiner !== 'su') return false;
  return isMessage(common[0] ?? '') && determiner !== 'este' && determiner !== 'esta';
}
