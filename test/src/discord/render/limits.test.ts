// What holds for every reply, whatever the result holds.
import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParse } from 'zod/v4/core';
import type { PermissionName } from '../../../../commands/failure.ts';
import type { Result } from '../../../../commands/result.ts';
import { renderPinned, renderResult } from '../../../../src/discord/render/index.ts';
import { hasListMark, shown } from '../shown.ts';
import { buttonsOf, expectWithinLimits } from '../within-limits.ts';
import {
  anyAnswer,
  anyAttribution,
  anyParagraph,
  anyQuotations,
  anyResult,
  anySummary,
  anyVerification,
} from './any-result.ts';

const language = fc.constantFrom('es' as const, 'en' as const);
const permissions = fc
  .constantFrom<PermissionName[]>([], ['PinMessages'])
  .map((names) => new Set<PermissionName>(names));
const reader = fc.record({ language, permissions });

describe('every reply', () => {
  it('keeps to Discord’s limits', () => {
    fc.assert(
      fc.property(anyResult, reader, (result, to) => {
        expectWithinLimits(renderResult(result, to));
      }),
    );
  });

  it('is what Discord’s published schema takes', () => {
    fc.assert(
      fc.property(anyResult, reader, (result, to) => {
        const parsed = safeParse(MessageCreateRequestSchema, renderResult(result, to));
        expect(parsed.error?.issues ?? []).toEqual([]);
      }),
    );
  });

  it('pings nobody and lets nothing of others be interpreted', () => {
    fc.assert(
      fc.property(anyResult, reader, (result, to) => {
        const { embeds, allowed_mentions } = renderResult(result, to);
        expect(allowed_mentions).toEqual({ parse: [] });
        for (const { title = '', description = '' } of embeds) {
          expect(shown(title).strays).toEqual([]);
          expect(shown(description).strays).toEqual([]);
          expect(hasListMark(description) && result.kind !== 'pins').toBe(false);
        }
      }),
    );
  });

  it('has no two buttons with one custom_id, and none for moderators only unless a moderator reads', () => {
    fc.assert(
      fc.property(anyResult, language, (result, to) => {
        const payload = renderResult(result, { language: to, permissions: new Set<PermissionName>() });
        const ids = buttonsOf(payload).map((button) => button.custom_id);
        expect(new Set(ids).size).toBe(ids.length);
        const open = result.actions.filter(({ permission }) => permission === undefined);
        expect(ids.length).toBeLessThanOrEqual(open.length);
      }),
    );
  });
});

describe('every excerpt', () => {
  it('is shown character by character, or from its beginning with «[…]» where it was cut', () => {
    const withExcerpts = fc.oneof(
      anyAnswer,
      anyAttribution,
      anyVerification,
      anyQuotations,
      anySummary,
      anyParagraph,
    );
    fc.assert(
      fc.property(withExcerpts, reader, (result, to) => {
        const text = shown(renderResult(result, to).embeds[0]?.description ?? '').text;
        const [first] = excerptsOf(result);
        if (first !== undefined) expect(isShown(first, text)).toBe(true);
      }),
    );
  });
});

describe('a pinned summary', () => {
  it('keeps to Discord’s limits', () => {
    fc.assert(
      fc.property(anySummary, language, (result, to) => {
        expectWithinLimits(renderPinned(result, to));
      }),
    );
  });
});

/** The excerpts that must be shown, the first of which always is. */
function excerptsOf(result: Result): string[] {
  switch (result.kind) {
    case 'answer':
      return (result.found && result.passages.length > 0 ? result.passages : result.nearby).map(
        ({ text }) => text,
      );
    case 'attribution':
      if (result.verdict === 'not-found' && result.narration) return [result.narration.text];
      return result.quotation ? [result.quotation.text] : [];
    case 'quotations':
      return result.quotations
        .slice((result.page.page - 1) * 4, result.page.page * 4)
        .map(({ text }) => text);
    case 'summary':
      return result.sentences.map(({ text }) => text);
    case 'paragraph':
      return [result.text];
    default:
      return [];
  }
}

/** Whole, or a beginning of some length with the mark of a cut. */
function isShown(excerpt: string, text: string): boolean {
  if (text.includes(excerpt)) return true;
  const beginning = excerpt.slice(0, SHORTEST_CUT);
  for (let from = text.indexOf(beginning); from >= 0; from = text.indexOf(beginning, from + 1)) {
    for (let end = text.indexOf(CUT, from); end >= 0; end = text.indexOf(CUT, end + 1))
      if (excerpt.startsWith(text.slice(from, end))) return true;
  }
  return false;
}

const CUT = ' […]';
/** Characters that are left of an excerpt where the room is least. */
const SHORTEST_CUT = 40;
