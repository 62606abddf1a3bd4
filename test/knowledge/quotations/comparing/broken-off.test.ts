// What is broken off from a quotation. The texts are folded and masked, laughter and pictures ends of lines.
import { describe, expect, it } from 'vitest';
import {
  asksAnywhere,
  breaksOffBefore,
  breaksOffBehind,
} from '../../../../knowledge/quotations/comparing/broken-off.ts';

describe('what stands beside a quotation', () => {
  it.each([
    '\n\n el ladron mas educado del mundo, quien',
    ' (yo con mi ex). quien fue',
    ' \n que arte, quien fue',
  ])('is broken off behind it: %j', (behind) => {
    expect(breaksOffBehind(behind)).toBe(true);
  });

  it.each([', el ladron', ' \n y ademas llueve', ' \n pero no mucho', ' \n que llueve mucho hoy'])(
    'goes on with it: %j',
    (behind) => {
      expect(breaksOffBehind(behind)).toBe(false);
    },
  );

  it('is broken off before it, chat aside', () => {
    expect(breaksOffBefore('me sacaron de la micro \n oigan ')).toBe(true);
    expect(breaksOffBefore('me sacaron de la micro, oigan ')).toBe(false);
  });

  it('may ask for somebody, or tell that somebody spoke', () => {
    expect(asksAnywhere(' el mejor. a quien se lo dijo')).toBe(true);
    expect(asksAnywhere(' el mejor')).toBe(false);
  });
});
