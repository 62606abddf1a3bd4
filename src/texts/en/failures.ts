// What went wrong, in English: what is wanted, and how to mend it.
import { formatsOf } from '../formats.ts';
import type { FailureTexts, Say, Texts } from '../texts.ts';

const { number, count, or } = formatsOf('en');

/** As Discord's English client names them. */
export const permissions: Texts['permissions'] = {
  PinMessages: 'Pin Messages',
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  EmbedLinks: 'Embed Links',
  ReadMessageHistory: 'Read Message History',
};

function meantOf(meant: readonly string[], more: number, say: Say): string[] {
  const named = meant.map((name) => `“${say.text(name)}”`);
  return more === 0 ? named : [...named, `${number(more)} more`];
}

export const failures: FailureTexts = {
  'command.unknown': ({ command, nearest }, say) =>
    nearest === undefined
      ? `I do not know the command “${say.text(command)}”. ${say.command('ayuda')} shows them all.`
      : `I do not know the command “${say.text(command)}”. Did you mean ${say.command(nearest)}?`,
  'option.missing': ({ option }, say) =>
    `The option “${say.option(option)}” is missing. Fill it in and try again.`,
  'option.empty': ({ option }, say) =>
    `The option “${say.option(option)}” needs words: spaces, punctuation and emoji are not enough.`,
  'option.too_short': ({ option, min }, say) =>
    `The option “${say.option(option)}” is too short: write at least ${count(min, 'character', 'characters')}.`,
  'option.too_long': ({ option, max, length }, say) =>
    `The option “${say.option(option)}” is too long: it has ${count(length, 'character', 'characters')} ` +
    `and there is room for ${number(max)}. Shorten it and try again.`,
  'option.invalid': ({ option, allowed }, say) =>
    allowed.length === 0
      ? `That value does not suit the option “${say.option(option)}”.`
      : `The option “${say.option(option)}” can only be ${or(allowed.map((value) => `“${say.text(value)}”`))}.`,
  'option.out_of_range': ({ option, min, max }, say) =>
    `The option “${say.option(option)}” must be a whole number from ${number(min)} to ${number(max)}.`,
  'option.unknown': ({ option }, say) => `This command has no option “${say.option(option)}”.`,
  'article.unknown': ({ typed, nearest }, say) =>
    nearest === undefined
      ? `I have no article “${say.text(typed)}”. ${say.command('articulos')} shows them all.`
      : `I have no article “${say.text(typed)}”. Did you mean “${say.text(nearest)}”?`,
  'article.several': ({ typed, meant, more }, say) =>
    `Several articles fit “${say.text(typed)}”: ${or(meantOf(meant, more, say))}. ` +
    'Write more words of the title you want.',
  'article.none': () => 'I have no articles yet. Whoever runs the bot can add them.',
  'person.unknown': ({ typed, nearest }, say) =>
    nearest === undefined
      ? `The articles quote nobody called “${say.text(typed)}”. ` +
        `Use ${say.command('citas')} without a person to see all the quotes.`
      : `The articles quote nobody called “${say.text(typed)}”. Did you mean “${say.text(nearest)}”?`,
  'person.several': ({ typed, meant, more }, say) =>
    `Several people fit “${say.text(typed)}”: ${or(meantOf(meant, more, say))}. Write the full name.`,
  'paragraph.unknown': ({ number: asked, last, title }, say) =>
    last === 1
      ? `“${say.text(title)}” has only paragraph 1; there is no ${number(asked)}.`
      : `“${say.text(title)}” has no paragraph ${number(asked)}: choose one from 1 to ${number(last)}.`,
  'page.unknown': ({ page, last }) =>
    last === 1
      ? `There is no page ${number(page)}: there is only one.`
      : `There is no page ${number(page)}: choose one from 1 to ${number(last)}.`,
  'aspect.unknown': ({ typed, nearest }, say) =>
    nearest === undefined
      ? `This topic has no aspect “${say.text(typed)}”. Choose one of those offered while you type.`
      : `This topic has no aspect “${say.text(typed)}”. Did you mean “${say.text(nearest)}”?`,
  'message.empty': () => 'That message has no text I can check. Try one that quotes what somebody said.',
  'button.stale': () => 'This button no longer works; use the command again.',
  'permission.member': ({ permission }) =>
    `You need the “${permissions[permission]}” permission in this channel for that.`,
  'permission.bot': ({ permission }) =>
    `I lack the “${permissions[permission]}” permission in this channel. Whoever runs the server can give it to me.`,
  'place.server_only': () => 'That command only works in a server’s channel, not in direct messages.',
  'pins.too_many': () =>
    'This channel already has as many pinned messages as Discord allows. Unpin one and try again.',
  'pins.gone': (_, say) =>
    `The message is no longer there: somebody deleted it. ${say.command('fijar')} can post and pin it again.`,
  'pins.no_access': () =>
    'I have no access to this channel. Whoever runs the server can give me the “View Channel” permission.',
  'pins.none': ({ title }, say) =>
    title === undefined
      ? `No summary is pinned in this channel. ${say.command('fijar')} can pin one.`
      : `No summary of “${say.text(title)}” is pinned in this channel.`,
  internal: ({ reference }, say) =>
    `Sorry, something failed, and it was not your fault. Try again; if it happens again, tell whoever runs the bot ` +
    `and give them this reference: ${say.text(reference)}.`,
};
