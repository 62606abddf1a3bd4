// Whoever a cue names: somebody known, whom a pronoun means, or whom the line leaves out.

import { isLetter, isLoose } from '../../spanish/grammar.ts';
import { isCounterpart } from '../../spanish/role-fields.ts';
import type { Cue, ReadLine } from '../cues/cue.ts';
import { isAside, isBefore, isInOpening } from '../cues/cue-place.ts';
import { FIRST_PERSON, isThing, maySpeak, pointingOf } from '../cues/may-speak.ts';
import { agree } from '../people/alike.ts';
import { isUnnamed } from '../people/anonymous.ts';
import { BareNoun } from '../people/bare-noun.ts';
import type { Discourse } from '../people/discourse.ts';
import type { People } from '../people/people.ts';
import { nobody, type Speaker } from '../people/speaker.ts';
import type { Speakers } from '../people/speakers.ts';
import type { WhosWho } from '../people/whos-who.ts';
import { isBareOpening } from '../sentences/apposition.ts';
import { REACH } from '../sentences/chunk.ts';
import { nameWords } from '../sentences/names.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import { genderOfAsked, isAnswering, isContinuing } from '../words/speech-verbs.ts';
import type { LineRead } from './attribution.ts';
import { ISSUING, isOfBody, isOfNamedBody, isWritten, textMeant } from './speaking-texts.ts';
import { turnTaker, whomBefore } from './turn-taking.ts';

/** Reads off a cue who speaks, with what has been told before it. */
export class WhoSpeaks {
  private readonly people: People;
  private readonly speakers: Speakers;
  private readonly first: Speaker;

  /** `first` is whoever says «I»: the outer speaker of what is quoted inside a quotation. */
  constructor({ people, speakers }: WhosWho, first: Speaker) {
    this.people = people;
    this.speakers = speakers;
    this.first = first;
  }

  /** Whoever the cue names; a subject left out is carried over from whoever acted last. */
  of({ line, discourse }: LineRead, cue: Cue): Speaker {
    const pronoun = cue.phrase?.pronoun ?? '';
    const toMe = isToMe(line, cue);
    if (cue.verb?.first || (FIRST_PERSON.has(pronoun) && !toMe)) return this.first;
    if (cue.impersonal) return nobody;
    // Directora de Estadística, recibe a este diario: whoever the text is about.
    if (
      !cue.phrase ||
      isBareOpening(line.tokens, cue.phrase) ||
      isInOpening(line, cue) ||
      (toMe && FIRST_PERSON.has(pronoun))
    )
      return this.leftOut(line, discourse, cue);
    return this.ofSubjectPhrase({ line, discourse }, cue, cue.phrase);
  }

  /** Luis contó que el maestro le advirtió: «…»: whoever tells of a man is not that man. */
  besides(teller: Speaker | undefined, { line, discourse }: LineRead, cue: Cue): Speaker {
    const speaker = this.of({ line, discourse }, cue);
    if (!cue.phrase || !teller?.name || speaker.name !== teller.name || speaker.way !== 'role')
      return speaker;
    const worded = this.speakers.of(line.tokens, cue.phrase);
    const other = discourse.ofSubject(worded);
    if (other.name !== null && other.name !== teller.name) return { ...other, way: 'role' };
    return worded.way === 'source' ? worded : nobody;
  }

  /** Whoever the subject of the cue means. */
  private ofSubjectPhrase({ line, discourse }: LineRead, cue: Cue, phrase: Phrase): Speaker {
    const pronoun = phrase.pronoun ?? '';
    const speaker = this.worded(line, phrase, discourse);
    if (speaker.way === 'source' && isWritten(phrase)) return this.writer({ line, discourse }, cue, speaker);
    const text = textMeant(speaker, phrase, discourse);
    if (text) return text;
    // What the lists do not know as somebody speaks only right beside its verb: dijo el cantaor.
    const told = line.chunks[cue.chunk]?.kind === 'source';
    if (speaker.way === 'source' && !speaker.somebody && !told && !maySpeak(line, cue)) {
      const meant = this.meantByUnlisted(speaker, cue, phrase, discourse);
      return meant ?? (isBefore(line, cue) ? nobody : discourse.dropped(cue.number, cue.verb));
    }
    if (speaker.way === 'pronoun')
      return discourse.meant(
        speaker,
        pointingOf(pronoun),
        phrase.from,
        line.narration > 0 ? cue.verb : undefined,
        told ? this.subjectAfter(line, phrase) : undefined,
      );
    // Vecinos como Ana Ruiz hablan: a plural verb is more than one person's.
    if (cue.number === 'plural' && speaker.way === 'name' && speaker.person) return nobody;
    const worded = this.named(line, unlisted(speaker, phrase), phrase, discourse);
    const named = goesOn(worded, phrase, cue, discourse) ?? worded;
    return turnTaker(line, cue, named, discourse) ?? named;
  }

  private worded(line: ReadLine, phrase: Phrase, discourse: Discourse): Speaker {
    const speaker = this.speakers.of(line.tokens, phrase);
    return speaker.way === 'none' ? (this.namesake(line, phrase, discourse) ?? speaker) : speaker;
  }

  /** Flor Yovera, sin parentesco con el alcalde, habló. «…», afirma Yovera: the one of several whom the text has just named. */
  private namesake(line: ReadLine, { name, from, common }: Phrase, { pages }: Discourse): Speaker | null {
    if (!name || common.length > 0) return null;
    const words = nameWords(this.speakers.wording.text(line.tokens, name));
    for (const scope of pages.scopesUntil(from)) {
      const meant = scope.filter(
        (one) => one.person && words.every((word) => nameWords(one.name ?? '').includes(word)),
      );
      const [one] = meant;
      if (one) return meant.every((each) => each.name === one.name) ? { ...one, way: 'name' } : null;
    }
    return null;
  }

  /** Ana Ruiz dirige la banda. La payadora explicó que «…»: a word that no list has, for whoever has just acted. */
  private meantByUnlisted(
    speaker: Speaker,
    { number }: Cue,
    phrase: Phrase,
    discourse: Discourse,
  ): Speaker | null {
    const noun = unlisted(speaker, phrase);
    // Bajan el tono y hablan de «…»: nor is one thing several.
    if (number === 'plural' || !noun.generic || isThing(noun.noun)) return null;
    const known = this.known(noun, discourse, phrase.from);
    return known.way === 'role' ? known : null;
  }

  /** El mensaje decía: a message is in the words of whoever wrote it, as far as the text tells who; a letter speaks for itself. */
  private writer({ line, discourse }: LineRead, cue: Cue, message: Speaker): Speaker {
    if (cue.phrase && (isOfBody(cue.phrase) || isOfNamedBody(line, cue.phrase))) return message;
    const own = cue.phrase?.determiner === 'su';
    // Publicó un mensaje en el que descarta dimitir: «…»: whoever it is that publishes it.
    const within = wordAt(line.tokens, cue.phrase?.to ?? 0)?.lower === 'en';
    // En su perfil publicaba un mensaje: «…»: nor does the message publish anything.
    const object = ISSUING.test(cue.verb?.infinitive ?? '') && /^una?$/u.test(cue.phrase?.determiner ?? '');
    if (own || within || object) return this.leftOut(line, discourse, cue);
    if (cue.relates) return this.of({ line, discourse }, cue.relates);
    return isLetter(cue.phrase?.common[0] ?? '') ? message : nobody;
  }

  /** Whom the clause after «según él» is about, by name. */
  private subjectAfter(line: ReadLine, { to }: Phrase): string | undefined {
    const subject = line.subjects.ofLine;
    const named = subject && subject.from >= to && subject.pronoun === null && line.isSomebody(subject);
    return (named && this.speakers.of(line.tokens, subject).name) || undefined;
  }

  /** Somebody named or described, and nobody else's. */
  private named(line: ReadLine, speaker: Speaker, phrase: Phrase, discourse: Discourse): Speaker {
    // Ossandón pidió que las retirara. «No», replicó su contendora: the other one of the two.
    if (phrase.determiner === 'su' && isCounterpart(speaker.noun)) {
      const other = discourse.otherOfTwo(speaker);
      if (other) return other;
    }
    // Las mismas fuentes: as the text has worded them first.
    const same = SAME.test(speaker.name ?? '') && discourse.pages.broughtIn(speaker, phrase.from);
    if (same) return { ...speaker, name: same.name };
    const known = this.pointed(speaker, line, phrase, discourse);
    // Su técnico prefirió callar: of another club than the one whose coach the text has named before.
    const own = phrase.determiner?.startsWith('su') && known.way === 'role';
    if (!own) return known;
    const owner = discourse.pages.last();
    return discourse.pages.isHere(known) && !(owner?.person && owner.name === known.name) ? known : nobody;
  }

  /** Whoever acted or was asked before the line, as the cue stands in it. */
  private leftOut(line: ReadLine, discourse: Discourse, cue: Cue): Speaker {
    if (line.chunks[cue.chunk]?.kind === 'source') return this.ofOwnSource(line, discourse, cue);
    const asked = genderOfAsked(wordAt(line.tokens, 0)?.lower ?? '');
    if (asked) return this.askedIn(line, discourse) ?? discourse.lastPerson(asked);
    if (isAside(line, cue.chunk)) return this.aside(line, discourse, cue);
    // Un vecino lo oyó gritar: nor the neighbour.
    if (cue.verb?.stance === 'heard') return discourse.beforeLine(cue.number);
    // Llamé a mi supervisor y me dijo: whomever the line has just named, and not whoever tells it.
    const other =
      isToMe(line, cue) && this.first.name !== null
        ? discourse.lastInLineBut(this.first, cue.words?.from ?? 0)
        : nobody;
    if (other.name !== null) return other;
    // El informe de la Contraloría es menos duro. Atribuye la demora a «…»: the text goes on.
    const { textBefore } = discourse.pages;
    if (textBefore && cue.chunk === 0 && cue.number === 'singular') return { ...textBefore, way: 'dropped' };
    const speaker = told(line, cue, discourse) ?? discourse.dropped(cue.number, cue.verb);
    if (whomBefore(line, cue) !== 'les') return speaker;
    // Los vecinos llamaron al cuartel. «…», les contestaron: whoever they called, and the text does not say who.
    if (cue.number === 'plural' && speaker.plural && cue.verb && isAnswering(cue.verb.infinitive))
      return nobody;
    // Parte de la oposición se fue. «…», les gritó: not they.
    return speaker.group ? discourse.lastNamed() : speaker;
  }

  /** Whoever was spoken of before the line, or has said something in it already. */
  private aside(line: ReadLine, discourse: Discourse, cue: Cue): Speaker {
    const teller = tellerOfLine(line, cue);
    if (!teller) return discourse.beforeLine(cue.number);
    return { ...this.known(this.speakers.of(line.tokens, teller), discourse, teller.from), way: 'dropped' };
  }

  /** Preguntada la ministra, respondió: whoever is asked right there. */
  private askedIn({ chunks, tokens, isSomebody }: ReadLine, discourse: Discourse): Speaker | null {
    const whom = chunks[1];
    if (whom?.kind !== 'phrase' || !isSomebody(whom.phrase)) return null;
    return { ...this.known(this.speakers.of(tokens, whom.phrase), discourse, whom.from), way: 'dropped' };
  }

  /** El diputado se opone porque, a su juicio, «…»: the line's subject, or whoever was spoken of before the line. */
  private ofOwnSource(line: ReadLine, discourse: Discourse, cue: Cue): Speaker {
    const subject = line.subjects.ofLine;
    const before = subject !== null && subject.from < (line.chunks[cue.chunk]?.from ?? 0);
    if (!before || subject.pronoun !== null || !(line.isSomebody(subject) || subject.name))
      return discourse.beforeLine();
    return { ...this.known(this.speakers.of(line.tokens, subject), discourse, subject.from), way: 'pronoun' };
  }

  /** Whoever a phrase of the line means; el también alcalde: whoever the text has just told of. */
  pointed(speaker: Speaker, { tokens }: ReadLine, phrase: Phrase, discourse: Discourse): Speaker {
    const { from, to, determiner } = phrase;
    if (isUnnamed(tokens, to) && speaker.way === 'source') {
      // Un taxista vio el choque. El taxista, que no quiso dar su nombre: as the text has worded him first.
      const own = /^(?:el|la|este|esta) /iu.test(speaker.name ?? '')
        ? (discourse.pages.broughtIn(speaker, from) ?? broughtInAs(speaker, discourse, from))
        : undefined;
      return { ...speaker, name: own?.name ?? speaker.name, generic: false };
    }
    // But for «Ruiz también dijo».
    const isAlso = determiner !== null && wordAt(tokens, from + 1)?.lower === 'también';
    const also = isAlso ? alsoMeant(speaker, discourse) : null;
    return also ?? this.known(speaker, discourse, from);
  }

  /** La mujer, la legisladora: whoever the text has just named, if that can only be one; `amid`: of a noun that does nothing. */
  known(speaker: Speaker, discourse: Discourse, token: number, amid = false): Speaker {
    return speaker.generic ? new BareNoun(this.people, discourse, speaker, token).meant(amid) : speaker;
  }
}

/** «…», dijo Ana Paz. «…», agregó la vocera del comité: she, whose office the text has not told. */
function goesOn(speaker: Speaker, phrase: Phrase, { verb }: Cue, { pages }: Discourse): Speaker | null {
  if (!verb || !isContinuing(verb.infinitive) || !/^(?:el|la)$/u.test(phrase.determiner ?? '')) return null;
  if (speaker.way !== 'source' || !speaker.person || speaker.plural) return null;
  const spoke = pages.lastToSpeak() ?? pages.lastToSpeak(1);
  if (!spoke?.person || spoke.way === 'source' || spoke.name === null) return null;
  if (!agree(spoke, speaker)) return null;
  return { ...spoke, way: 'role' };
}

/** Una cajera fue atendida. La mujer, que no quiso dar su nombre: the only one whom the paragraph has brought in without a name. */
function broughtInAs(speaker: Speaker, { pages }: Discourse, token: number): Speaker | undefined {
  if (!/^(?:hombre|mujer)$/u.test(speaker.noun)) return undefined;
  const [one, ...others] = (pages.scopesUntil(token)[0] ?? []).filter(
    ({ name, way, person, plural }) => way === 'source' && person && !plural && /^una? /iu.test(name ?? ''),
  );
  const only = one && agree(one, speaker) && others.every(({ name }) => name === one.name);
  return only ? one : undefined;
}

/** El también alcalde de Lugo: whoever the text has just told of. */
function alsoMeant(speaker: Speaker, { pages }: Discourse): Speaker | null {
  const one = pages.latest(2).find((each) => each.person && each.way !== 'source' && agree(each, speaker));
  return one?.name ? { ...one, way: 'role' } : null;
}

/** Su concejal, Ana Gil, anunció su voto porque, explicó, «…»: whoever the line is about, when they say something before. */
function tellerOfLine({ chunks, subjects, isSomebody }: ReadLine, { chunk }: Cue): Phrase | null {
  const link = chunks[chunk - 2];
  const subject = subjects.ofLine;
  if (link?.kind !== 'link' || !/^(?:porque|pues|pero|aunque)$/u.test(link.word)) return null;
  const says = chunks.slice(Math.max(0, chunk - REACH), chunk).some(({ kind }) => kind === 'speech');
  return says && subject && subject.pronoun === null && isSomebody(subject) ? subject : null;
}

/** El sindicato lo recordó. Presionada por un estudiante, dijo: a woman, whatever acted last; null where that is no matter. */
function told(line: ReadLine, cue: Cue, discourse: Discourse): Speaker | null {
  const { number, verb } = cue;
  if (number === 'plural') return null;
  const reach = Math.max(0, cue.chunk - REACH);
  const opening = line.chunks
    .slice(reach, cue.chunk)
    .findLast(
      (chunk, at) =>
        chunk.kind === 'other' &&
        /^\p{L}{3,}[ai]d[oa]$/u.test(wordAt(line.tokens, chunk.from)?.lower ?? '') &&
        (reach + at === 0 || line.chunks[reach + at - 1]?.kind === 'mark'),
    );
  const word = opening && wordAt(line.tokens, opening.from)?.lower;
  if (!word) return null;
  const gender = word.endsWith('a') ? 'feminine' : 'masculine';
  const last = discourse.dropped(number, verb);
  // El Consejo, personado en la causa, pidió: a body may be either.
  const fits = last.person ? last.gender === null || last.gender === gender : gender === 'masculine';
  return fits || last.name === null ? null : discourse.lastPerson(gender);
}

const SAME = /^(?:el|la|los|las) mism[oa]s? /iu;

/** me dijo, nos contestó: somebody else than whoever tells it. */
function isToMe(line: ReadLine, cue: Cue): boolean {
  return cue.verb !== undefined && !cue.verb.first && /^(?:me|nos)$/u.test(whomBefore(line, cue));
}

/** «…», añadió el payador: a word that no list has, and that speaks, is for a person whom the text may have named. */
function unlisted(speaker: Speaker, { common, determiner, name }: Phrase): Speaker {
  const alone = common.slice(1).every((word) => isLoose(word));
  const bare = name === null && alone && (determiner === 'el' || determiner === 'la');
  const unknown = speaker.way === 'source' && !speaker.somebody && !speaker.group;
  return bare && unknown ? { ...speaker, person: true, generic: true } : speaker;
}
