import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKS, MESSAGE } from '../../commands/options/limits.ts';
import { treaty } from '../articles.ts';
import { type Desk, failureIn, fullDesk, resultOf } from './desk.ts';
import { expectVerbatim } from './verbatim.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

async function verify(mensaje: string) {
  const result = resultOf(await desk.ask('verificar-cita', { mensaje }), 'verification');
  expectVerbatim(result, desk.library);
  return result;
}

describe('«Verificar cita»', () => {
  it('says of each quotation of a message whether the articles bear it out', async () => {
    const { checks } = await verify(
      'Kim habló de «pleno apoyo», de un “querido enemigo del pueblo coreano”, de "amigo del pueblo", ' +
        'de «asociación estratégica» y de «ganar cueste lo que cueste».',
    );
    expect(checks.map(({ typed, verdict }) => [typed, verdict])).toEqual([
      ['pleno apoyo', 'exact'],
      ['querido enemigo del pueblo coreano', 'altered'],
      ['amigo del pueblo', 'partial'],
      ['asociación estratégica', 'not-found'],
      ['ganar cueste lo que cueste', 'not-found'],
    ]);
    expect(checks[0]?.quotation).toMatchObject({ speaker: 'Kim Jong-un', article: treaty });
    expect(checks[1]?.differences).toEqual([{ printed: 'amigo', typed: 'enemigo' }]);
    expect(checks[3]?.narration?.paragraph).toBe(1);
    expect(checks[4]).toMatchObject({ quotation: null, narration: null });
  });

  it('says of each who is claimed to have said it, and whether they did', async () => {
    const { checks } = await verify('Putin dijo «pleno apoyo»; según Kim, «la paz y la estabilidad».');
    expect(
      checks.map(({ claimed, quotation }) => [claimed?.name, claimed?.same, quotation?.speaker]),
    ).toEqual([
      ['Vladimir Putin', false, 'Kim Jong-un'],
      ['Kim Jong-un', true, 'Kim Jong-un'],
    ]);
  });

  it('takes a message without marks as one quotation', async () => {
    const { checks } = await verify('Es realmente un documento innovador');
    expect(checks.map(({ verdict }) => verdict)).toEqual(['exact']);
  });

  it('looks at no more quotations than fit a reply', async () => {
    expect((await verify('«pleno apoyo» '.repeat(CHECKS + 4))).checks).toHaveLength(CHECKS);
  });

  it('reads a message as far as Discord lets one be, and what is longer up to there', async () => {
    const padding = 'bla '.repeat(MESSAGE.max / 4);
    expect((await verify(`«pleno apoyo» ${padding}${padding}`)).checks[0]?.verdict).toBe('exact');
  });

  it('answers whoever asks and nobody else', async () => {
    const outcome = await desk.ask('verificar-cita', { mensaje: 'pleno apoyo' });
    expect(outcome).toMatchObject({ ok: true, value: { visibility: 'private' } });
  });

  it.each(['', '  ', '😀', '…', '\u200b\u0000'])('says that %j holds nothing to check', async (mensaje) => {
    expect(failureIn(await desk.ask('verificar-cita', { mensaje })).code).toBe('message.empty');
  });
});
