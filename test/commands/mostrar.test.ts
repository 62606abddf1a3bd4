import { beforeAll, describe, expect, it } from 'vitest';
import { treaty } from '../articles.ts';
import { type Desk, failureIn, fullDesk, type Options, resultOf } from './desk.ts';
import { expectVerbatim } from './verbatim.ts';

let desk: Desk;
let key: string;
beforeAll(async () => {
  desk = await fullDesk();
  key = desk.library.article(treaty)?.key ?? '';
});

const press = (options: Options) => desk.ask('mostrar', options, { from: 'button' });

describe('the passages behind a button', () => {
  it('are shown in the order in which the button names them, verbatim', async () => {
    const result = resultOf(await press({ pasajes: `${key}.3.2~${key}.1.1` }), 'answer');
    expect(result.passages.map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
      [3, 2],
      [1, 1],
    ]);
    expect(result).toMatchObject({ found: true, nearby: [], actions: [] });
    expectVerbatim(result, desk.library);
  });

  it('are for the reader alone, unless they are shared', async () => {
    const pasajes = `${key}.1.1.4.9`;
    const alone = await press({ pasajes });
    const shared = await press({ pasajes, compartir: true, pregunta: '¿Y qué?' });
    expect(alone).toMatchObject({ ok: true, value: { visibility: 'private' } });
    expect(shared).toMatchObject({ ok: true, value: { visibility: 'public' } });
    expect(resultOf(alone, 'answer').shared).toBeUndefined();
    expect(resultOf(shared, 'answer')).toMatchObject({ shared: true, question: '¿Y qué?' });
    expect(resultOf(shared, 'answer').passages[0]?.highlights).toEqual([[4, 9]]);
  });

  it.each(['a1b2c3.1.1', 'KEY.99.1', 'KEY.1.99', 'KEY.0.1', 'KEY.1.1~', 'KEY.1', '~', 'todo', ''])(
    'are no longer there for «%s»: the button is stale',
    async (reference) => {
      const outcome = await press({ pasajes: reference.replaceAll('KEY', key) });
      expect(failureIn(outcome).code).toBe('button.stale');
    },
  );

  it('cannot be reached by anyone who types', () => {
    const { declaration } = desk.commands.find((command) => command.declaration.name === 'mostrar') ?? {};
    expect(declaration?.kind).toBe('button');
  });
});
