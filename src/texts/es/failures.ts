// What went wrong, in Spanish: what is wanted, and how to mend it.
import { formatsOf } from '../formats.ts';
import type { FailureTexts, Say, Texts } from '../texts.ts';

const { number, count, or } = formatsOf('es');

/** As Discord's Spanish client names them. */
export const permissions: Texts['permissions'] = {
  PinMessages: 'Fijar mensajes',
  ViewChannel: 'Ver canal',
  SendMessages: 'Enviar mensajes',
  EmbedLinks: 'Insertar enlaces',
  ReadMessageHistory: 'Leer el historial de mensajes',
};

function meantOf(meant: readonly string[], more: number, say: Say): string[] {
  const named = meant.map((name) => `«${say.text(name)}»`);
  return more === 0 ? named : [...named, `${number(more)} más`];
}

export const failures: FailureTexts = {
  'command.unknown': ({ command, nearest }, say) =>
    nearest === undefined
      ? `No conozco la orden «${say.text(command)}». Con ${say.command('ayuda')} las ves todas.`
      : `No conozco la orden «${say.text(command)}». ¿Querías decir ${say.command(nearest)}?`,
  'option.missing': ({ option }, say) =>
    `Falta la opción «${say.option(option)}». Escríbela y vuelve a intentarlo.`,
  'option.empty': ({ option }, say) =>
    `La opción «${say.option(option)}» necesita palabras: los espacios, los signos y los emojis no bastan.`,
  'option.too_short': ({ option, min }, say) =>
    `La opción «${say.option(option)}» es demasiado corta: escribe al menos ${count(min, 'carácter', 'caracteres')}.`,
  'option.too_long': ({ option, max, length }, say) =>
    `La opción «${say.option(option)}» es demasiado larga: tiene ${count(length, 'carácter', 'caracteres')} ` +
    `y caben ${number(max)}. Acórtala y vuelve a intentarlo.`,
  'option.invalid': ({ option, allowed }, say) =>
    allowed.length === 0
      ? `Ese valor no sirve para la opción «${say.option(option)}».`
      : `La opción «${say.option(option)}» solo puede ser ${or(allowed.map((value) => `«${say.text(value)}»`))}.`,
  'option.out_of_range': ({ option, min, max }, say) =>
    `La opción «${say.option(option)}» debe ser un número entero del ${number(min)} al ${number(max)}.`,
  'option.unknown': ({ option }, say) => `Esta orden no tiene ninguna opción «${say.option(option)}».`,
  'article.unknown': ({ typed, nearest }, say) =>
    nearest === undefined
      ? `No tengo ningún artículo «${say.text(typed)}». Con ${say.command('articulos')} los ves todos.`
      : `No tengo ningún artículo «${say.text(typed)}». ¿Querías decir «${say.text(nearest)}»?`,
  'article.several': ({ typed, meant, more }, say) =>
    `Hay varios artículos para «${say.text(typed)}»: ${or(meantOf(meant, more, say))}. ` +
    'Escribe más palabras del título del que quieres.',
  'article.none': () => 'La hemeroteca todavía no tiene artículos. Quien administra el bot puede añadirlos.',
  'person.unknown': ({ typed, nearest }, say) =>
    nearest === undefined
      ? `Los artículos no citan a nadie con el nombre «${say.text(typed)}». ` +
        `Usa ${say.command('citas')} sin elegir persona para verlas todas.`
      : `Los artículos no citan a nadie con el nombre «${say.text(typed)}». ¿Querías decir «${say.text(nearest)}»?`,
  'person.several': ({ typed, meant, more }, say) =>
    `Hay varias personas para «${say.text(typed)}»: ${or(meantOf(meant, more, say))}. Escribe el nombre entero.`,
  'paragraph.unknown': ({ number: asked, last, title }, say) =>
    last === 1
      ? `«${say.text(title)}» tiene un solo párrafo, el 1; el ${number(asked)} no existe.`
      : `«${say.text(title)}» no tiene párrafo ${number(asked)}: elige uno del 1 al ${number(last)}.`,
  'page.unknown': ({ page, last }) =>
    last === 1
      ? `La página ${number(page)} no existe: solo hay una.`
      : `La página ${number(page)} no existe: elige una de la 1 a la ${number(last)}.`,
  'aspect.unknown': ({ typed, nearest }, say) =>
    nearest === undefined
      ? `Este tema no tiene el aspecto «${say.text(typed)}». Elige uno de los que aparecen al escribir.`
      : `Este tema no tiene el aspecto «${say.text(typed)}». ¿Querías decir «${say.text(nearest)}»?`,
  'message.empty': () =>
    'Ese mensaje no tiene texto que pueda comprobar. Prueba con uno que cite palabras de alguien.',
  'button.stale': () => 'Este botón ya no sirve; repite la orden.',
  'permission.member': ({ permission }) =>
    `Para eso te hace falta el permiso «${permissions[permission]}» en este canal.`,
  'permission.bot': ({ permission }) =>
    `Me falta el permiso «${permissions[permission]}» en este canal. Quien administra el servidor puede dármelo.`,
  'place.server_only': () =>
    'Esa orden solo funciona en el canal de un servidor, no en los mensajes directos.',
  'pins.too_many': () =>
    'Este canal ya tiene todos los mensajes fijados que Discord permite. Quita alguno y vuelve a intentarlo.',
  'pins.gone': (_, say) =>
    `El mensaje ya no está: alguien lo borró. Con ${say.command('fijar')} puedes publicarlo y fijarlo otra vez.`,
  'pins.no_access': () =>
    'No tengo acceso a este canal. Quien administra el servidor puede darme el permiso «Ver canal».',
  'pins.none': ({ title }, say) =>
    title === undefined
      ? `En este canal no hay ningún resumen fijado. Con ${say.command('fijar')} puedes fijar uno.`
      : `En este canal no hay ningún resumen fijado de «${say.text(title)}».`,
  internal: ({ reference }, say) =>
    `Lo siento, algo falló y no fue culpa tuya. Vuelve a intentarlo; si se repite, avisa a quien administra el bot ` +
    `y dale esta referencia: ${say.text(reference)}.`,
};
