// What stands right before a quotation in a masked text, or right behind it: who said, according to whom, whose it is.

import { foldLoosely } from '../../spanish/fold.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import asking from './asking.json' with { type: 'json' };
import {
  alternatives,
  called,
  clitics,
  copula,
  INNER,
  it,
  nothingBut,
  stranger,
  that,
  verb,
  who,
} from './asking.ts';
import { fillers, fillersApart, tails, tailsApart, unsure } from './chat-around.ts';
import { NAME } from './speaker-names.ts';

export const CHAT = `(?:${alternatives([...fillers, ...fillersApart, ...tails, ...tailsApart, ...unsure])})`;
export const NOUN = `(?:${alternatives(asking.nouns)})`;
export const SEGUN = '(?:segun|according to|by)';
export const WORD = `[${INNER}]+`;
export const GAP = `[^${INNER}]+`;
export const TURNING = `(?:${alternatives([...asking.turning, ...asking.doubting])})(?![${INNER}])`;
/** A word that turns nothing round: what asks, and what is said of when and where. */
export const PLAIN = `(?!(?:${alternatives([...asking.turning, ...asking.never, ...asking.doubting])})(?![${INNER}]))${WORD}`;
/** The same, be it one that leads on: cuando dijo, sí dijo. */
const ANY = `(?!(?:${alternatives([...asking.turning, ...asking.doubting.filter((word) => word !== 'si')])})(?![${INNER}]))${WORD}`;
/** En el pleno, al diario, ayer: on what occasion. */
const OCCASION = `(?:(?:en|al|a|ante|durante|desde|tras|del|de|con)(?: (?:el|la|los|las|un|una|su))? ${PLAIN}|ayer|hoy|${NAME}+)`;
export const ASKS = `(?:did ${WORD}(?: ${WORD}){0,3} say|${who}|${SEGUN}|${clitics}${verb}|(?:el|la|los|las) ${PLAIN}(?: ${PLAIN})? que ${clitics}${verb}|habl(?:o|a|aba)(?= del? )|${NOUN}|${alternatives(asking.abouts)})`;
export const LINK = `(?:${GAP}(?:${that}|de|del|con|a|en|por|como|lo|la|el|su|sus|un|una|asi|siempre|literal|exactamente|tal cual|textual|textualmente|literalmente|(?:varias|muchas|dos|tres) veces))`;
const LEAD = `^[^${INNER}]*(?:${PLAIN}${GAP}){0,6}`;
const LEAD_IN_CLAUSE = `^[^${INNER}]*(?:${ANY}${GAP}){0,12}`;
const END = `[^${INNER}]*$`;
/** La del comité, los de derechos humanos, una de la intendencia: somebody, and no more than that. */
export const SOMEBODY = `(?:de |del )?(?:${NAME}+|(?:(?:el|la|los|las|un|una|uno|unos|unas)(?: de(?: la| los| las)?| del)?|de la|de los|de las|del) ${PLAIN}(?: ${PLAIN}){0,3})`;
/** El guardia civil, whose first words may be a name that the articles know; el precio del ganado. */
const ONE = `(?:${NAME}[${NAME} ]*(?: ${PLAIN})?|(?:el|la|los|las|un|una|su|sus|lo) ${PLAIN}(?: ${PLAIN})?(?: (?:del?|d|de la|de los|de las) ${PLAIN})?|eso|esto|aquello)`;
const IS = `(?:${copula}|esta|estan|estaba|estaban|hay|habia|habian|tiene|tienen|tenia|tenian|lo hacia|lo hizo)`;
export const TELLS = `(?:${ASKS}|${alternatives(asking.tellings)})`;
const THAT = `(?:${GAP}(?:${that}|q))+`;

const CHATTING_BEFORE = nothingBut(`(?:${alternatives([...fillers, ...fillersApart, ...unsure])})`);
const CHATTING_BEHIND = nothingBut(CHAT);
/** No; pues no: that is no chat before what is said. */
const DENIES = new RegExp(`(?:^|${GAP})${TURNING}${END}`, 'u');

/** Niega que, desmintió ayer que. */
const DENIES_THAT = new RegExp(
  `(?<![${INNER}])(?:${alternatives(asking.doubting.filter((word) => word !== 'si'))})(?:${GAP}${WORD}){0,3}${GAP}(?:que|q)${END}`,
  'u',
);

/** Who said, the phrase about; and where the quotation begins there, with the occasion, or somebody and a colon. */
const BEFORE = new RegExp(`${LEAD}${ASKS}${LINK}*${END}`, 'u');
const BEFORE_BEGINNING = new RegExp(
  `${LEAD}(?:(?:${ASKS}|(?:${who}) ${clitics}${PLAIN})(?:${GAP}${OCCASION})*${LINK}*[^${INNER}]*|${PLAIN}\\s*:\\s*)$`,
  'u',
);
/** Dijo el guardia que, dijo de Ana que es, dijo en la radio que la política era; según ella era: whom it is of, and that it is. */
const ON_TO_IT = `(?:${TELLS}(?:${GAP}(?:de |a |al |sobre )?${ONE})?(?:${GAP}${OCCASION})?${THAT}(?:${GAP}${ONE})?|${SEGUN}${GAP}${ONE})(?:${GAP}(?:tambien|ya|solo))?(?:${GAP}${IS})?`;
/** Dijo que la nómina la pagaba «en cuanto se pueda»: what tells only when, why or how goes with any clause. */
const ON_TO_HOW = `${TELLS}(?:${GAP}${ANY}){0,4}${THAT}(?:${GAP}${ANY}){0,8}`;
/** Dijo eso de que era «un documento innovador»: the verb that «que» puts in the stead of the printed one. */
const IN_CLAUSE = new RegExp(
  `${LEAD_IN_CLAUSE}${ASKS}${LINK}*(?:${GAP}(?:que|q)${GAP}(?:${alternatives(asking.backshifted)}))?${END}`,
  'u',
);
/** Preguntaba si iba a volver, of a question. */
const WHETHER = new RegExp(
  `(?<![${INNER}])(?:pregunt(?:o|aba|aban|aron|a|an|ando|arse)|consulto|duda)(?: [${INNER}]+){0,3} (?:(?:que|q) )?si[^${INNER}]*$`,
  'u',
);
const BEGINNING_IN_CLAUSE = new RegExp(
  `(?:${LEAD_IN_CLAUSE}(?:${ON_TO_IT}|${ASKS}(?:${GAP}${OCCASION}){1,2}${LINK}*)|^[^${INNER}]*(?:que|q) ${ONE}|(?:^|${GAP})lo (?:de|del|d) ${PLAIN}(?: ${PLAIN}){0,2} (?:que|q))${END}`,
  'u',
);
const ADJUNCT_IN_CLAUSE = new RegExp(`${LEAD_IN_CLAUSE}${ON_TO_HOW}${END}`, 'u');
const SUBJECT = new RegExp(`^[^${INNER}]*(?:${CHAT}[^${INNER}]+)*(?:q |que )?${ONE}${END}`, 'u');
/** Había, el hospital tenía: what is said of somebody who is named, or of nobody. */
const HAVING = new RegExp(
  `^[^${INNER}]*(?:${CHAT}[^${INNER}]+)*(?:(?:que|q) )?(?:${ONE} |${PLAIN} (?=hay|habia))?${IS}(?: ${PLAIN})?${END}`,
  'u',
);
const TELLER = new RegExp(`^[^${INNER}]*(?:${PLAIN}${GAP}){0,6}${PLAIN}${END}`, 'u');

const CHAT_FIRST = `[^${INNER}]*(?:${CHAT}[^${INNER}]+)*`;
/** Words that go on with what was said: …, y además…; …, sino…; …, si… */
export const JOINS =
  '(?:y|e|o|u|ni|pero|sino|aunque|porque|cuando|para|por|que|como|con|sin|salvo|excepto|menos|hasta|mientras|pues|ya|si|donde|en|de|a|al|del)';
/** …, qué lindo, quién lo dijo: what somebody makes of it, between marks. */
const COMMENT = `(?:[,.;…!?]+\\s*(?!${JOINS}(?![${INNER}]))${PLAIN}(?: ${PLAIN}){0,2}(?=[,.;…!?]))?`;
/** La vieja le dijo eso, así habló una vecina, habló el antropólogo: who spoke, and no word of it. */
const SPEAKS = `(?:asi habl(?:o|a|aba)(?![${INNER}])|habl(?:o|aba) (?:${NAME}|el |la |los |las |un |una )|(?:el|la|los|las) ${PLAIN}(?: ${PLAIN})? ${clitics}${verb} (?:${it}|asi)(?![${INNER}]))`;
/** Who said it, according to whom; and where the quotation ends there, whose it is. */
const BEHIND = new RegExp(
  `^${COMMENT}${CHAT_FIRST}(?:(?:${it},? )?(?:de |d |a |por |y |o )?(?:${who}|cual|${SEGUN})(?![${INNER}])|${called}(?![${INNER}])|\\s*o (?:me|era|fue|es|no|si|quien|otr[oa]|algo|estoy|soy|yo|ando|de quien|al reves)(?![${INNER}])|(?:${it}|lo|asi|se lo) ${clitics}${verb}|${SPEAKS})`,
  'u',
);
const WHOSE = `(?:${it} )?(?:${copula})(?: de(?:l| la)?| lo que)? (?:${NAME}|${who}|${verb}|(?:${stranger}|${PLAIN}(?: (?:${PLAIN}|${NAME}+))?)(?=\\s*\\?))`;
/** …era, …creo, …seguro: whoever asks is not sure. */
const DOUBTS = `(?:[^${INNER}]+(?:${CHAT}|${copula}|${clitics}${verb}|seguro|supongo|no|verdad|${SOMEBODY}))*`;
const BEHIND_END = new RegExp(
  `^(?:${CHAT_FIRST}${WHOSE}|,? (?:asi )?${clitics}${verb} (?:${NAME}|(?:el|la|los|las|un|una|uno) )|\\s*[,.?!…(–—-][^${INNER}]*(?:(?:${copula}|o|fue|lo dijo|asi|asi merito|palabras de) )?${SOMEBODY}${DOUBTS}${END})`,
  'u',
);

const WHOSE_TAIL = new RegExp(
  `^ (?:(?:${copula}) )?((?:(?:el|la|los|las|un|una) )?(?:${NAME}[${NAME} ]*|${PLAIN})(?: ${PLAIN}){0,3})(?: lo ${verb})?(?:[^${INNER}]+${CHAT}(?![${INNER}]))*${END}`,
  'u',
);
const ENDS_IN_WORD = new RegExp(`[${INNER}] $`, 'u');
const BEGINS_IN_WORD = new RegExp(`^ [${INNER}]`, 'u');
const BEGINS_AS_ADJUNCT =
  /^[^\p{L}\p{N}]*(?:en|por|para|pa|porque|con|sin|hasta|asta|desde|antes|despues|cuando|como|durante|entre|al|(?:una|dos|tres|varias|muchas|\d+) ve[zcs]e?s?) /u;

/** Whether a text right before a quotation asks for it; `begins`: for the beginning of it. */
export function asksBefore(text: string, begins: boolean): boolean {
  return BEFORE.test(text) || (begins && BEFORE_BEGINNING.test(text));
}

/** How much of a quotation stands behind a clause, and how it begins. */
export interface Led {
  readonly begins: boolean;
  /** Words of meaning. */
  readonly meant: number;
  readonly isAdjunct: boolean;
}

/** Words of meaning of a quotation that is known again behind more of the clause than asks for it: not «inasumible». */
const FEWEST_LED = 2;

/** The same of the clause that a quotation ends, which may tell what it is said of as well: dijo que la ladera era. */
export function leadsTo(clause: string, { begins, meant, isAdjunct }: Led): boolean {
  if (begins && WHETHER.test(clause)) return true;
  if (chatsBefore(clause) || DENIES_THAT.test(clause)) return false;
  if (IN_CLAUSE.test(clause) || (begins && BEFORE_BEGINNING.test(clause))) return true;
  if (!begins || meant < FEWEST_LED) return false;
  return BEGINNING_IN_CLAUSE.test(clause) || (isAdjunct && ADJUNCT_IN_CLAUSE.test(clause));
}

/** Whether a clause asks for what follows it, be it set apart: y quién dijo, … */
export function leadsOn(clause: string): boolean {
  return IN_CLAUSE.test(clause);
}

/** La pieza «tuvo que venir»: whom something is told of. */
export function isSubjectOfIt(clause: string): boolean {
  return SUBJECT.test(clause);
}

/** Había «cuando menos otros dos»: whether a clause does no more than bring in that something is there. */
export function bringsIn(clause: string, { begins, meant }: Led): boolean {
  return begins && meant >= FEWEST_LED && HAVING.test(clause);
}

/** El gerente, of «el gerente: «…»». */
export function namesTeller(clause: string): boolean {
  return TELLER.test(clause);
}

/** Whether a text right behind a quotation asks for it; `ends`: behind the end of it. */
export function asksBehind(text: string, ends: boolean): boolean {
  return BEHIND.test(text) || (ends && BEHIND_END.test(text));
}

/** …la del guiso, …gerente Ruiz, …era el presi no?: whoever said it, behind all of a quotation and without a mark between. */
export function isWhoseBehind(text: string): boolean {
  const [first = '', second = ''] = WHOSE_TAIL.exec(text)?.[1]?.split(' ') ?? [];
  if (/^(?:el|la|los|las|un|una|del?)$/u.test(first)) return isRole(second);
  return first.includes(NAME) || (isRole(first) && (second.includes(NAME) || /^(?:del?|en)$/u.test(second)));
}

/** Crack la jueza: whether a clause tells of somebody who may have said it. */
export function tellsWhose(clause: string): boolean {
  const words = clause.trim().split(' ');
  return words.some((word, at) => /^(?:el|la|los|las|ese|esa)$/u.test(word) && isRole(words[at + 1] ?? ''));
}

const roles = new Set(speakers.people.map(foldLoosely));

/** Somebody by what they do; so is «la del guiso». */
function isRole(word: string): boolean {
  return roles.has(word) || /^(?:del?|presi|profe|doc|dt)$/u.test(word) || word.includes(NAME);
}

/** Whether nothing but chat stands before. */
export function chatsBefore(text: string): boolean {
  return CHATTING_BEFORE.test(text);
}

/** Pues no: whether what stands before ends in a word that turns what follows. */
export function deniesBefore(text: string): boolean {
  return DENIES.test(text);
}

/** Whether nothing but chat stands behind. */
export function chatsBehind(text: string): boolean {
  return CHATTING_BEHIND.test(text);
}

/** A su hermano, of «a su mujer»: whether a word stands right before what may have been printed in its stead. */
export function endsInWord(before: string): boolean {
  return ENDS_IN_WORD.test(before);
}

export function beginsInWord(behind: string): boolean {
  return BEGINS_IN_WORD.test(behind);
}

/** En cuanto se pueda, porque sí: what tells only when, why or how. */
export function beginsAsAdjunct(text: string): boolean {
  return BEGINS_AS_ADJUNCT.test(text);
}
