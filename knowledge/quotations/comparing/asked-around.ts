// Whether what is typed around a quotation only asks about it, or tells who said it, so that it changes nothing of what was said.
import asking from './asking.json' with { type: 'json' };
import { alternatives, clitics, copula, INNER, it, stranger, that, verb, who } from './asking.ts';
import { fillers, fillersApart, tails, tailsApart, unsure } from './chat-around.ts';
import { type Clause, clausesOf, isAsking, isSurelyTalk, type Talk, talkOf } from './chat-clauses.ts';
import type { Within } from './quotation-within.ts';
import { NAME } from './speaker-names.ts';

const CHAT = `(?:${alternatives([...fillers, ...fillersApart, ...tails, ...tailsApart, ...unsure])})`;
const NOUN = `(?:${alternatives(asking.nouns)})`;
const SEGUN = '(?:segun|according to|by)';
const WORD = `[${INNER}]+`;
const GAP = `[^${INNER}]+`;
const TURNING = `(?:${alternatives([...asking.turning, ...asking.doubting])})(?![${INNER}])`;
/** A word that turns nothing round: what asks, and what is said of when and where. */
const PLAIN = `(?!(?:${alternatives([...asking.turning, ...asking.never, ...asking.doubting])})(?![${INNER}]))${WORD}`;
/** En el pleno, al diario, ayer: on what occasion. */
const OCCASION = `(?:(?:en|al|a|ante|durante|desde|tras|del|de|con)(?: (?:el|la|los|las|un|una|su))? ${PLAIN}|ayer|hoy|${NAME}+)`;
const ASKS = `(?:did ${WORD}(?: ${WORD}){0,3} say|${who}|${SEGUN}|${clitics}${verb}|(?:el|la|los|las) ${PLAIN}(?: ${PLAIN})? que ${clitics}${verb}|habl(?:o|a|aba)(?= del? )|${NOUN}|decir|diciendo|en plan|sal(?:e|io|en|ieron) con|lo de|lo del|eso de|esa de|esto de|aquello de|algo (?:de|como|asi como)|donde (?:sale|dice|pone))`;
const LINK = `(?:${GAP}(?:${that}|de|del|con|a|en|por|como|lo|la|el|su|sus|un|una))`;
const LEAD = `^[^${INNER}]*(?:${PLAIN}${GAP}){0,6}`;
/** No; pues no: that is no chat before what is said. */
const DENIES = new RegExp(`(?:^|${GAP})${TURNING}[^${INNER}]*$`, 'u');
const CHAT_BEFORE = `(?:${alternatives([...fillers, ...fillersApart, ...unsure])})`;
const CHATTING_BEFORE = chatting(CHAT_BEFORE);
const CHATTING_BEHIND = chatting(CHAT);

/** Chat and nothing else. */
function chatting(chat: string): RegExp {
  return new RegExp(`^(?:[^${INNER}]*${chat}(?![${INNER}]))*[^${INNER}]*$`, 'u');
}

/** What stands before: who said, the phrase about; and where the quotation begins there, with the occasion, or somebody and a colon. */
const BEFORE = new RegExp(`${LEAD}${ASKS}${LINK}*[^${INNER}]*$`, 'u');
const BEFORE_ITS_BEGINNING = new RegExp(
  `${LEAD}(?:(?:${ASKS}|(?:${who}) ${clitics}${PLAIN})(?:${GAP}${OCCASION})*${LINK}*[^${INNER}]*|${PLAIN}\\s*:\\s*)$`,
  'u',
);
const CHAT_FIRST = `[^${INNER}]*(?:${CHAT}[^${INNER}]+)*`;
/** Words that go on with what was said: …, y además…; …, sino…; …, si… */
const JOINS =
  '(?:y|e|o|u|ni|pero|sino|aunque|porque|cuando|para|por|que|como|con|sin|salvo|excepto|menos|hasta|mientras|pues|ya|si|donde|en|de|a|al|del)';
/** …, qué lindo, quién lo dijo: what somebody makes of it, between marks. */
const COMMENT = `(?:[,.;…!?]+\\s*(?!${JOINS}(?![${INNER}]))${PLAIN}(?: ${PLAIN}){0,2}(?=[,.;…!?]))?`;
/** La vieja le dijo eso, así habló una vecina, habló el antropólogo: who spoke, and no word of it. */
const SPEAKS = `(?:asi habl(?:o|a|aba)(?![${INNER}])|habl(?:o|aba) (?:${NAME}|el |la |los |las |un |una )|(?:el|la|los|las) ${PLAIN}(?: ${PLAIN})? ${clitics}${verb} (?:${it}|asi)(?![${INNER}]))`;
/** What stands behind: who said it, according to whom; and where the quotation ends there, whose it is. */
const BEHIND = new RegExp(
  `^${COMMENT}${CHAT_FIRST}(?:(?:${it},? )?(?:de |a |por |y |o )?(?:${who}|cual|${SEGUN})(?![${INNER}])|como se llama(?:ba)?(?![${INNER}])|(?:${it}|lo|asi|se lo) ${clitics}${verb}|${SPEAKS})`,
  'u',
);
const WHOSE = `(?:${it} )?(?:${copula})(?: de(?:l| la)?| lo que)? (?:${NAME}|${who}|${verb}|(?:${stranger}|${PLAIN}(?: (?:${PLAIN}|${NAME}+))?)(?=\\s*\\?))`;
/** La del comité, los de derechos humanos, una de la intendencia: somebody, and no more than that. */
const SOMEBODY = `(?:de |del )?(?:${NAME}+|(?:(?:el|la|los|las|un|una|uno|unos|unas)(?: de(?: la| los| las)?| del)?|de la|de los|de las|del) ${PLAIN}(?: ${PLAIN}){0,3})`;
/** …era, …creo, …seguro: whoever asks is not sure. */
const DOUBTS = `(?:[^${INNER}]+(?:${CHAT}|${copula}|${clitics}${verb}|seguro|supongo|no|verdad|${SOMEBODY}))*`;
const BEHIND_ITS_END = new RegExp(
  `^(?:${CHAT_FIRST}${WHOSE}|\\s*[,.?!…(–—-][^${INNER}]*(?:(?:${copula}|o|fue|lo dijo) )?${SOMEBODY}${DOUBTS}[^${INNER}]*$)`,
  'u',
);
/** Qué tristeza, q risa: what somebody makes of it. */
const EXCLAIMS = new RegExp(`^\\s*[,.;…!?]+\\s*(?:que|q) ${PLAIN}(?: ${PLAIN})?[^${INNER}]*$`, 'u');

/** Of a whole quotation: set apart from what stands before it, that turns nothing round. */
const TURNED_BEFORE = new RegExp(`(?:^|${GAP})${TURNING}(?:${GAP}${WORD}){0,4}${GAP}$`, 'u');
const SET_APART_BEFORE = new RegExp(
  `(?:[,.;:…?!(«"-]|(?:^|${GAP})${ASKS}${LINK}*|(?:^|${GAP})(?:${clitics}${verb}|${NOUN}|${SEGUN} ${SOMEBODY})(?: (?:${that}|asi))?|(?:^|${GAP})(?:lo|eso|algo|esa frase|la frase) (?:de|del|como))\\s*$`,
  'u',
);
/** …and from what stands behind, of which the first clause asks, or is a question. */
const SET_APART_BEHIND = new RegExp(
  `^\\s*(?:[,.;:…?!)»"-]\\s*)+(?![^${INNER}]*${JOINS}(?![${INNER}]))(?=[^.?!…]*(?:\\?|(?<![${INNER}])(?:${who}|${verb}|${it}|${SEGUN}|${NAME}+|${copula}|${CHAT})(?![${INNER}])))|^[^${INNER}]*$|^,? o (?:${WORD}${GAP}){0,8}${WORD}\\s*\\?`,
  'u',
);

/** Whether the place of a quotation in a masked text is so surrounded. */
export function isAskedAround(
  masked: string,
  { place: { start, end }, begins, ends, opens, closes, meant }: Within,
): boolean {
  const whole = opens && closes;
  const [before, behind] = [masked.slice(0, start), masked.slice(end)];
  const asksBefore = BEFORE.test(before) || (begins && BEFORE_ITS_BEGINNING.test(before));
  const asksBehind = BEHIND.test(behind) || (ends && BEHIND_ITS_END.test(behind));
  // A su hermano, of «a su mujer»: where more was printed, chat is set apart.
  const chatsBefore =
    CHATTING_BEFORE.test(before) && !DENIES.test(before) && (begins || !ENDS_IN_WORD.test(before));
  const chatsBehind = CHATTING_BEHIND.test(behind) && (ends || !BEGINS_IN_WORD.test(behind));
  const exclaims = ends && EXCLAIMS.test(behind);
  // ¿Qué viene ahora?: the mark is its own.
  const cue = whole && (CUE.test(before) || CUE.test(behind.replace(MARKS_FIRST, '')));
  const isAdjunct = begins && ADJUNCT.test(masked.slice(start));
  if (areOnlyTalk(before, behind, { begins, ends, opens, closes, meant, isAdjunct })) return true;
  if (!asksBefore && !asksBehind && !cue) return false;
  const apartBefore = whole && SET_APART_BEFORE.test(before) && !TURNED_BEFORE.test(before);
  const apartBehind = whole && SET_APART_BEHIND.test(behind);
  return (asksBefore || chatsBefore || apartBefore) && (asksBehind || chatsBehind || exclaims || apartBehind);
}

/** Words of meaning of a quotation that is known again behind more of the clause than asks for it: not «inasumible». */
const FEWEST_LED = 2;

/** Whether whatever stands beside it without a mark asks for it, and each clause further off is talk. */
function areOnlyTalk(
  before: string,
  behind: string,
  { begins, ends, opens, closes, meant, isAdjunct }: Omit<Within, 'place'> & { readonly isAdjunct: boolean },
): boolean {
  const [earlier, later] = [clausesOf(before), clausesOf(behind)];
  const beside = earlier.at(-1)?.closed === '' ? earlier.pop() : undefined;
  const asks =
    beside !== undefined &&
    !CHATTING_BEFORE.test(beside.text) &&
    (BEFORE_IN_CLAUSE.test(beside.text) ||
      (isAdjunct && meant >= FEWEST_LED && BEFORE_ADJUNCT.test(beside.text)) ||
      (begins &&
        (BEFORE_ITS_BEGINNING.test(beside.text) ||
          (meant >= FEWEST_LED && BEFORE_ITS_BEGINNING_IN_CLAUSE.test(beside.text)))));
  // El gerente: la pieza «tuvo que venir»: whom the article tells it of.
  const teller = earlier.at(-1);
  const told =
    begins &&
    beside !== undefined &&
    teller !== undefined &&
    isTeller(teller) &&
    ITS_SUBJECT.test(beside.text);
  const bare = beside === undefined || told || CHATTING_BEFORE.test(beside.text);
  const [first, ...others] = later;
  if (!first || (!ends && BEGINS_IN_WORD.test(behind))) return false;
  const tells = BEHIND.test(first.text) || (ends && BEHIND_ITS_END.test(first.text));
  if (!tells && !CHATTING_BEHIND.test(first.text)) return false;
  const [next] = others;
  if (!closes && next && !isSurelyTalk(next) && !isAsking(next)) return false;
  const talk = talksOf(others, first.closed);
  // Whatever stands before somebody is said to speak is theirs who asks.
  if (asks) return !talk.includes('says');
  if (!bare || (!begins && ENDS_IN_WORD.test(before))) return false;
  const last = earlier.at(-1);
  if (!opens && last && !isSurelyTalk(last) && !BEFORE_IN_CLAUSE.test(last.text)) return false;
  const all = [...talksOf(earlier, ''), ...talk];
  return !all.includes('says') && (tells || told || all.includes('asks'));
}

function talksOf(clauses: readonly Clause[], mark: string): Talk[] {
  return clauses.map((clause, at) =>
    isTeller(clause) ? 'asks' : talkOf(clause, clauses[at - 1]?.closed ?? mark),
  );
}

/** El gerente: …, la abogada: …. */
function isTeller({ text, closed }: Clause): boolean {
  return closed.startsWith(':') && TELLER.test(text);
}

const TELLER = new RegExp(`^[^${INNER}]*(?:${PLAIN}${GAP}){0,6}${PLAIN}[^${INNER}]*$`, 'u');
/** A word that turns nothing round, be it one that leads on: cuando dijo. */
const ANY = `(?!(?:${alternatives([...asking.turning, ...asking.doubting.filter((word) => word !== 'si')])})(?![${INNER}]))${WORD}`;
/** El guardia civil, whose first words may be a name that the articles know. */
const ONE = `(?:${NAME}[${NAME} ]*(?: ${PLAIN})?|(?:el|la|los|las|un|una|su|sus) ${PLAIN}(?: ${PLAIN})?(?: (?:del?|de la|de los|de las) ${PLAIN})?)`;
const IS = `(?:${copula}|esta|estan|estaba|estaban|hay|habia|habian|tiene|tienen|tenia|tenian|lo hacia|lo hizo)`;
const TELLS = `(?:${ASKS}|${alternatives(asking.tellings)})`;
const THAT = `(?:${GAP}(?:${that}|q))+`;
/** Dijo el guardia que, dijo de Ana que es, dijo en la radio que la política era; según ella era: whom it is of, and that it is. */
const ON_TO_IT = `(?:${TELLS}(?:${GAP}(?:de |a |al |sobre )?${ONE})?(?:${GAP}${OCCASION})?${THAT}(?:${GAP}${ONE})?|${SEGUN}${GAP}${ONE})(?:${GAP}(?:tambien|ya|solo))?(?:${GAP}${IS})?`;
/** Dijo que la nómina la pagaba «en cuanto se pueda»: what tells only when, why or how goes with any clause. */
const ON_TO_HOW = `${TELLS}(?:${GAP}${ANY}){0,4}${THAT}(?:${GAP}${ANY}){0,8}`;
const ADJUNCT =
  /^[^\p{L}]*(?:en|por|para|porque|con|sin|hasta|desde|antes|despues|cuando|como|durante|entre|al) /u;
const ITS_SUBJECT = new RegExp(`^[^${INNER}]*(?:q |que )?${ONE}[^${INNER}]*$`, 'u');
const BEFORE_IN_CLAUSE = new RegExp(`^[^${INNER}]*(?:${ANY}${GAP}){0,12}${ASKS}${LINK}*[^${INNER}]*$`, 'u');
const BEFORE_ITS_BEGINNING_IN_CLAUSE = new RegExp(
  `^[^${INNER}]*(?:(?:${ANY}${GAP}){0,12}${ON_TO_IT}|(?:que|q) ${ONE})[^${INNER}]*$`,
  'u',
);
const BEFORE_ADJUNCT = new RegExp(`^[^${INNER}]*(?:${ANY}${GAP}){0,12}${ON_TO_HOW}[^${INNER}]*$`, 'u');

const CUE = new RegExp(`\\?|(?<![${INNER}])(?:${who}|${verb}|${it}|${SEGUN}|${NOUN})(?![${INNER}])`, 'u');
const MARKS_FIRST = new RegExp(`^[^${INNER}]+`, 'u');
const ENDS_IN_WORD = new RegExp(`[${INNER}] $`, 'u');
const BEGINS_IN_WORD = new RegExp(`^ [${INNER}]`, 'u');
