// A request's body when it comes as a form: `payload_json` beside the files `files[n]` (reference, Uploading Files).
import type { Fault } from '../errors.ts';
import { refuse } from '../errors.ts';
import { LIMITS } from '../validation/limits.ts';
import type { Upload } from '../wire.ts';

export interface Form {
  /** `payload_json`, parsed; undefined where none came. */
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export function isForm(contentType: string): boolean {
  return contentType.startsWith('multipart/form-data');
}

export async function readForm(bytes: Buffer, contentType: string): Promise<Form> {
  const fields = await fieldsOf(bytes, contentType);
  const files: Upload[] = [];
  let body: unknown;
  for (const [name, value] of fields) {
    const [, number] = /^files\[(\d{1,9})\]$/.exec(name) ?? [];
    if (name === 'payload_json' && typeof value === 'string') body = parsed(value);
    else if (number !== undefined && typeof value !== 'string') files.push(await uploadOf(number, value));
    else throw refuse.invalidForm([strayField(name)]);
  }
  assertFewFiles(files);
  return { body, files };
}

async function fieldsOf(bytes: Buffer, contentType: string): Promise<[string, string | File][]> {
  try {
    const form = await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': contentType },
    }).formData();
    return [...form.entries()];
  } catch {
    const message = 'The multipart/form-data body could not be read.';
    throw refuse.invalidForm([{ path: [], code: 'CONTENT_TYPE_INVALID', message }]);
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw refuse.invalidJson();
  }
}

async function uploadOf(number: string, file: File): Promise<Upload> {
  const data = Buffer.from(await file.arrayBuffer());
  return { number, name: file.name, type: file.type, data };
}

// Discord reads other fields as parts of the body; nobody needs that beside `payload_json`.
function strayField(name: string): Fault {
  return { path: [name], code: 'PRACTICE_ROOM_UNSUPPORTED', message: 'Only payload_json and files[n].' };
}

function assertFewFiles(files: readonly Upload[]): void {
  const numbers = files.map(({ number }) => number);
  const twice = numbers.find((number, index) => numbers.indexOf(number) < index);
  const fault = (code: string, message: string) =>
    refuse.invalidForm([{ path: ['files', ...(twice === undefined ? [] : [twice])], code, message }]);
  if (twice !== undefined) throw fault('PRACTICE_ROOM_UNSUPPORTED', 'Two files have this number.');
  if (files.length > LIMITS.files)
    throw fault('BASE_TYPE_MAX_LENGTH', `Must be ${LIMITS.files} or fewer in length.`);
}
