// A summary: the article's own key sentences in its order, each with its paragraph.
import type { CitedPassage, SummaryResult } from '../../../commands/result.ts';
import type { Texts } from '../../texts/index.ts';
import { linkedText, linkTo, outletAndDate, titleOf } from './citation.ts';
import { fitted } from './excerpt.ts';
import { EMBED, LEAST_EXCERPT, SHOWN } from './limits.ts';
import { type Card, COLOUR } from './payload.ts';
import { type Block, dotted, quoted, stacked } from './text.ts';

export function summaryCard({ source, sentences }: SummaryResult, texts: Texts): Card {
  const { leftOut, noSummary, summaryFooter } = texts.replies;
  const blocks = sentences.map(sentenceBlock);
  return {
    colour: COLOUR.reading,
    title: titleOf(source, texts, SHOWN.title),
    url: linkTo(source.url),
    description: stacked('', blocks, EMBED.description, leftOut) || noSummary,
    footer: dotted([...outletAndDate(source, texts), summaryFooter]),
  };
}

function sentenceBlock(passage: CitedPassage): Block {
  return (room) => {
    const place = `¶${passage.paragraph}`;
    const linked = ` ${linkedText(place, linkTo(passage.source.url, passage.text))}`;
    const mark = room - linked.length >= LEAST_EXCERPT ? linked : ` ${place}`;
    return fitted(passage, room, (markdown) => quoted(`${markdown}${mark}`));
  };
}
