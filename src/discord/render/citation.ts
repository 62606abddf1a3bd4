// Where an excerpt stands: its title with a link to the very text, outlet, date, paragraph and sentence.
import type { Source } from '../../../commands/result.ts';
import type { Texts } from '../../texts/index.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import { LINK, SHOWN } from './limits.ts';
import { dotted, foreign, plain } from './text.ts';

/** What can be cited: a passage, a paragraph (no sentence) or an article (no paragraph either). */
export interface Citable {
  readonly source: Source;
  readonly paragraph?: number;
  readonly sentence?: number;
  /** The excerpt, which the link points at. */
  readonly text?: string;
  /** The article has been cited just above: its title need only be known again. */
  readonly repeated?: boolean;
}

/** `[Título](https://…#:~:text=…) · Medio · 19 de junio de 2024 · párrafo 2, frase 1`, escaped. */
export function citation(cited: Citable, texts: Texts, { linked }: { readonly linked: boolean }): string {
  const { source, paragraph, sentence } = cited;
  const place = paragraph === undefined ? undefined : texts.replies.place(paragraph, sentence);
  const title = titleOf(source, texts, cited.repeated ? SHOWN.repeatedTitle : SHOWN.citedTitle);
  const url = linked ? linkTo(source.url, cited.text) : undefined;
  return dotted([
    linkedText(title, url),
    ...outletAndDate(source, texts).map((part) => foreign(part, SHOWN.outlet)),
    place && (canBeLink(title) ? place : linkedText(place, url)),
  ]);
}

/** Text that links to an address, where there is one and Discord would see the link. */
export function linkedText(markdown: string, url: string | undefined): string {
  return url === undefined || !canBeLink(markdown) ? markdown : `[${markdown}](${url})`;
}

/** Brackets or an address within a link's text keep Discord from seeing the link. */
function canBeLink(markdown: string): boolean {
  return !/[[\]]|:\//.test(markdown);
}

/** An article's title, escaped; never empty. */
export function titleOf(source: Source, texts: Texts, max: number): string {
  return foreign(source.title, max) || texts.replies.untitled;
}

/** Outlet and date in words, as far as they are known; not escaped. */
export function outletAndDate(source: Source, texts: Texts): string[] {
  const outlet = source.outlet === undefined ? '' : plain(source.outlet, SHOWN.outlet);
  const date = source.date === undefined ? undefined : texts.formats.date(source.date);
  return [outlet, date ?? ''].filter((part) => part !== '');
}

/** A web address that Discord takes in a link, pointing at the text where that fits; undefined for any other. */
export function linkTo(address: string | undefined, text?: string): string | undefined {
  const url = address === undefined ? undefined : safeUrl(address);
  if (url === undefined) return undefined;
  const exact = text === undefined ? url : textFragmentUrl(url, text);
  if (exact.length <= LINK) return exact;
  return url.length <= LINK ? url : undefined;
}

function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return href.replace(/[\\()<>*|~`\s]/g, (character) =>
    encodeURIComponent(character).replace(/^[()*~]$/, hex),
  );
}

/** For the characters that `encodeURIComponent` leaves as they are. */
function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
