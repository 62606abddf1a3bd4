// Limits that declarations, schemas and suggestions share. Each has its unit and its reason.

/** Characters of a question: under 3 nothing can be meant, over 300 it is no longer one question. */
export const QUESTION = { min: 3, max: 300 } as const;
/** Characters of a quotation that somebody types: under 3 it is part of any sentence, over 300 longer than one is remembered. */
export const QUOTATION = { min: 3, max: 300 } as const;
/** Characters of a reference to an article, person or aspect: Discord's choice value limit. */
export const REFERENCE = { min: 1, max: 100 } as const;
/** Characters of a message that is verified: Discord's own limit with Nitro. */
export const MESSAGE = { min: 1, max: 4000 } as const;
/** Paragraph and page numbers; the real upper end depends on the article. */
export const POSITION = { min: 1, max: 10_000 } as const;
/** Choices in one autocomplete answer, and characters in each (Discord, application commands). */
export const CHOICES = { max: 25, characters: 100 } as const;
/** Entries on one page, so that the longest page stays within an embed's 4,096 characters. */
export const PAGE = { quotations: 4, articles: 6 } as const;
/** Sentences of a summary by its length. */
export const SUMMARY = { corto: 2, medio: 4, largo: 6 } as const;
/** Excerpts beside the best one, and those behind «more». */
export const EXCERPTS = { shown: 3, more: 3, nearby: 3 } as const;
/** What a button carries, in characters: never more than Discord's `custom_id` holds. */
export const BUTTON = { min: 1, max: 100 } as const;
/**
 * What buttons repeat of what was typed, in UTF-16 code units: what fits in 100 beside the rest of the button. A
 * question shares its room with the passage that it goes with; `question` alone is what is worth reading of one.
 */
export const REPEATED = { search: 60, question: 36, questionAndPassage: 57 } as const;
/** Names offered where what was typed may mean several: as many as a sentence bears. */
export const MEANT = 4;
/** Quotations of one message that are checked: more would not fit one reply. */
export const CHECKS = 5;
