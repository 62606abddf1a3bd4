// The picture of a card's message, and what goes out where there can be none.
import { describe, expect, it } from 'vitest';
import type { CardResult } from '../../../commands/result.ts';
import { withPicture } from '../../../src/discord/picture.ts';
import { createLog } from '../../../src/log.ts';
import { expectWithinLimits } from './within-limits.ts';

const card: CardResult = {
  kind: 'card',
  language: 'es',
  actions: [],
  quotation: {
    text: 'Ni un *paso* atrás',
    speaker: 'Marta Ríos',
    cue: 'dijo',
    way: 'name',
    article: 'puerto',
    paragraph: 2,
    sentence: 1,
    context: { text: '«Ni un *paso* atrás», dijo Ríos.', highlights: [[1, 19]] },
    source: {
      title: 'El Puerto Viejo',
      outlet: 'El Faro',
      date: '2023-11-04',
      url: 'https://faro.example/p',
    },
  },
};

function withCards(picture: () => Promise<Buffer>, language: 'es' | 'en' = 'es') {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info', token: undefined }, { write: (line) => lines.push(line) });
  const reader = { language, permissions: new Set<never>() };
  return withPicture(card, reader, { cards: { picture }, log }).then((made) => ({ ...made, lines }));
}

describe('a card’s message', () => {
  it('attaches its picture, described, with whose words they are and where they stand below it', async () => {
    const { message, files } = await withCards(async () => Buffer.from('png'));
    expectWithinLimits(message);
    expect(files).toEqual([{ name: 'tarjeta.png', data: Buffer.from('png'), contentType: 'image/png' }]);
    expect(message.attachments).toEqual([
      { id: '0', filename: 'tarjeta.png', description: expect.stringContaining('«Ni un *paso* atrás»') },
    ]);
    const [embed] = message.embeds;
    expect(embed?.description).toContain('— **Marta Ríos**');
    expect(embed?.description).toContain('https://faro.example/p#:~:text=');
  });

  it('is kind where the picture cannot be made: the words go out as text, and the log has the reason', async () => {
    const { message, files, lines } = await withCards(() => Promise.reject(new Error('no fonts')));
    expectWithinLimits(message);
    expect([files, message.attachments]).toEqual([[], undefined]);
    expect(message.embeds[0]?.description).toContain('No he podido dibujar la tarjeta');
    expect(message.embeds[0]?.description).toContain('> Ni un \\*paso\\* atrás');
    expect(message.embeds[0]?.description).toContain('— **Marta Ríos**');
    expect(lines.join('')).toContain('no fonts');
  });
});
