// What part a Spanish word plays, as far as small words and endings tell. No dictionary: lists and endings.
import { remembered } from '../remembered.ts';
import smallWords from './function-words.json' with { type: 'json' };
import { isDemonym } from './role-fields.ts';
import speakers from './speaker-nouns.json' with { type: 'json' };

const articles = new Set(smallWords.articles);
const determiners = new Set(smallWords.determiners);
const indefinite = new Set(smallWords.indefinite);
const pronouns = new Set(smallWords.pronouns);
const nobody = new Set(smallWords.nobody);
const clitics = new Set(smallWords.clitics);
const prepositions = new Set(smallWords.prepositions);
const links = new Set(smallWords.links);
const adverbs = new Set(smallWords.adverbs);
const modals = new Set(smallWords.modals);
const verbs = new Set(smallWords.verbs);
const times = new Set(smallWords.times);
const partitives = new Set(smallWords.partitives);
const loose = new Set(smallWords.loose);
const ofOffice = new Set(smallWords.ofOffice);
const comparing = new Set(smallWords.comparing);
const clauseLinks = new Set(smallWords.clauseLinks);
const subordinating = new Set(smallWords.subordinating);
const objectClitics = new Set(smallWords.objectClitics);
const fronting = new Set(smallWords.fronting);
const relativePersons = new Set(smallWords.relativePersons);
const others = new Set(smallWords.others);
const membersMeant = new Set(smallWords.membersMeant);
const membersCounted = new Set(smallWords.membersCounted);
const pluralDeterminers = new Set(smallWords.pluralDeterminers);
const preverbal = new Set(smallWords.preverbal);
const singularCopulas = new Set(smallWords.copulas.singular);
const pluralCopulas = new Set(smallWords.copulas.plural);
const feminine = new Set(smallWords.feminine);
const masculine = new Set(smallWords.masculine);
const plural = new Set(smallWords.plural);
const possessives = new Set(smallWords.possessives);
const relatives = new Set(smallWords.relatives);
const aboutWords = new Set(smallWords.aboutWords);
const aboutNoun = new Set(smallWords.aboutNoun);
const beforeNoun = new Set(smallWords.beforeNoun);
const singularAuxiliaries = new Set(smallWords.auxiliaries.singular);
const pluralAuxiliaries = new Set(smallWords.auxiliaries.plural);
const people = new Set(speakers.people);
const groups = new Set(speakers.groups);
const texts = new Set(speakers.texts);
const genericGroups = new Set(speakers.genericGroups);
const messages = new Set(speakers.messages);
const letters = new Set(speakers.letters);
const signs = new Set(speakers.signs);
const companyNames = new Set(speakers.companyNames);
const companyTrades = new Set(speakers.companyTrades);
const namedThings = new Set(speakers.namedThings);
const surfaces = new Set(speakers.surfaces);
const commonGender = new Set(speakers.commonGender);
const bareTexts = new Set(speakers.bareTexts);
const initials = new Set(speakers.initials);
const epicenes = new Set(speakers.epicenes);
const attachments = new Set(speakers.attachments);
const things = new Set(speakers.things);
const crowds = new Set(speakers.crowds);
const areas = new Set(speakers.areas);
const agencies = new Set(speakers.agencies);
const places = new Set(speakers.places);
const heads = new Set(speakers.heads);
const media = new Set(speakers.media);
const corps = new Set(speakers.corps);
const homePlaces = new Set(speakers.homePlaces);
const undertakings = new Set(speakers.undertakings);
const ownPlaces = new Set(smallWords.ownPlaces);

export const isArticle = (word: string): boolean => articles.has(word);
export const isDeterminer = (word: string): boolean => determiners.has(word);
export const isIndefinite = (word: string): boolean => indefinite.has(word);
export const isPronoun = (word: string): boolean => pronouns.has(word);
/** Words that stand for nobody in particular: nadie, todos, quien. */
export const isNobody = (word: string): boolean => nobody.has(word);
export const isClitic = (word: string): boolean => clitics.has(word);
export const isPreposition = (word: string): boolean => prepositions.has(word);
export const isLink = (word: string): boolean => links.has(word);
/** Links that bring in the verb (como explicó) rather than another clause. */
export const isComparing = (word: string): boolean => comparing.has(word);
/** Links before a clause with a subject of its own: y el barco zarpó. */
export const isClauseLink = (word: string): boolean => clauseLinks.has(word);
/** Links that make a clause part of another one: contó cómo los despidió. */
export const isSubordinating = (word: string): boolean => subordinating.has(word);
/** lo, les, se: the third-person pronouns before a verb. */
export const isObjectClitic = (word: string): boolean => objectClitics.has(word);
/** What opens a line whose quotation belongs to the verb after it: De «atropello» lo calificó Ana. */
export const isFronting = (word: string): boolean => fronting.has(word);
/** Relatives that may mean somebody: para quien, según el cual. */
export const isRelativePerson = (word: string): boolean => relativePersons.has(word);
/** el otro, los demás: after an article they are one or some of those spoken of. */
export const isOther = (word: string): boolean => others.has(word);
/** uno de ellos */
export const isMembersPronoun = (word: string): boolean => membersMeant.has(word);
/** uno de los dos */
export const isMembersCount = (word: string): boolean => membersCounted.has(word);
export const isPluralDeterminer = (word: string): boolean => pluralDeterminers.has(word);
/** no, se, ya: between a subject and its verb. */
export const isPreverbal = (word: string): boolean => preverbal.has(word);
/** a su lado, a su juicio: what is somebody's without being somebody. */
export const isOwnPlace = (word: string): boolean => ownPlaces.has(word);
/** ella, una, doña */
export const isFeminineWord = (word: string): boolean => feminine.has(word);
/** él, un, don */
export const isMasculineWord = (word: string): boolean => masculine.has(word);
/** los, varias: whoever follows is several. */
export const isPluralWord = (word: string): boolean => plural.has(word);
/** Su hermano, mi mamá: whose it is tells which one. */
export const isPossessive = (word: string): boolean => possessives.has(word);
/** Words that bring in a clause about what stands before them. */
export const isRelative = (word: string): boolean => relatives.has(word);
/** What begins a line about words just quoted: Así se defendió Ana. */
export const opensAboutWords = (word: string): boolean => aboutWords.has(word);
/** Of those, what has a noun for the words: La frase es de Ana. */
export const opensAboutNoun = (word: string): boolean => aboutNoun.has(word);
/** Adjectives that come before their noun: la nueva alcaldesa. */
export const precedesNoun = (word: string): boolean => beforeNoun.has(word);
export const isTime = (word: string): boolean => times.has(word);
export const isModal = (word: string): boolean => modals.has(word);
const suffixes = speakers.suffixes;
export const isPersonNoun = remembered(
  (word) =>
    people.has(word) ||
    (!groups.has(word) && isPersonInPlural(word)) ||
    (suffixes.some((end) => word.endsWith(end)) && !things.has(word) && !loose.has(word)) ||
    people.has(word.replace(/^(?:ex|vice|sub|co)-?(?=\p{L}{4})/u, '')) ||
    isLittle(word),
);

/** Not by how the word ends, but by the list: obrero. */
export const isListedPerson = (word: string): boolean => people.has(word);

/** Doctorcito, abogadita, profesito: the diminutive of a person. */
function isLittle(word: string): boolean {
  const [, stem, gender] = /^(\p{L}{3,}?)e?c?it([oa])$/u.exec(word) ?? [];
  return stem !== undefined && ['', gender ?? '', 'e'].some((end) => people.has(stem + end));
}

/** pasajeros, desplazados: several persons. */
export function isPersonInPlural(word: string): boolean {
  if (!word.endsWith('s')) return false;
  return people.has(word.slice(0, -1)) || (word.endsWith('es') && people.has(word.slice(0, -2)));
}

/** Ministerio, ambas empresas. */
export const isGroupNoun = remembered(
  (word) =>
    groups.has(word) ||
    (word.endsWith('s') && (groups.has(word.slice(0, -1)) || groups.has(word.slice(0, -2)))),
);
export const isTextNoun = (word: string): boolean => texts.has(word);
/** El texto, of the body that has just spoken. */
export const isBareTextNoun = (word: string): boolean => bareTexts.has(word);
/** ERE, IVA: letters that are no body's. */
export const areInitialsOfThing = (word: string): boolean => initials.has(word);
/** What bears words that nobody in particular says: un cartel, una pancarta. */
export const isSignNoun = (word: string): boolean => signs.has(word) || signs.has(word.replace(/s$/u, ''));
export const isSpeakerNoun = (word: string): boolean =>
  isPersonNoun(word) || groups.has(word) || texts.has(word);
/** First words of names that are nobody's: Premio Nacional. Without accents. */
export const isNamedThing = (word: string): boolean =>
  namedThings.has(word) || namedThings.has(word.replace(/ion$/u, 'ión'));
/** Aceros del Norte, Atlético Paz: the first word tells a company or a club. */
export const isCompanyName = (word: string): boolean => companyNames.has(word);
/** La constructora Hermanos Paz: a company, unless a given name follows. */
export const isCompanyTrade = (word: string): boolean => companyTrades.has(word);
/** What bears words now and then: a wall, a door. */
export const isSurface = (word: string): boolean => surfaces.has(word);
/** La autoridad may be a man. */
export const isEpicene = (word: string): boolean => epicenes.has(word);
/** El guía, la guía: in -a, and of either gender. */
export const isOfCommonGender = (word: string): boolean => commonGender.has(word);
/** uno, varias, dos: they take «de» and a determiner (uno de los asaltantes). */
export const isPartitive = (word: string): boolean => partitives.has(word);
/** Nouns that a place's name follows: la colonia Centro. */
export const isPlaceNoun = (word: string): boolean => places.has(word);
/** La Guardia Civil: two words of a force, which no person's name begins with. */
export const isCorps = (words: string): boolean => corps.has(words);
/** El proyecto, la campaña: what somebody leads or has made. */
export const isUndertaking = (word: string): boolean => undertakings.has(word);
/** La localidad, el municipio: where somebody holds an office, by its noun. */
export const isHomePlace = (word: string): boolean => homePlaces.has(word);
/** radio Itacurubí: nouns that the name of a newspaper or a station follows. */
export const isMedium = (word: string): boolean => media.has(word);
/** Groups that are no body with a seat: la prensa. */
export const isCrowd = (word: string): boolean => crowds.has(word);
/** What an office or a chair is of: de Informática, de Salud. */
/** Whether the word is the name of a news agency or a broadcaster: Reuters. */
export const isAgency = (word: string): boolean => agencies.has(word);
export const isArea = (word: string): boolean => areas.has(word);
/** Whoever speaks for a body: su presidenta. */
export const isHeadOfBody = (word: string): boolean => heads.has(word);
/** Nouns for any body that speaks: la entidad. */
export const isGenericGroup = (word: string): boolean => genericGroups.has(word);
/** Adjectives that tell nobody apart by themselves: la mandataria estatal. */
export const isLoose = remembered((word) => loose.has(word) || isDemonym(word));
/** Adjectives of an office, which has a holder of its own: el arquitecto municipal. */
export const isOfOffice = (word: string): boolean => ofOffice.has(word);
/** What is in the words of whoever it is of: el mensaje de Ana. */
export const isMessage = (word: string): boolean => messages.has(word);
/** A message that speaks for itself where nothing tells whose it is: «…», resume la carta. */
export const isLetter = (word: string): boolean => letters.has(word);
/** Nouns that a proper name belongs to (la agencia X), so that the name is nobody's who speaks. */
export const takesName = (word: string): boolean => attachments.has(word);

export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 6 && word.endsWith('mente'));
}

export function auxiliaryNumber(word: string): 'singular' | 'plural' | null {
  if (singularAuxiliaries.has(word)) return 'singular';
  return pluralAuxiliaries.has(word) ? 'plural' : null;
}

/** es, eran, sería */
export function copulaNumber(word: string): 'singular' | 'plural' | null {
  if (singularCopulas.has(word)) return 'singular';
  return pluralCopulas.has(word) ? 'plural' : null;
}

/** An infinitive, or one with pronouns attached (abrirlo, decirles); those of three letters (ver) are left out. */
export const isInfinitive = remembered(
  (word) => /..[aeií]r(?:se|me|nos|l[aeo]s?)?$/.test(word) && !isSpeakerNoun(word),
);

export const isGerund = remembered((word) => /..(?:ando|[iy]endo)(?:se|l[aeo]s?)?$/.test(word));

/** A finite verb as far as its ending or a list of frequent verbs tells; -ía is left open (policía). */
export const isFiniteVerb = remembered((word) => {
  if (verbs.has(word)) return true;
  if (word.length < 4 || isSpeakerNoun(word) || determiners.has(word)) return false;
  return /(?:ó|[aeoiuy]ron|aba|aban|ían|r(?:á|án)|úan)$/.test(word) || STRONG_PRETERITE.test(word);
});

/** detuvo, propuso, intervino, produjo: third persons of compound verbs that no accent betrays. */
const STRONG_PRETERITE = /^(?:.{2,}(?:tuvo|puso|dujo|dijo|hizo|trajo)|(?:inter|con|pre|sobre|pro|re|a)vino)$/;

/** A noun of a trade or a turn of mind that no list has: bordadora. */
export const looksLikePerson = remembered(
  (word) =>
    isPersonNoun(word) ||
    (/(?:ista|dor|dora)(?:e?s)?$/u.test(word) && !things.has(word) && !groups.has(word)),
);

/** Words that no noun phrase holds, so that it ends before them. */
export const endsPhrase = remembered(
  (word) =>
    isPreposition(word) ||
    isLink(word) ||
    isAdverb(word) ||
    isFiniteVerb(word) ||
    isGerund(word) ||
    (isClitic(word) && !isArticle(word)) ||
    auxiliaryNumber(word) !== null,
);

const alike = new Map<string, ReadonlySet<string>>();
for (const group of speakers.same)
  for (const word of group) alike.set(word, new Set([...(alike.get(word) ?? []), ...group]));

/** What else the press calls whoever is called so, and the word itself; nothing of most words. */
export const nounsAlike = (word: string): ReadonlySet<string> => alike.get(word) ?? nothing;
const nothing: ReadonlySet<string> = new Set();

/** Words that the press uses of one person: alcaldesa, regidora. */
export function sameRole(a: string, b: string): boolean {
  return a === b || nounsAlike(a).has(b);
}
