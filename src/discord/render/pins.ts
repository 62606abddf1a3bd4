// What happened to the pinned summaries of a channel, or which there are.
import type { PinnedSummary, PinsResult } from '../../../commands/result.ts';
import type { Texts } from '../../texts/index.ts';
import { linkedText, linkTo } from './citation.ts';
import { EMBED, NOTE, SHOWN } from './limits.ts';
import { type Card, COLOUR } from './payload.ts';
import { foreign, small } from './text.ts';

export function pinsCard({ did, pins }: PinsResult, texts: Texts): Card {
  if (pins.length === 0) return { colour: COLOUR.silence, description: texts.replies.noPins };
  let description = `**${texts.replies.pins[did]}**`;
  for (const [index, pin] of pins.entries()) {
    const line = `\n- ${pinLine(pin, texts)}`;
    if (description.length + line.length + NOTE > EMBED.description) {
      description += `\n${small(texts.replies.leftOut(pins.length - index))}`;
      break;
    }
    description += line;
  }
  return { colour: COLOUR.reading, description };
}

function pinLine({ title, link }: PinnedSummary, texts: Texts): string {
  const shown = foreign(title, SHOWN.title) || texts.replies.untitled;
  return linkedText(shown, linkTo(link));
}
