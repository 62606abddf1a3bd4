// All there is: every command, option, choice, button, page and suggestion, for members and moderators, in both languages.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnyCommand } from '../../commands/command.ts';
import { commandsFor } from '../../commands/index.ts';
import { optionsOf } from '../../commands/options/suggest.ts';
import { decodeAction } from '../../src/discord/custom-id.ts';
import type { View } from '../../src/practice-room/index.ts';
import { type Language, textsFor } from '../../src/texts/index.ts';
import { type Bot, expectFaultless, startBot, textOf } from './bot.ts';
import { allTypings, buttonsOf, type Pressed, pressAll, type Typed, typedCommands } from './walk.ts';

const TREATY = '2024-06-19-tratado-pyongyang';
const VOCABULARY = {
  pregunta: ['¿Qué dijo Putin?', '¿Cuánto cuesta un billete de avión a Tokio?'],
  articulo: [TREATY],
  cita: ['pleno apoyo', 'who said dear friend of the korean people?', 'Los gatos mandan en el ayuntamiento'],
  persona: ['Vladimir Putin'],
  buscar: ['tratado'],
  pagina: [1, 2],
  numero: [1, 2],
  aspecto: ['consecuencias'],
};
/** Enough of what an option expects for something to be suggested. */
const BEGUN: Readonly<Record<string, string>> = {
  articulo: 'trat',
  cita: 'apoy',
  persona: 'put',
  aspecto: 'cons',
};
const LOCALES: Readonly<Record<Language, string>> = { es: 'es-419', en: 'en-GB' };

let bot: Bot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.stop());

const readers = (['es', 'en'] as const).flatMap((language) => [
  { language, who: 'a member', roles: [] },
  { language, who: 'a moderator', roles: ['moderator'] },
]);

function joinAs({ language, who, roles }: (typeof readers)[number]) {
  return bot.room.member(`${who} ${language}`, { locale: LOCALES[language], roles });
}

/** Commands that this reader is offered in this channel, with all that can be typed into them. */
function typingsFor(reader: (typeof readers)[number], channel: string): Typed[] {
  const offered = joinAs(reader).commands(channel);
  const commands = typedCommands(bot.library).filter(({ declaration }) => offered.includes(declaration.name));
  return commands.flatMap((command) => allTypings(command, VOCABULARY));
}

/** Whatever was asked since has been answered; nothing refused, failed or taken for a mistake. */
async function expectAllAnswered(): Promise<void> {
  await bot.settled();
  expectFaultless(bot);
  const outcomes = bot.lines().flatMap(({ command, outcome = '' }) => (command ? [outcome] : []));
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes.filter((outcome) => outcome !== 'answered' && outcome !== 'silent')).toEqual([]);
}

/** Every option that suggests, with the rest of its command filled in. */
function suggestingOptions(command: AnyCommand): { readonly typed: Typed; readonly option: string }[] {
  const forms = allTypings(command, VOCABULARY).filter(
    ({ subcommand }, at, all) => all.findIndex((other) => other.subcommand === subcommand) === at,
  );
  return forms.flatMap((typed) =>
    optionsOf(command, typed.subcommand)
      .filter(({ suggest }) => suggest !== undefined)
      .map(({ name }) => ({ typed, option: name })),
  );
}

function expectReplyWhereItBelongs({ label, customId, on, view }: Pressed): void {
  const reply = decodeAction(customId)?.reply;
  const isPrivate = reply === 'alike' ? on.ephemeral : reply === 'private';
  if (reply === 'update') expect(view.response.type, label).toBe(7);
  else expect([label, view.ephemeral]).toEqual([label, isPrivate]);
}

describe.each(readers)('$who who reads Discord in «$language»', (reader) => {
  const { language, roles } = reader;
  const isModerator = roles.length > 0;
  const buttons = textsFor(language).buttons;

  it.each(['general', 'dm'])('is offered in «%s» what may be used there, and nothing else', (channel) => {
    const usable = commandsFor(bot.library).filter(({ declaration }) => {
      if (declaration.kind === 'button' || (declaration.serverOnly && channel === 'dm')) return false;
      return isModerator || declaration.permission === undefined;
    });
    // The menu of a message shows its commands by the names that people read.
    const names = usable.map(({ declaration: { name, kind } }) =>
      kind === 'message' ? textsFor('es').commands[name]?.name : name,
    );
    expect(joinAs(reader).commands(channel).sort()).toEqual(names.sort());
  });

  it.each(['general', 'dm'])(
    'has every command and every button that follows answered in «%s»',
    async (channel) => {
      const member = joinAs(reader);
      const views: View[] = [];
      for (const typed of typingsFor(reader, channel)) {
        const { name, values, subcommand } = typed;
        const view = await member.slash(name, values, { channel, ...(subcommand && { subcommand }) });
        expect(textOf(view.message), JSON.stringify(typed)).not.toBe('');
        if (typeof values.privado === 'boolean') expect(view.ephemeral).toBe(values.privado);
        views.push(view);
      }
      const pressed = await pressAll(member, views);
      pressed.forEach(expectReplyWhereItBelongs);
      const labels = pressed.flatMap(({ label, menu }) => (menu ? [] : [label.replace(/ \d+$/, '')]));
      const { pin, ...forAll } = buttons;
      const forModerators = isModerator && channel !== 'dm' ? [pin] : [];
      expect([...new Set(labels)].sort()).toEqual([...Object.values(forAll), ...forModerators].sort());
      await expectAllAnswered();
    },
  );

  it('has every option that suggests something suggest it, and what is chosen is answered', async () => {
    const member = joinAs(reader);
    const offered = typedCommands(bot.library).filter(
      ({ declaration }) => isModerator || declaration.permission === undefined,
    );
    const suggesting = offered.flatMap((command) => suggestingOptions(command));
    expect(suggesting.length).toBeGreaterThan(5);
    for (const { typed, option } of suggesting) {
      const { name, values, subcommand } = typed;
      const where = { ...(subcommand && { subcommand }) };
      const begun = { ...values, [option]: BEGUN[option] ?? '' };
      const { choices } = await member.autocomplete(name, begun, option, where);
      const [first] = choices;
      if (!first) throw new Error(`nothing suggested for «${option}» of /${name}`);
      expect(choices.length).toBeLessThanOrEqual(25);
      await member.slash(name, { ...values, [option]: first.value }, where);
    }
    await expectAllAnswered();
  });

  it('has quotations checked from the menu of a message', async () => {
    const message = await joinAs(reader).say('general', 'Según Kim, «pleno apoyo» y «nada de nada».');
    const view = await joinAs(reader).messageCommand('Verificar cita', message);
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('pleno apoyo');
    await pressAll(joinAs(reader), [view]);
    await expectAllAnswered();
  });

  it('reads a pinned summary’s article by its button', async () => {
    const moderator = bot.room.member('Quien fija', { locale: LOCALES[language], roles: ['moderator'] });
    await moderator.slash('fijar', { articulo: TREATY }, { subcommand: 'resumen' });
    const [pinned = null] = bot.room.pins('general');
    const [button] = buttonsOf(pinned);
    expect(button?.label).toBe(textsFor('es').buttons.paragraphs);
    const view = await joinAs(reader).press(pinned, button?.customId ?? '');
    expect(view.ephemeral).toBe(true);
    await pressAll(joinAs(reader), [view]);
    await expectAllAnswered();
  });
});

describe.each(readers.filter(({ roles }) => roles.length === 0))(
  '$who who reads Discord in «$language»',
  (reader) => {
    it('is refused by name what only moderators may do', async () => {
      for (const subcommand of ['resumen', 'lista', 'quitar']) {
        const view = await joinAs(reader).slash('fijar', {}, { subcommand, force: true });
        expect(view.ephemeral).toBe(true);
        expect(textOf(view.message)).toContain(textsFor(reader.language).permissions.PinMessages);
      }
      expect(bot.room.pins('general')).toEqual([]);
      expectFaultless(bot);
    });
  },
);
