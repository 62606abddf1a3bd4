// Whether a name right after the words of a phrase belongs to them: en la plaza Juan Pérez, dijo a este diario Ana Paz.

import { genderOf, isGivenName } from '../../spanish/gender.ts';
import { isCompanyTrade, isPersonInPlural, isPersonNoun, takesName } from '../../spanish/grammar.ts';
import { pointsBack } from '../../spanish/role-fields.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { leadsToName } from '../words/body-kinds.ts';
import type { Phrase, Range } from './phrase.ts';

/** Whether the name belongs to something else than its phrase, by the words before it; null where only the name tells. */
export function isLooseBy(
  tokens: readonly Token[],
  { determiner, common }: Phrase,
  name: Range,
): boolean | null {
  const head = common[0] ?? '';
  const noun = wordAt(tokens, name.from - 1)?.lower ?? '';
  // «a este diario Nélida Bazterrica»: what is pointed at needs no name. Avisaba a las diez Ana Ruiz: nor has the hour.
  const pointing = common.length > 0 && /^(?:est[ea]|es[ea])$/u.test(determiner ?? '');
  if (pointing || HOURS.has(noun)) return true;
  if (common.length === 0) return false;
  // Los acusados del crimen del playero Bruno Paz: his name hangs on what is nearest.
  const hangs = common.length > 1 && /^(?:del|la)$/u.test(wordAt(tokens, name.from - 2)?.lower ?? '');
  // «abrazada a sus hijos Julia Coss»: one name is not several people's.
  if (!hangs && areSeveral(determiner, head)) return null;
  // A trade, whether a list has it or not.
  const trade = isPersonNoun(head) || pointsBack(head) || /(?:er[oa]|[dt]ora?|ista|[ae]nte)$/u.test(noun);
  // Los baches de la avenida Simón Bolívar.
  const takes = takesName(head) || (hangs && takesName(noun)) || isNameOfBody(tokens, name);
  return trade || (takes && !isPresented(tokens, name)) ? false : null;
}

/** Denunció a la empresa Lácteos del Nervión; but nobody's surname: pidió al club Riquelme, nor where: en la asamblea Joselyn Paz. */
function isNameOfBody(tokens: readonly Token[], { from, to }: Range): boolean {
  const [noun, earlier] = [1, 2].map((step) => wordAt(tokens, from - step)?.lower ?? '');
  const leads = leadsToName(noun ?? '') || leadsToName(earlier ?? '');
  const whole = to > from + 1 || isCompanyTrade(noun ?? '');
  return leads && whole && !isGivenName(wordAt(tokens, from)?.lower ?? '');
}

/** sus hijos Julia Coss, a periodistas Luis Paz */
function areSeveral(determiner: string | null, head: string): boolean {
  if (determiner === null) return isPersonInPlural(head);
  return /^(?:sus|los|las|unos|unas)$/u.test(determiner);
}

const HOURS = new Set(
  'una dos tres cuatro cinco seis siete ocho nueve diez once doce mediodía medianoche noche tarde mañana madrugada'.split(
    ' ',
  ),
);

/** Desde el hospital Edwin Calcina, un estudiante que viajaba: a name that is told of as somebody's. */
function isPresented(tokens: readonly Token[], { from, to }: Range): boolean {
  const [article, trade] = [1, 2].map((step) => wordAt(tokens, to + step)?.lower ?? '');
  const somebody =
    isPersonNoun(article ?? '') || (/^una?$/u.test(article ?? '') && isPersonNoun(trade ?? ''));
  return (
    isMark(tokens[to], ',') && somebody && to - from > 1 && isGivenName(wordAt(tokens, from)?.lower ?? '')
  );
}

/** Le dijo al vigilante Eufemia Tronco: a woman's name is no vigilante's who is a man. */
export function isAnothersName(tokens: readonly Token[], { from }: Phrase, name: Range): boolean {
  const article = wordAt(tokens, from)?.lower ?? '';
  const before = wordAt(tokens, from - 1)?.lower ?? '';
  const masculine =
    article === 'el' || ((before === 'al' || before === 'del') && !/^(?:la|las)$/u.test(article));
  const [first, second] = [wordAt(tokens, name.from), wordAt(tokens, name.from + 1)];
  return (
    masculine &&
    second?.capital === true &&
    name.to > name.from + 1 &&
    genderOf(first?.lower ?? '') === 'feminine'
  );
}
