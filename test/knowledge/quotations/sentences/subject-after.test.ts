// The subject that stands after a verb of saying.
import { describe, expect, it } from 'vitest';
import { isSourceAlone, subjectAfter } from '../../../../knowledge/quotations/sentences/subject-after.ts';
import { lastLineOf } from '../last-line.ts';

function afterIn(sentence: string, verb: string, onlyPeople = false): string | null {
  const { line, chunkAt, text } = lastLineOf(sentence);
  const subject = subjectAfter(line, chunkAt(verb), onlyPeople);
  return subject && text(subject);
}

describe('the subject after a verb', () => {
  it.each([
    ['«Ya», dijo ayer en la plaza la alcaldesa.', 'dijo', 'la alcaldesa'],
    ['«Ya», dijo Ana Ruiz.', 'dijo', 'Ana Ruiz'],
    ['Pidió «calma» la ministra.', 'Pidió', 'la ministra'],
    ['«Ya», comenta en aymara y en castellano la pastora.', 'comenta', 'la pastora'],
    ['«Ya», dijo al leer el veredicto la jueza.', 'dijo', 'la jueza'],
    ['«Ya», dijo, durante una visita al puesto de mando, la jueza.', 'dijo', 'la jueza'],
    ['«Ya», cortó (y sonrió) el central.', 'cortó', 'el central'],
    ['«Ya», dijo el jueves la alcaldesa.', 'dijo', 'la alcaldesa'],
    ['«Ya», respondieron Ana Vila y Luis Paz.', 'respondieron', 'Ana Vila y Luis Paz'],
    ['«Ya», dice con una sonrisa que no le cabe en la cara Ana Ruiz.', 'dice', 'Ana Ruiz'],
    ['Así lo dijo la contadora.', 'dijo', 'la contadora'],
    ['Tal y como recordó la contadora, llueve.', 'recordó', 'la contadora'],
    ['Ayer criticó la ministra el plan.', 'criticó', 'la ministra'],
  ])('may have time, place and more before it: «%s»', (sentence, verb, subject) => {
    expect(afterIn(sentence, verb)).toBe(subject);
  });

  it('beside speech may be a thing, and elsewhere has to be somebody', () => {
    expect(afterIn('«Ya», dijo el muro.', 'dijo')).toBe('el muro');
    expect(afterIn('Ayer criticó el muro.', 'criticó')).toBeNull();
  });

  it('is a person where a body may be what is meant', () => {
    expect(afterIn('Ayer criticó el gobierno.', 'criticó')).toBe('el gobierno');
    expect(afterIn('Ayer criticó el gobierno.', 'criticó', true)).toBeNull();
    expect(afterIn('Ayer criticó la ministra.', 'criticó', true)).toBe('la ministra');
    expect(afterIn('Ayer criticó el informe.', 'criticó', true)).toBeNull();
  });

  it.each([
    ['a comma right after the verb leaves it out', 'Según dijo, Rusia está «dispuesta».', 'dijo'],
    ['several stand after one person’s verb', '«Ya», pide voluntarios.', 'pide'],
    ['what somebody is taken for does', 'Ayer habló de quien considera un jugador «peligroso».', 'considera'],
    ['how somebody is does', 'Ayer se mostró decidida.', 'mostró'],
    ['another verb comes first', '«Ya», dijo y pidió Ana Ruiz.', 'dijo'],
    ['somebody else acts elsewhere', '«Ya», dijo en un acto al que asistió la alcaldesa Ana Ruiz.', 'dijo'],
    ['two persons might be it', '«Ya», dijo con la sonrisa que vio Ana Ruiz en la que vio Luis Paz.', 'dijo'],
    [
      'a name belongs to the addressee',
      '«Ya», espetó al consejero de Campo, Lucio Herrán, que calló.',
      'espetó',
    ],
  ])('is none where %s: «%s»', (_, sentence, verb) => {
    expect(afterIn(sentence, verb)).toBeNull();
  });
});

describe('a source without whose it is', () => {
  const alone = (sentence: string, verb: string) => {
    const { line, chunkAt } = lastLineOf(sentence);
    return isSourceAlone(line, chunkAt(verb));
  };

  it('has «según» before its verb and a comma after it', () => {
    expect(alone('Según dijo, Rusia está «dispuesta».', 'dijo')).toBe(true);
    expect(alone('Según dijo Ana, Rusia está «dispuesta».', 'dijo')).toBe(false);
    expect(alone('Como dijo, Rusia está «dispuesta».', 'dijo')).toBe(false);
    expect(alone('Según dijo: Rusia está «dispuesta».', 'dijo')).toBe(false);
  });
});
