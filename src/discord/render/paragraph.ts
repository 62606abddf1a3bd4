// One paragraph of an article.
import type { ParagraphResult } from '../../../commands/result.ts';
import { sentencesBetween } from '../../../knowledge/reading/sentences.ts';
import type { Texts } from '../../texts/index.ts';
import { linkTo, outletAndDate, titleOf } from './citation.ts';
import { fitted } from './excerpt.ts';
import { EMBED, SHOWN } from './limits.ts';
import { type Card, COLOUR } from './payload.ts';
import { dotted, quoted, small } from './text.ts';

export function paragraphCard(result: ParagraphResult, texts: Texts): Card {
  const { source, text, paragraph, paragraphs } = result;
  const head = `${small(texts.replies.paragraphOf(paragraph, paragraphs))}\n`;
  // A paragraph may be a whole book: only what could be shown is looked through for its sentences.
  const end = Math.min(text.length, EMBED.description * 2);
  const cuts = sentencesBetween(text, { start: 0, end }).map((sentence) => sentence.end);
  return {
    colour: COLOUR.reading,
    title: titleOf(source, texts, SHOWN.title),
    url: linkTo(source.url, text),
    description: `${head}${fitted({ text, cuts }, EMBED.description - head.length, quoted)}`,
    footer: dotted(outletAndDate(source, texts)),
  };
}
