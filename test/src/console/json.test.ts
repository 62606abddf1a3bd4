import { PassThrough, Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startConsole } from '../../../src/console/index.ts';
import { wildText } from '../discord/wild-text.ts';
import { converse } from './streams.ts';
import { library } from './tiny-library.ts';

const answerSchema = z.looseObject({
  id: z.union([z.string(), z.number(), z.null()]),
  result: z.looseObject({ kind: z.string() }).optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  reply: z
    .looseObject({
      embeds: z.array(z.looseObject({ description: z.string() })),
      components: z.array(
        z.looseObject({ components: z.array(z.looseObject({ label: z.string(), custom_id: z.string() })) }),
      ),
    })
    .optional(),
  choices: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
});

async function ask(...requests: readonly unknown[]) {
  const { output } = await converse([requests.map((request) => `${JSON.stringify(request)}\n`).join('')], {
    json: true,
  });
  return readAnswers(output);
}

function readAnswers(output: string) {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => answerSchema.parse(JSON.parse(line)));
}

describe('a line of a script', () => {
  it('gets the result and the message that Discord would get', async () => {
    const [answer] = await ask({ id: '1', command: 'quien-dijo', options: { cita: 'pleno apoyo' } });
    expect(answer?.id).toBe('1');
    expect(answer?.result).toMatchObject({
      kind: 'attribution',
      verdict: 'exact',
      quotation: {
        text: 'pleno apoyo',
        speaker: 'Kim Jong-un',
        article: 'tratado',
        paragraph: 1,
        sentence: 1,
      },
    });
    expect(answer?.reply?.embeds[0]?.description).toMatch(/La cita es exacta/);
  });

  it('gets the name and the description of a picture that Discord would get, and not the picture', async () => {
    const [asked] = await ask({ id: 1, command: 'quien-dijo', options: { cita: 'pleno apoyo' } });
    const buttons = asked?.reply?.components.flatMap(({ components }) => components);
    const customId = buttons?.find(({ label }) => label === 'Card' || label === 'Tarjeta')?.custom_id;
    const [answer] = await ask({ id: 2, customId, locale: 'en-GB' });
    expect(answer?.result).toMatchObject({ kind: 'card', quotation: { text: 'pleno apoyo' } });
    expect(answer?.reply?.attachments).toEqual([
      {
        id: '0',
        filename: 'card.png',
        description:
          'Card with a quotation: «pleno apoyo» — Kim Jong-un. From the article «El tratado», 19 June 2024.',
      },
    ]);
  });

  it('that expects what is not there gets the failure’s code and a sentence', async () => {
    const [answer] = await ask({ id: 2, command: 'preguntar', options: { pregunta: 'a' } });
    expect(answer).toMatchObject({ id: 2, error: { code: 'option.too_short' } });
    expect(answer?.error?.message).toMatch(/al menos 3 caracteres/);
    expect(answer?.reply?.embeds).toHaveLength(1);
  });

  it('may name a subcommand after the command, beside it or among the options', async () => {
    const permissions = ['PinMessages'];
    const answers = await ask(
      { id: 1, command: 'fijar lista', permissions },
      { id: 2, command: '/fijar', subcommand: 'lista', permissions },
      { id: 3, command: 'fijar', options: { subcommand: 'lista' }, permissions },
      { id: 4, command: 'pin list', permissions },
    );
    expect(answers.map(({ result }) => result?.kind)).toEqual(['pins', 'pins', 'pins', 'pins']);
  });

  it('may name a command as its menu does', async () => {
    const [answer] = await ask({ id: 1, command: 'Verificar cita', options: { mensaje: '«pleno apoyo»' } });
    expect(answer?.result?.kind).toBe('verification');
  });

  it('has the permissions it lists and no others', async () => {
    const [without, withThem] = await ask(
      { id: 1, command: 'fijar lista', permissions: ['ManageMessages'] },
      { id: 2, command: 'fijar lista', permissions: ['ManageMessages', 'PinMessages'] },
    );
    expect(without?.error?.code).toBe('permission.member');
    expect(withThem?.result?.kind).toBe('pins');
  });

  it('is answered in its language', async () => {
    const [answer] = await ask({
      id: 1,
      command: 'preguntar',
      options: { pregunta: 'pan' },
      locale: 'en-GB',
    });
    expect(answer?.reply?.embeds[0]?.description).toMatch(/The articles do not answer that/);
  });

  it('may press a button of an earlier reply', async () => {
    const [shown] = await ask({ id: 1, command: 'resumen' });
    const customId = shown?.reply?.components[0]?.components[0]?.custom_id;
    const [pressed, stale] = await ask({ id: 2, customId }, { id: 3, customId: 'h0viejo' });
    expect(pressed?.result).toMatchObject({ kind: 'paragraph', paragraph: 1 });
    expect(stale?.error?.code).toBe('button.stale');
  });

  it('may ask what an option suggests', async () => {
    const [answer] = await ask({
      id: 1,
      command: 'quien-dijo',
      options: { cita: 'plen' },
      autocomplete: 'cita',
    });
    expect(answer?.choices).toEqual([{ name: 'pleno apoyo', value: 'pleno apoyo' }]);
  });

  it('whose command there is not is told the nearest', async () => {
    const [answer] = await ask({ id: 1, command: 'resumir' });
    expect(answer?.error?.message).toMatch(/No conozco la orden «resumir»\. ¿Querías decir \/resumen\?/);
  });
});

describe('a malformed line', () => {
  it.each([
    ['not JSON', '{"id":"7",', null],
    ['an array', '[1]', null],
    ['without a command', '{"id":"7"}', '7'],
    ['without an id', '{"command":"ayuda"}', null],
    ['with options that are no object', '{"id":7,"command":"ayuda","options":[]}', 7],
    ['with a value that no option takes', '{"id":7,"command":"ayuda","options":{"a":{}}}', 7],
  ])('%s gets an error line, and the rest go on', async (_, line, id) => {
    const { output } = await converse([`${line}\n{"id":"8","command":"articulos"}\n`], { json: true });
    const [bad, good] = readAnswers(output);
    expect(bad).toMatchObject({ id, error: { code: 'line.malformed' } });
    expect(good?.result?.kind).toBe('articles');
  });
});

describe('a bug', () => {
  it('is told with a reference that the error output bears too, and the rest go on', async () => {
    const lines = [
      '{"id":1,"command":"preguntar","options":{"pregunta":"un fallo"}}',
      '{"id":2,"command":"ayuda"}',
    ];
    const { output, errors } = await converse([`${lines.join('\n')}\n`], { json: true });
    const [bad, good] = readAnswers(output);
    expect(bad?.error?.code).toBe('internal');
    const reference = /[0-9a-f]{8}/.exec(bad?.error?.message ?? '')?.[0] ?? 'none';
    expect(errors).toMatch(new RegExp(`^${reference} Error: a bug of ours`));
    expect(good?.result?.kind).toBe('help');
  });
});

describe('the stream', () => {
  const request = '{"id":"ñ","command":"articulos"}';

  it('may end its lines either way, hold blank ones, begin with a mark, and end without a line end', async () => {
    const { output } = await converse([`\ufeff${request}\r\n\n  \n${request}`], { json: true });
    expect(readAnswers(output).map(({ id }) => id)).toEqual(['ñ', 'ñ']);
  });

  it('may come in pieces that break characters', async () => {
    const bytes = Buffer.from(`${request}\n`);
    const { output } = await converse(
      [...bytes].map((byte) => Buffer.from([byte])),
      { json: true },
    );
    expect(readAnswers(output)[0]?.id).toBe('ñ');
  });

  it('may hold a line of several megabytes', async () => {
    const pregunta = 'x'.repeat(3_000_000);
    const [answer] = await ask({ id: 1, command: 'preguntar', options: { pregunta } });
    expect(answer?.error?.code).toBe('option.too_long');
  });

  it('gets one line of JSON for each line that is not blank, in order, whatever they hold', async () => {
    const line = fc.oneof(
      wildText.map((text) => text.replaceAll('\n', ' ')),
      wildText.map((pregunta) => JSON.stringify({ id: 'x', command: 'preguntar', options: { pregunta } })),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const { output } = await converse([lines.map((each) => `${each}\n`).join('')], { json: true });
        const expected = lines.filter((each) => each.replace(/^\ufeff/, '').trim() !== '');
        expect(readAnswers(output)).toHaveLength(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  it('waits for a slow reader', async () => {
    let written = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        written += 1;
        setImmediate(done);
      },
    });
    const input = Readable.from([`${request}\n`.repeat(50)], { objectMode: false });
    await startConsole({ library, json: true, input, output: slow, errors: new PassThrough() });
    expect(written).toBeGreaterThanOrEqual(50);
  });

  it('ends quietly when its reader goes away', async () => {
    const broken = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })),
    });
    const input = new PassThrough();
    const ended = startConsole({ library, json: true, input, output: broken, errors: new PassThrough() });
    input.write(`${request}\n`);
    await new Promise((resolve) => broken.once('close', resolve));
    input.write(`${request}\n`);
    await expect(ended).resolves.toBeUndefined();
  });
});
