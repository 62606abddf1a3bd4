// Who acts in a line that has nobody for its subject: whoever tells, is presented or does what is done, or the one whom it names.

import type { ReadLine } from '../cues/cue.ts';
import { leavesSubjectOut } from '../cues/left-out.ts';
import { agentOf } from '../cues/line-actors.ts';
import { presentedIn } from '../cues/presented.ts';
import type { Discourse } from '../people/discourse.ts';
import type { Named } from '../people/pages.ts';
import { nobody } from '../people/speaker.ts';
import type { WhosWho } from '../people/whos-who.ts';
import { isMark, wordAt } from '../text/tokens.ts';

export class WithoutSubject {
  private readonly who: WhosWho;
  private readonly discourse: Discourse;

  constructor(who: WhosWho, discourse: Discourse) {
    this.who = who;
    this.discourse = discourse;
  }

  /** A line that has nobody for its subject. */
  act(line: ReadLine, named: readonly Named[], speech: boolean): void {
    if (!speech && this.tellsOn(line)) return;
    this.nicknamed(line);
    // Un hombre reparte dulces. Se llama Tomek: he, from there on.
    const called = presentedIn(line);
    const last = this.discourse.pages.last();
    if (called && last?.person && last.way === 'source') {
      this.discourse.pages.acts(this.who.speakers.of(line.tokens, called));
      return;
    }
    // Fue visto por Ana Ruiz, una buza: whoever does what is done to the subject.
    const agent = agentOf(line);
    // Fue detenida por la policía: nor does a body speak for it.
    const body = agent !== null && this.who.speakers.of(line.tokens, agent).group;
    if (body && !speech && this.discourse.pages.last()?.person && leavesSubjectOut(line, agent.from)) return;
    if (agent && this.who.chunker.isSomebody(line.tokens, agent)) {
      this.discourse.pages.acts(this.who.speakers.of(line.tokens, agent));
      return;
    }
    // A preguntas del fiscal, Luis Gil, reconoció: whoever asks does not go on.
    if (wordAt(line.tokens, 1)?.lower === 'preguntas') return;
    // Cuando su sucesora, Mercè Gispert, lo invitó a subir, se negó: not she.
    if (line.chunks[0]?.kind === 'link' && line.chunks[0].word === 'cuando') return;
    // Quien no aplaudió fue Celsa Barredo, El término hizo reír a Ana: a line about one person only.
    const [one, ...others] = named.filter(
      ({ speaker, at: token }, at, all) =>
        speaker.person &&
        // Nacida en Vega Baja: where.
        wordAt(line.tokens, token - 1)?.lower !== 'en' &&
        !speaker.plural &&
        all.findIndex((other) => other.speaker.name === speaker.name) === at,
    );
    // El «Tano» dirige a Dársena: what stands between marks before the name may be whom the line is about.
    const marked = line.chunks.some(
      ({ kind, from }) => kind === 'stretch' && (speech || from < (one?.at ?? 0)),
    );
    // Denunció a Luis Paz: whoever has acted before goes on.
    const { pages } = this.discourse;
    if (one && !speech && (pages.last() ?? pages.before())?.person && leavesSubjectOut(line, one.at)) return;
    if (one && one.speaker.way !== 'source' && others.length === 0 && !marked)
      this.discourse.pages.acts(one.speaker);
  }

  /** Cuenta que un muchacho la ayudó: whoever is left out tells it, and goes on after what others say in it; whether anybody does. */
  private tellsOn({ chunks }: ReadLine): boolean {
    // También reveló que el presidente se negó.
    const first = chunks[0]?.kind === 'small' ? 1 : 0;
    const [verb, que] = [chunks[first], chunks[first + 1]];
    if (verb?.kind !== 'speech' || verb.number === null || verb.verb.stance === 'after') return false;
    if (que?.kind !== 'link' || que.word !== 'que') return false;
    const teller = this.discourse.dropped(verb.number, verb.verb);
    if (teller.name === null || !teller.person) return false;
    this.discourse.pages.acts(teller, true);
    return true;
  }

  /** El «Tordo», como lo llaman, se enteró: somebody, whom the text need not have named, and nobody before them. */
  private nicknamed({ tokens }: ReadLine): void {
    const article = wordAt(tokens, 0)?.lower ?? '';
    if (
      !/^(?:el|la)$/u.test(article) ||
      tokens[1]?.kind !== 'stretch' ||
      !isMark(tokens[2], ',') ||
      wordAt(tokens, 3)?.lower !== 'como'
    )
      return;
    const gender = article === 'el' ? 'masculine' : 'feminine';
    this.discourse.pages.acts({ ...nobody, somebody: true, person: true, gender });
  }
}
