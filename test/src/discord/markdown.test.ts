import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeUser, normaliseUser, truncate, withHighlights } from '../../../src/discord/markdown.ts';
import { hasListMark, isBroken, shown } from './shown.ts';
import { highlightsOf, wildText } from './wild-text.ts';

describe('withHighlights, with nothing in bold,', () => {
  it.each([
    ['*a* _b_ ~~c~~ ||d|| `e`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['# título', '\\# título'],
    ['- uno\n  - dos\n12. tres', '\\- uno\n  \\- dos\n12\\. tres'],
    ['en 2024. Después', 'en 2024. Después'],
    ['>>> cita', '\\>\\>\\> cita'],
    ['-# nota', '\\-\\# nota'],
    ['véase https://a.es', 'véase https\\://a.es'],
    [':smile: a las 10:30', '\\:smile: a las 10\\:30'],
    ['<@1> y @everyone', '\\<\\@1\\> y \\@everyone'],
    ['[pulsa](x)', '\\[pulsa\\](x)'],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
  ])('makes %j display as it is', (text, escaped) => {
    expect(withHighlights(text, [])).toBe(escaped);
  });

  it('leaves ordinary prose alone', () => {
    const prose = 'Kim Jong-un expresó su «pleno apoyo» a Putin: —dijo— «es innovador» (sic), al 50 %.';
    expect(withHighlights(prose, [])).toBe(prose);
  });

  it('displays any text character by character, and interprets nothing', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const escaped = withHighlights(text, []);
        expect(shown(escaped)).toEqual({ text, bold: [], links: [], strays: [] });
        expect(hasListMark(escaped)).toBe(false);
      }),
    );
  });
});

describe('withHighlights', () => {
  it('sets what is highlighted in bold', () => {
    expect(withHighlights('su «pleno apoyo» a Putin', [[4, 15]])).toBe('su «**pleno apoyo**» a Putin');
  });

  it('keeps blanks out of the bold, and ends it at a line end', () => {
    expect(withHighlights('uno dos\ntres cuatro', [[3, 12]])).toBe('uno **dos**\n**tres** cuatro');
  });

  it('joins highlights that touch or overlap', () => {
    expect(
      withHighlights('abcdef', [
        [2, 4],
        [0, 2],
        [3, 5],
      ]),
    ).toBe('**abcde**f');
  });

  it('takes a whole character where a highlight would split it', () => {
    expect(withHighlights('a😀b', [[2, 3]])).toBe('a**😀**b');
  });

  it('displays any text character by character, with what is highlighted in bold', () => {
    const highlighted = wildText.chain((text) => fc.tuple(fc.constant(text), highlightsOf(text)));
    fc.assert(
      fc.property(highlighted, ([text, highlights]) => {
        const { strays, bold, text: displayed } = shown(withHighlights(text, highlights));
        expect(strays).toEqual([]);
        expect(displayed).toBe(text);
        const wanted = [...new Set(highlights.flatMap(([start, end]) => text.slice(start, end).split(/\s/)))];
        for (const word of wanted.filter((part) => !isBroken(part)))
          expect(bold.some((stretch) => stretch.includes(word)) || word === '').toBe(true);
      }),
    );
  });
});

describe('normaliseUser', () => {
  it.each([
    ['  varios \n\t espacios ', 'varios espacios'],
    ['pa\u200blab\u00adra', 'palabra'],
    ['a\u202eb\u2066c', 'abc'],
    ['Z\u0301\u0302\u0303\u0304a', 'Ź\u0302\u0303a'],
    ['\ud83d suelto', '\ufffd suelto'],
    ['n\u0303', 'ñ'],
    ['nu\u0000lo', 'nulo'],
    ['corazón ❤️', 'corazón ❤️'],
  ])('shows %j as %j', (typed, displayed) => {
    expect(normaliseUser(typed)).toBe(displayed);
  });

  it('leaves nothing invisible, no piles of marks and no broken characters, whatever was typed', () => {
    fc.assert(
      fc.property(wildText, (typed) => {
        const displayed = normaliseUser(typed);
        expect(displayed).not.toMatch(/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{DI}]|\p{M}{3}|\s\s/u);
        expect(normaliseUser(displayed)).toBe(displayed);
      }),
    );
  });
});

describe('escapeUser', () => {
  it('breaks invites that are written without their scheme', () => {
    expect(escapeUser('entra en discord.gg/abc')).toBe('entra en discord\\.gg/abc');
  });

  it('displays the normalised text and interprets nothing, whatever was typed', () => {
    fc.assert(
      fc.property(wildText, (typed) => {
        const escaped = escapeUser(typed);
        expect(shown(escaped)).toEqual({ text: normaliseUser(typed), bold: [], links: [], strays: [] });
        expect(escaped).not.toMatch(/(?<!\\)@|discord\.gg|https?:\/\//);
      }),
    );
  });
});

describe('truncate', () => {
  it('leaves short texts alone', () => {
    expect(truncate('corto', 5)).toBe('corto');
  });

  it('cuts after a word when one ends near', () => {
    expect(truncate('una frase bastante larga', 20)).toBe('una frase bastante…');
  });

  it('cuts inside a word that has no end near, but never inside a character', () => {
    expect(truncate('ab😀cd', 4)).toBe('ab…');
  });

  it('never exceeds the limit and never breaks a character', () => {
    fc.assert(
      fc.property(wildText.map(normaliseUser), fc.integer({ min: 1, max: 200 }), (text, max) => {
        const cut = truncate(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(isBroken(cut)).toBe(false);
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
