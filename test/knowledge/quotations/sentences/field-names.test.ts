// Offices and ministries of several fields are one name; two people joined by «y» are two.
import { expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleFrom } from '../../../articles.ts';

it.each([
  ['El ministro de Justicia y Trabajo, Luis Paz, dijo que el plan es «muy bueno».', 'Luis Paz'],
  [
    'El ministro de Industria, Comercio y Turismo, Jordi Pons, dijo que el plan es «muy bueno».',
    'Jordi Pons',
  ],
  [
    'El ministro de Exteriores, Unión Europea y Cooperación, Jordi Pons, dijo que el plan es «muy bueno».',
    'Jordi Pons',
  ],
  ['La Secretaría de Salud y Bienestar dijo que el plan es «muy bueno».', 'Secretaría de Salud y Bienestar'],
  [
    'El ministro de Salud y Marta Rey dijeron que el plan es «muy bueno».',
    'El ministro de Salud y Marta Rey',
  ],
])('in «%s» %s speaks', (body, speaker) => {
  const article = articleFrom(`---\ntitulo: Prueba\nfecha: 2024-01-01\n---\n\n${body}\n`);
  expect(quotationsOf(article).map((quotation) => quotation.speaker)).toEqual([speaker]);
});
