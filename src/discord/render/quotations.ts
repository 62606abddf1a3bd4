// What people are quoted as saying, a page at a time.
import { PAGE } from '../../../commands/options/limits.ts';
import { onPage } from '../../../commands/options/paging.ts';
import type { CitedQuotation, QuotationsResult } from '../../../commands/result.ts';
import type { Texts } from '../../texts/index.ts';
import { fitted } from './excerpt.ts';
import { EMBED, SHOWN } from './limits.ts';
import { type Card, COLOUR } from './payload.ts';
import { type Block, dotted, foreign, quoted, shared, small } from './text.ts';
import { citationWithin, speakerLine, toldLine } from './verdict.ts';

export function quotationsCard(result: QuotationsResult, texts: Texts): Card {
  const { person, article, quotations, page } = result;
  const { quotationsTitle, quotationsIn, noQuotations, quotationsCount } = texts.replies;
  const who = person === null ? null : foreign(person, SHOWN.name);
  const head = article === null ? '' : small(quotationsIn(foreign(article, SHOWN.citedTitle)));
  const shown = onPage(quotations, page, PAGE.quotations);
  if (shown.length === 0) return { colour: COLOUR.silence, description: noQuotations(who) };
  const blocks = shown.map((quotation) => quotationBlock(quotation, texts, person === null));
  return {
    colour: COLOUR.reading,
    title: quotationsTitle(who),
    description: shared(head, blocks, EMBED.description),
    footer: dotted([page.pages > 1 ? texts.replies.page(page) : '', quotationsCount(quotations.length)]),
  };
}

function quotationBlock(quotation: CitedQuotation, texts: Texts, named: boolean): Block {
  return (room) => {
    const cited = citationWithin({ ...quotation, text: quotation.context.text }, texts, room);
    const told = toldLine(quotation, texts);
    const lines = [named ? speakerLine(quotation, texts) : '', told && small(told), cited].filter(Boolean);
    const below = `\n${lines.join('\n')}`;
    return `${fitted(quotation, room - below.length, quoted)}${below}`;
  };
}
