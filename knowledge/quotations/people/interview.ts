// Who answers in an interview, where its headline and its introduction make it plain.
import type { Article } from '../../article.ts';
import { datelineLength } from '../../reading/dateline.ts';
import { isCountry } from '../../spanish/countries.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { genderOf } from '../../spanish/gender.ts';
import { isPersonNoun } from '../../spanish/grammar.ts';
import { nameWords } from '../sentences/names.ts';
import type { Stretch } from '../text/stretch.ts';
import { RECEIVES, SPOKEN_TO } from '../words/verbs-beside-speech.ts';
import type { Entity } from './entity.ts';
import type { People } from './people.ts';

/** Questions and answers that make an interview. */
const FEWEST_TURNS = 2;

/** The one person whom the headline and the introduction are about, the interviewer left aside; else null. */
export function intervieweeOf(
  article: Article,
  stretches: readonly Stretch[],
  people: People,
): Entity | null {
  const turn = stretches.find(({ part }) => part !== null);
  if (!turn || stretches.filter(({ part }) => part === 'answer').length < FEWEST_TURNS) return null;
  const candidates = people.all.filter(
    (one) =>
      !one.group &&
      !one.thing &&
      !isAuthor(article, one) &&
      !isPatron(one) &&
      !isCountry(one.name.toLowerCase()),
  );
  // «Ana Ruiz: «No me voy»»: the headline has whoever answers, by two of their names.
  const headlined = only(candidates.filter((one) => isHeadlined(article.title, one)));
  if (headlined) return headlined;
  const introduction = introductionOf(article, turn);
  const ranked = candidates
    .map((one) => ({ one, weight: weightIn(introduction, article.title, one) }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  // Dashes may be anybody's dialogue: an interview's only where nobody else is named.
  const apart = /^[-—―–]/u.test(article.body.slice(turn.outer.start)) ? Number.POSITIVE_INFINITY : MARGIN;
  return first && (second === undefined || first.weight - second.weight >= apart) ? first.one : null;
}

/** What stands before the first question, past the dateline. */
function introductionOf({ body, paragraphs }: Article, { outer }: Stretch): string {
  const start = paragraphs[0]?.start ?? 0;
  return body.slice(start + datelineLength(body.slice(start, paragraphs[0]?.end)), outer.start);
}

/** What speaks for somebody; figures set by hand, so that one sure sign outweighs several faint ones. */
const LEAST = 1;
const MARGIN = 0.5;
const SIGNS = {
  vouched: 3,
  inTitle: 3,
  receives: 3,
  talksToUs: 3,
  first: 1,
  subject: 1,
  fullName: 0.5,
  person: 0.5,
  own: -3,
};

/** How much of the headline and the introduction is about somebody. */
function weightIn(introduction: string, title: string, entity: Entity): number {
  const places = placesIn(introduction, entity);
  if (places.length === 0) return 0;
  const before = places.map((at) => introduction.slice(0, at));
  const owned = before.map((each) => isOwned(each));
  const free = before.some((each, index) => !owned[index] && !HANGS.test(each));
  const spokenTo =
    before.some((each) => SPOKEN_TO.test(each)) || places.some((at) => RECEIVES.test(introduction.slice(at)));
  const told = entity.roles.length > 0 || genderOf(entity.name) !== null || entity.aged;
  const isPerson = told || free;
  const signs: (readonly [boolean, number])[] = [
    [entity.vouched, SIGNS.vouched],
    // El órgano de Licto: a place in the headline, where the name is told of as nobody's.
    [isPerson && nameWords(title).some((word) => entity.words.has(word)), SIGNS.inTitle],
    [spokenTo, SIGNS.receives],
    [isTalkingToUs(introduction, entity), SIGNS.talksToUs],
    [free && !/[.:]\s/u.test(before[0] ?? ''), SIGNS.first],
    [free, SIGNS.subject],
    [entity.words.size > 1, SIGNS.fullName],
    [told, SIGNS.person],
    [owned.every((each) => each), SIGNS.own],
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

/** Ana Ruiz dirige la consultora. Lo explicó ayer en diálogo con este diario: right before the first question. */
function isTalkingToUs(introduction: string, entity: Entity): boolean {
  const last =
    introduction
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const places = placesIn(last, entity);
  // Hablamos con Ana Ruiz, profesora en Lugo.
  return (WITH_US.test(last) && places.length > 0) || places.some((at) => SPOKEN_TO.test(last.slice(0, at)));
}

const WITH_US =
  / (?:a|con|para) est[ea] (?:diario|periódico|medio|semanario|agencia|revista|cadena|radio|emisora|portal)[ .,:]/iu;

/** Where the text names somebody, by any word of the name with a capital. */
function placesIn(text: string, { words }: Entity): number[] {
  let end = -2;
  const places: number[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)) {
    if (!words.has(foldLoosely(word))) continue;
    if (index > end + 1) places.push(index);
    end = index + word.length;
  }
  return places;
}

/** The end of what goes before a name that hangs on another word. */
const HANGS =
  / (?:de|del|a|al|con|por|para|en|sin|según|contra|entre)(?: (?:el|la|los|las|su))?(?: \p{Ll}+)? $/u;
const OWN = /(?:^|\P{L})[Ss]us? (\p{Ll}+)(?: \p{Ll}+){0,3},? $/u;

/** Su entrenadora, Dilcia Rondón: of whoever answers. */
function isOwned(before: string): boolean {
  return isPersonNoun(OWN.exec(before)?.[1] ?? '');
}

function only(entities: readonly Entity[]): Entity | null {
  return entities.length === 1 ? (entities[0] ?? null) : null;
}

function isAuthor(article: Article, entity: Entity): boolean {
  return article.author !== undefined && foldLoosely(article.author) === foldLoosely(entity.name);
}

/** San Alfonso de Licto: a church or a town, as long as the text calls it nothing else. */
function isPatron({ name, roles, aged }: Entity): boolean {
  return /^(?:San|Santa|Santo) \p{Lu}/u.test(name) && roles.length === 0 && !aged;
}

function isHeadlined(title: string, { words }: Entity): boolean {
  return new Set(nameWords(title).filter((word) => words.has(word))).size > 1;
}
