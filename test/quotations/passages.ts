// Passages of one to four sentences, each with another way of telling who speaks, and whose words they quote.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { articleFrom } from '../articles.ts';
import type { Annotated } from '../bench/quotation-finding.ts';

const FOLDER = 'test/quotations/passages';
const passages = z.array(
  z.object({
    body: z.string(),
    /** In the text's order. What stands between marks and is not among them nobody says. */
    said: z.array(z.object({ text: z.string(), speaker: z.string().nullable() })),
  }),
);

/** The sets of passages, one for each writer. */
export function passageSets(): string[] {
  return readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
}

/** Each passage of a set as an article of its own. Throws where words are not in it, in order. */
export function readPassages(set: string): Annotated[] {
  const all = passages.parse(JSON.parse(readFileSync(`${FOLDER}/${set}.json`, 'utf8')));
  return all.map(({ body, said }, index) => {
    const article = articleFrom(
      `---\ntitulo: Sin título\nfecha: 2020-01-01\n---\n\n${body}\n`,
      `${set}-${index + 1}.md`,
    );
    let from = 0;
    const spans = said.map(({ text, speaker }) => {
      const start = article.body.indexOf(text, from);
      if (start === -1) throw new Error(`${set} ${index + 1}: «${text}» is not in it`);
      from = start + text.length;
      const paragraph = 1 + article.paragraphs.findIndex(({ end }) => start < end);
      const way = speaker !== null && /^\p{Ll}/u.test(speaker) ? 'source' : undefined;
      return { paragraph, text, said: true, speaker, way };
    });
    return { article, spans };
  });
}
