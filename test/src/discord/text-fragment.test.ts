import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../src/discord/text-fragment.ts';
import { wildText } from './wild-text.ts';

describe('textFragmentUrl', () => {
  it('gives a short text whole', () => {
    expect(textFragmentUrl('https://a.es/n', 'pleno apoyo, sí & técnico-militar')).toBe(
      'https://a.es/n#:~:text=pleno%20apoyo%2C%20s%C3%AD%20%26%20t%C3%A9cnico%2Dmilitar',
    );
  });

  it('gives a long text by how it begins and ends', () => {
    const text =
      'En una cumbre histórica en Pyongyang, el presidente ruso firmó un acuerdo en caso de agresión.';
    expect(textFragmentUrl('https://a.es/n', text)).toBe(
      'https://a.es/n#:~:text=En%20una%20cumbre%20hist%C3%B3rica%20en,acuerdo%20en%20caso%20de%20agresi%C3%B3n%2E',
    );
  });

  it('keeps the hash that an address has, and replaces its directive', () => {
    expect(textFragmentUrl('https://a.es/n#dos', 'uno')).toBe('https://a.es/n#dos:~:text=uno');
    expect(textFragmentUrl('https://a.es/n#:~:text=otro', 'uno')).toBe('https://a.es/n#:~:text=uno');
  });

  it('does not repeat words of a text that is long for its few words', () => {
    const [first, second] = ['a'.repeat(50), 'b'.repeat(50)];
    expect(textFragmentUrl('https://a.es', `${first} ${second}`)).toBe(
      `https://a.es#:~:text=${first},${second}`,
    );
  });

  it('stays short and a valid address for any text', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const url = textFragmentUrl('https://a.es/n', text);
        expect(URL.canParse(url)).toBe(true);
        expect(url).toMatch(/^https:\/\/a\.es\/n(?:#:~:text=[\w%]+(?:,[\w%]+)?)?$/);
        expect(url.length).toBeLessThan(1_500);
      }),
    );
  });
});
