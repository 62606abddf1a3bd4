// What can go wrong in ways we expect: codes with the facts a sentence needs. Wording lives in src/texts.

/** An expected failure: `code` picks the sentence, the other fields fill it. */
export type Failure =
  | { readonly code: 'command.unknown'; readonly command: string; readonly nearest: string | undefined }
  | { readonly code: 'option.missing'; readonly option: string }
  | { readonly code: 'option.empty'; readonly option: string }
  | { readonly code: 'option.too_short'; readonly option: string; readonly min: number }
  | {
      readonly code: 'option.too_long';
      readonly option: string;
      readonly max: number;
      readonly length: number;
    }
  | { readonly code: 'option.invalid'; readonly option: string; readonly allowed: readonly string[] }
  | {
      readonly code: 'option.out_of_range';
      readonly option: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: 'option.unknown'; readonly option: string }
  | { readonly code: 'article.unknown'; readonly typed: string; readonly nearest: string | undefined }
  | SeveralMeant<'article.several'>
  | { readonly code: 'article.none' }
  | { readonly code: 'person.unknown'; readonly typed: string; readonly nearest: string | undefined }
  | SeveralMeant<'person.several'>
  | {
      readonly code: 'paragraph.unknown';
      readonly number: number;
      readonly last: number;
      readonly title: string;
    }
  | { readonly code: 'page.unknown'; readonly page: number; readonly last: number }
  | { readonly code: 'aspect.unknown'; readonly typed: string; readonly nearest: string | undefined }
  | { readonly code: 'message.empty' }
  | { readonly code: 'button.stale' }
  | { readonly code: 'permission.member'; readonly permission: PermissionName }
  | { readonly code: 'permission.bot'; readonly permission: PermissionName }
  | { readonly code: 'place.server_only' }
  | { readonly code: 'pins.too_many' }
  | { readonly code: 'pins.gone' }
  | { readonly code: 'pins.no_access' }
  | { readonly code: 'pins.none'; readonly title: string | undefined }
  | { readonly code: 'internal'; readonly reference: string };

/** What was typed may mean several: the first few, and how many more. */
interface SeveralMeant<Code> {
  readonly code: Code;
  readonly typed: string;
  readonly meant: readonly string[];
  readonly more: number;
}

export type FailureCode = Failure['code'];

/** Discord's names for the permissions that commands and their effects need. */
export type PermissionName =
  | 'PinMessages'
  | 'ViewChannel'
  | 'SendMessages'
  | 'EmbedLinks'
  | 'ReadMessageHistory';

/** Either a value or an expected failure; a bug throws instead. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export function succeed<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function fail<Value = never>(failure: Failure): Outcome<Value> {
  return { ok: false, failure };
}
