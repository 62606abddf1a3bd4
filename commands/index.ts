// The one list of commands: what transports dispatch, register and complete.
import type { Library } from '../knowledge/library.ts';
import { nearestOf } from '../knowledge/spanish/nearest-name.ts';
import type { PinBoard } from './answering/pin-board.ts';
import { articulos } from './articulos.ts';
import { ayuda } from './ayuda.ts';
import { citas } from './citas.ts';
import type { AnyCommand, Context } from './command.ts';
import { fijar } from './fijar.ts';
import { mostrar } from './mostrar.ts';
import { parrafo } from './parrafo.ts';
import { preguntar } from './preguntar.ts';
import { quienDijo } from './quien-dijo.ts';
import { resumen } from './resumen.ts';
import { tarjeta } from './tarjeta.ts';
import { temaCommand } from './tema.ts';
import { verificarCita } from './verificar-cita.ts';

/** The commands that stand in code, in the order in which help shows them; topic commands come from articles. */
export const standing = [
  preguntar,
  quienDijo,
  citas,
  resumen,
  articulos,
  parrafo,
  fijar,
  verificarCita,
  ayuda,
  mostrar,
  tarjeta,
] as const;

/** All commands: those in code, then the topics that the library's articles bring. */
export function commandsFor(library: Library): readonly AnyCommand[] {
  const topics = library.articles.flatMap((article) =>
    article.topics.map((topic) => temaCommand(article, topic)),
  );
  return [...standing, ...topics];
}

/** What commands work with: one library, its commands, and the pins of wherever they are used. */
export function contextOf(library: Library, commands: readonly AnyCommand[], pins: PinBoard): Context {
  const typeable = commands.map(({ declaration }) => declaration).filter(({ kind }) => kind !== 'button');
  const names = typeable.map(({ name }) => name);
  return { library, commands, pins, nearestCommand: (typed) => nearestOf(typed, names) };
}
