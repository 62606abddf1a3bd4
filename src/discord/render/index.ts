// From what commands answer to the message that Discord shows: the one place where replies are composed.
import type { Failure } from '../../../commands/failure.ts';
import type { CardResult, Result, SummaryResult } from '../../../commands/result.ts';
import { failureText, type Language, type Texts, textsFor } from '../../texts/index.ts';
import { readPinMark } from '../custom-id.ts';
import { answerCard } from './answer.ts';
import { articlesCard } from './articles.ts';
import { attributionCard } from './attribution.ts';
import { buttonRows, pinMarkRows } from './buttons.ts';
import { helpCard } from './help.ts';
import { NAMED, SHOWN } from './limits.ts';
import { paragraphCard } from './paragraph.ts';
import { type Card, COLOUR, type MessagePayload, payloadOf, type Reader } from './payload.ts';
import { cardBelowPicture, cardInWords, pictureOf } from './picture.ts';
import { pinsCard } from './pins.ts';
import { quotationsCard } from './quotations.ts';
import { summaryCard } from './summary.ts';
import { foreign } from './text.ts';
import { verificationCard } from './verification.ts';

export type { MessagePayload, Reader } from './payload.ts';

/** The message for a result, within Discord's limits whatever the result holds, and without a mention that pings. */
export function renderResult(result: Result, reader: Reader): MessagePayload {
  const texts = textsFor(reader.language);
  const payload = payloadOf(cardOf(result, texts), buttonRows(result.actions, reader));
  return result.kind === 'card' ? { ...payload, attachments: [pictureOf(result, texts)] } : payload;
}

/** The message for a card whose picture could not be made: the same quotation in text. */
export function renderWithoutPicture(result: CardResult, reader: Reader): MessagePayload {
  const texts = textsFor(reader.language);
  return payloadOf(cardInWords(result, texts), buttonRows(result.actions, reader));
}

/** The message for an expected failure: what is wanted, and how to mend it. */
export function renderFailure(failure: Failure, language: Language): MessagePayload {
  const description = failureText(named(failure), language, (text) => foreign(text, SHOWN.citedTitle));
  return payloadOf({ colour: COLOUR.failure, description }, []);
}

/** A summary as it is pinned: its only button opens the article and marks the message as a pinned summary of ours. */
export function renderPinned(summary: SummaryResult, language: Language): MessagePayload {
  return payloadOf(summaryCard(summary, textsFor(language)), pinMarkRows(summary.articleKey, language));
}

/** The article key of a pinned summary of ours, from the components of its message; undefined for any other message. */
export function pinnedArticleKey(components: readonly unknown[] | undefined): string | undefined {
  for (const component of components ?? []) {
    if (typeof component !== 'object' || component === null) continue;
    const { custom_id: id, components: inner }: { custom_id?: unknown; components?: unknown } = component;
    const key = typeof id === 'string' ? readPinMark(id) : undefined;
    const found = key ?? (Array.isArray(inner) ? pinnedArticleKey(inner) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A sentence names a few values; a list of them all would be no sentence. */
function named(failure: Failure): Failure {
  if (failure.code !== 'option.invalid') return failure;
  return { ...failure, allowed: failure.allowed.slice(0, NAMED * 2) };
}

function cardOf(result: Result, texts: Texts): Card {
  switch (result.kind) {
    case 'answer':
      return answerCard(result, texts);
    case 'attribution':
      return attributionCard(result, texts);
    case 'verification':
      return verificationCard(result, texts);
    case 'quotations':
      return quotationsCard(result, texts);
    case 'summary':
      return summaryCard(result, texts);
    case 'articles':
      return articlesCard(result, texts);
    case 'paragraph':
      return paragraphCard(result, texts);
    case 'pins':
      return pinsCard(result, texts);
    case 'help':
      return helpCard(result, texts);
    case 'card':
      return cardBelowPicture(result, texts);
  }
}
