// What the bot can do, with examples taken from the library.
import type { HelpResult } from '../../../commands/result.ts';
import { spokenExample } from '../../texts/example.ts';
import { spokenCommand, type Texts } from '../../texts/index.ts';
import { EMBED, SHOWN } from './limits.ts';
import { type Card, COLOUR } from './payload.ts';
import { type Block, foreign, plain, small, spaced, stacked } from './text.ts';

type Entry = HelpResult['commands'][number];

export function helpCard({ articles, commands }: HelpResult, texts: Texts): Card {
  const { helpTitle, helpIntroduction, helpMention, leftOut } = texts.replies;
  const head = spaced([helpIntroduction(articles), helpMention]);
  const blocks = commands.map((entry) => entryBlock(entry, texts));
  return {
    colour: COLOUR.reading,
    title: helpTitle,
    description: stacked(head, blocks, EMBED.description, leftOut),
  };
}

function entryBlock(entry: Entry, texts: Texts): Block {
  const name = foreign(spokenCommand(entry.name, texts.language), SHOWN.name);
  const description = foreign(entry.topic ?? texts.commands[entry.name]?.description ?? '', SHOWN.typed);
  const what = description === '' ? `**${name}**` : `**${name}** — ${description}`;
  // A message's menu has no line to type.
  const typed = /^\\?\//.test(name) && entry.example !== null;
  const example = typed ? foreign(exampleIn(entry, texts), SHOWN.example) : '';
  return () => (example === '' ? what : `${what}\n${small(`${texts.replies.example} ${example}`)}`);
}

function exampleIn({ name, example }: Entry, texts: Texts): string {
  return spokenExample(name, plain(example ?? '', SHOWN.example), texts.language);
}
