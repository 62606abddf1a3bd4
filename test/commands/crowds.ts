// Libraries larger and odder than the fixtures: many articles, many quotations, many aspects, names in Markdown.
import { type Article, textOf } from '../../knowledge/article.ts';
import { articleFrom } from '../articles.ts';
import { randomFrom } from '../bench/random.ts';

const surnames = ['Ríos', 'Otero', 'Ñíguez', 'Vega', 'Lamas', 'Quiroga', 'Bru', 'Sanz', 'Paz', 'Ibarra'];
const names = ['Marta', 'Luis', 'Ana', 'Íñigo', 'Rosa', 'Juan', 'Eva', 'Tomás'];
const verbs = ['dijo', 'declaró', 'afirmó', 'aseguró', 'explicó', 'añadió'];

/** `count` articles of ten quotations each, whose words are dealt out from the given articles by a seed. */
export function crowdOf(count: number, from: readonly Article[]): Article[] {
  const random = randomFrom(7);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const words = from.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => textOf(article, paragraph).match(/\p{L}{2,}/gu) ?? []),
  );
  const quotation = (): string => {
    const length = 3 + Math.floor(random() * 25);
    const said = Array.from({ length }, () => pick(words)).join(' ');
    return `«${said}», ${pick(verbs)} ${pick(names)} ${pick(surnames)} en la sesión.`;
  };
  return Array.from({ length: count }, (_, index) => {
    const title = Array.from({ length: 9 }, () => pick(words)).join(' ');
    const body = Array.from({ length: 10 }, quotation).join('\n\n');
    const head = `---\ntitulo: "${title}"\nmedio: El Diario\nfecha: 2024-01-01\n---\n\n`;
    return articleFrom(`${head}${body}\n`, `multitud-${index}.md`);
  });
}

/** Characters of a title that nobody should write and somebody will. */
const LONG = 400;

/** An article with more aspects than Discord takes choices, and with long names full of Markdown. */
export const oddArticle = articleFrom(
  `---
titulo: "**@everyone** [puerto](https://mal.example) ${'muy '.repeat(LONG / 4)}largo"
medio: "El_Diario_||de||_hoy"
fecha: 2020-02-02
url: https://example.org/a(b)_c
temas:
  - comando: odd-topic
    descripcion: Un tema con muchos aspectos
    consulta: puerto barcas marineros
    aspectos:
${Array.from({ length: 30 }, (_, index) => `      - {nombre: "aspecto número ${index + 1}", consulta: "barcas marineros ${index}"}`).join('\n')}
  - comando: sin-aspectos
    descripcion: Un tema sin aspectos
    consulta: marineros
---

«**Nunca** ||volveremos|| al @everyone_puerto», dijo Marta *Ríos* a los marineros del puerto viejo.

Los marineros ${'sacaron sus barcas del puerto, una tras otra, '.repeat(120)}y se fueron.

\u202eTexto al revés\u202c, con un emoji 😀 y una ruta C:\\Users. «Sí», dijo Íñigo.
`,
  '2020-02-02-raro.md',
);
