import { describe, expect, it } from 'vitest';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { kindsFor } from '../../../../knowledge/quotations/comparing/word-pair.ts';
import frequent from '../../../../knowledge/spanish/lexicon/frequent.json' with { type: 'json' };

function kindOf(typed: string, printed: string) {
  const [a] = wordsToCompare(typed);
  const [b] = wordsToCompare(printed);
  if (!a || !b) throw new Error('no words');
  return kindsFor(a)(b);
}

describe('a typed word beside the printed one', () => {
  it.each([
    ['same', 'APOYÓ', 'apoyo'],
    ['misspelt', 'documneto', 'documento'],
    ['misspelt', 'inovador', 'innovador'],
    ['misspelt', 'apollo', 'apoyo'],
    ['misspelt', 'mercansia', 'mercancía'],
    ['misspelt', 'ay', 'hay'],
    ['misspelt', 'ano', 'año'],
    ['misspelt', 'q', 'que'],
    ['misspelt', '12', 'doce'],
    ['misspelt', 'dose', 'doce'],
    ['misspelt', 'despue', 'después'],
    ['misspelt', 'farta', 'falta'],
    ['misspelt', 'municipalida', 'municipalidad'],
    ['misspelt', 'sostenidad', 'sostenida'],
    ['misspelt', 'botellita', 'botella'],
    ['misspelt', 'lasito', 'lazo'],
    ['misspelt', 'otubre', 'octubre'],
    ['misspelt', 'hubiese', 'hubiera'],
    ['misspelt', 'castigarlos', 'castigar'],
    ['misspelt', 'trascribía', 'transcribía'],
    ['swapped', 'peludos', 'pelados'],
    ['swapped', 'sacaron', 'secaron'],
    ['swapped', 'histéricamente', 'históricamente'],
    ['misspelt', 'nda', 'nada'],
    ['misspelt', 'cndo', 'cuando'],
    ['swapped', 'nda', 'onda'],
    ['swapped', 'prd', 'perdón'],
    ['misspelt', 'la', 'el'],
    ['misspelt', 'del', 'de'],
    ['agreement', 'hospital', 'hospitales'],
    ['agreement', 'dicen', 'dice'],
    ['form', 'firmé', 'firmará'],
    ['form', 'firmaron', 'firmamos'],
    ['form', 'querida', 'querido'],
    ['form', 'apoya', 'apoyo'],
    ['opposite', 'inestable', 'estable'],
    ['opposite', 'subir', 'bajar'],
    ['opposite', 'junio', 'mayo'],
    ['opposite', 'martes', 'lunes'],
    ['opposite', 'algunos', 'todos'],
    ['opposite', 'menos', 'más'],
    ['opposite', 'debe', 'puede'],
    ['opposite', 'trece', 'doce'],
    ['opposite', '51', '50'],
    ['opposite', 'nunca', 'no'],
    ['misspelt', 'caza', 'casa'],
    ['misspelt', 'boto', 'voto'],
    ['misspelt', 'habran', 'abran'],
    ['misspelt', 'pera', 'perra'],
    ['misspelt', 'fuja', 'fuga'],
    ['misspelt', 'i', 'y'],
    ['near', 'dispensa', 'despensa'],
    ['form', 'queremos', 'querremos'],
    ['opposite', 'nada', 'todo'],
    ['swapped', 'adoptar', 'adaptar'],
    ['swapped', 'occidente', 'accidente'],
    ['swapped', 'cama', 'casa'],
    ['swapped', 'barcos', 'bancos'],
    ['swapped', 'hambre', 'hombre'],
    ['swapped', 'renovador', 'innovador'],
    ['swapped', 'los', 'el'],
    ['swapped', 'no', 'es'],
    ['swapped', 'inconstante', 'documento'],
    ['opposite', 'inconstante', 'constante'],
    ['misspelt', 'nunka', 'nunca'],
    ['misspelt', 'na', 'nada'],
    ['swapped', 'nuca', 'nunca'],
    ['same', '6000', '6.000'],
    ['misspelt', 'pq', 'porque'],
    ['misspelt', 'km', 'kilómetros'],
    ['misspelt', 'obligao', 'obligado'],
    ['misspelt', 'usté', 'usted'],
  ])('is %s: %s for %s', (kind, typed, printed) => {
    expect(kindOf(typed, printed)).toBe(kind);
  });
});

describe('the frequent words', () => {
  it('are folded, of four letters or more, each once and in order', () => {
    const words = frequent.lines.flatMap((line) => line.split(' '));
    expect(words.filter((word) => !/^[a-z]{4,}$/.test(word))).toEqual([]);
    expect([...new Set(words)].sort()).toEqual(words);
  });
});
