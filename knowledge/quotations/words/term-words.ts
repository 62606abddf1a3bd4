// Words that tell terms, titles and names from speech, as terms.json lists them.
import { startsWithAny } from './stems.ts';
import terms from './terms.json' with { type: 'json' };
import { formsOf } from './verb-forms.ts';

const namingNouns = new Set(terms.namingNouns);
const titles = new Set(terms.titles);
const names = new Set(terms.names);
const saying = new Set(terms.saying);
const works = new Set(terms.works.flatMap((verb) => [...formsOf(verb).keys()]));
const networks = new Set(terms.networks);
const printed = new Set(terms.printed);
const hedges = new Set(terms.hedges);
const kinds = new Set(terms.kinds);
const announcing = new Set(terms.announcing);
const bearing = new Set(terms.bearing);
const notices = new Set(terms.notices);
const utterances = new Set(terms.utterances);
const reading = new Set(terms.reading);
const remaining = new Set(terms.remaining);
const papers = new Set(terms.papers);
const making = new Set(terms.making);
const chants = new Set(terms.chants);
const jargon = new Set(terms.jargon);
const namegivers = new Set(terms.namegivers);

/** el apodo de «X» */
export const isNamingNoun = (word: string): boolean => namingNouns.has(word);
/** la novela «X» */
export const isTitleNoun = (word: string): boolean => titles.has(word);
/** la empresa «X» */
export const isNameNoun = (word: string): boolean => names.has(word);
/** Nouns that attribute words: la consigna «X», al grito de «X». */
export const isSayingNoun = (word: string): boolean => saying.has(word);
/** publicó «X» */
export const isWorkVerb = (word: string): boolean => works.has(word);
/** Words that tell of a message rather than a work. */
export const isNetwork = (word: string): boolean => networks.has(word);
/** Participles of what stands written on a thing. */
export const isPrinted = (word: string): boolean => printed.has(word);
/** la famosa «austeridad» */
export const isHedge = (word: string): boolean => hedges.has(word);
/** la figura de «concesión comunitaria» */
export const isKind = (word: string): boolean => kinds.has(word);
/** Nouns for a headline, a motto or a name before a colon. */
export const isAnnouncing = (word: string): boolean => announcing.has(word);
/** Whether the verb goes with what bears words: un cartel que decía «X». */
export const isBearing = (infinitive: string): boolean => bearing.has(infinitive);
/** What is read where it hangs: un aviso. */
export const isNotice = (word: string): boolean => notices.has(word);
/** Con esas palabras, Ana Ruiz rompió su silencio. */
export const isUtterance = (word: string): boolean => utterances.has(word);
/** se leía «X» en la fachada */
export const isReadingForm = (word: string): boolean => reading.has(word);
/** Whether the word is of a verb for hanging something up: colgó, pegaron. */
export const isHanging = startsWithAny(terms.hangingStems);
/** sigue escrita la pregunta */
export const isRemaining = (word: string): boolean => remaining.has(word);
/** Whether the word is of a verb for writing on something: pintó, garabatearon. */
export const isWriting = startsWithAny(terms.writingStems);
/** Whether the word is of what a screen does: muestra, proyectó. */
export const isShowingForm = startsWithAny(terms.showingStems);
/** What is pinned up with words on it: una hoja. */
export const isPaper = (word: string): boolean => papers.has(word);
/** la placa que mandó hacer */
export const isMaking = (infinitive: string): boolean => making.has(infinitive);
/** What a crowd sings: el cántico. */
export const isChant = (word: string): boolean => chants.has(word);
/** en la jerga de los negociadores */
export const isJargonNoun = (word: string): boolean => jargon.has(word);
/** Whether the word is of a verb for calling a state: declaró, levantan. */
export const isDeclaring = startsWithAny(terms.declaringStems);
/** Whoever gives names that last: la prensa. */
export const isNamegiver = (word: string): boolean => namegivers.has(word);
