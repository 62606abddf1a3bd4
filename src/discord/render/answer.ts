// An answer: the sentence that answers, up to two more; or silence, which looks like nothing of the kind.

import type { TalkAnswer } from '../../../commands/asking/small-talk.ts';
import type { AnswerResult, CitedPassage } from '../../../commands/result.ts';
import { type Texts, talkText } from '../../texts/index.ts';
import { excerptBlocks, mentionBlock } from './excerpt.ts';
import { EMBED, SHOWN } from './limits.ts';
import { type Card, COLOUR } from './payload.ts';
import { type Block, dotted, foreign, small, spaced, stacked } from './text.ts';

export function answerCard(result: AnswerResult, texts: Texts): Card {
  if (result.talk) return talkCard(result, result.talk, texts);
  return result.found && result.passages.length > 0 ? foundCard(result, texts) : silenceCard(result, texts);
}

function talkCard(result: AnswerResult, talk: TalkAnswer, texts: Texts): Card {
  const description = spaced([askedLine(result, texts), talkText(talk, texts.language)]);
  return { colour: COLOUR.reading, description };
}

function foundCard(result: AnswerResult, texts: Texts): Card {
  const blocks = excerptBlocks(result.passages, texts);
  const ranked = result.question !== undefined && result.topic === undefined && !result.gist;
  const shown = ranked ? withAlso(blocks, texts) : blocks;
  const description = stacked(askedLine(result, texts), shown, EMBED.description, texts.replies.leftOut);
  return { colour: COLOUR.answer, description };
}

/** The best excerpt answers; what comes after it is said to come after it. */
function withAlso(blocks: readonly Block[], texts: Texts): Block[] {
  return blocks.map((block, index) => {
    if (index !== 1) return block;
    const label = `${small(texts.replies.also)}\n`;
    return (room) => `${label}${block(room - label.length)}`;
  });
}

function silenceCard(result: AnswerResult, texts: Texts): Card {
  const { silence, unsure, nearby, leftOut } = texts.replies;
  const said = result.unsure ? unsure : silence;
  const head = spaced([askedLine(result, texts), `**${said}**`, result.nearby.length > 0 ? nearby : '']);
  const blocks = result.nearby.map((passage: CitedPassage) => mentionBlock(passage, texts));
  return { colour: COLOUR.silence, description: stacked(head, blocks, EMBED.description, leftOut) };
}

/** What was asked, in small print: the question as typed, or the topic's command and aspect. */
function askedLine({ question, topic, shared }: AnswerResult, texts: Texts): string {
  const asked = question === undefined ? '' : foreign(question, SHOWN.typed);
  const command = topic && `/${foreign(topic.command, SHOWN.name)}`;
  const aspect = topic?.aspect && foreign(topic.aspect, SHOWN.name);
  const line = dotted([shared && texts.replies.shared, command, aspect, asked]);
  return line === '' ? '' : small(line);
}
