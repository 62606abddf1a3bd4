// Whoever does not want to be named: el masajista, que pidió no ser nombrado.
import { isMark, type Token, wordAt } from '../text/tokens.ts';

/** Tokens of the clause in which somebody asks for it. */
const CLAUSE = 10;
const UNNAMED =
  /^(?:anonimato|nombrad[oa]s?|identificad[oa]s?|identidad|identificarse|apellidos?|nombres?|anónim[oa]s?)$/u;

/** Whether a clause right behind the phrase that ends at `to` says that nobody is to know the name. */
export function isUnnamed(tokens: readonly Token[], end: number): boolean {
  const to = pastPost(tokens, end);
  if (!isMark(tokens[to], ',') || !/^(?:que|quien|quienes)$/u.test(wordAt(tokens, to + 1)?.lower ?? ''))
    return false;
  let asks = false;
  for (let at = to + 2; at < to + CLAUSE; at += 1) {
    const word = wordAt(tokens, at)?.lower;
    if (word === undefined) return false;
    asks ||= /^(?:no|pid|prefi|solicit|exig|habl|rese?rv|sin)/u.test(word);
    if (asks && UNNAMED.test(word)) return true;
  }
  return false;
}

/** El oficial al mando, la médica de guardia: past what somebody does there. */
function pastPost(tokens: readonly Token[], at: number): number {
  const post = `${wordAt(tokens, at)?.lower} ${wordAt(tokens, at + 1)?.lower}`;
  return /^(?:al (?:mando|frente|cargo)|de (?:guardia|turno|servicio)|a cargo)$/u.test(post) ? at + 2 : at;
}
