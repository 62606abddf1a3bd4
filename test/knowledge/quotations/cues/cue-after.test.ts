// What attributes words after them: «…», dijo Ana · «…», según Ana · De «atropello» lo calificó Ana.
import { describe, expect, it } from 'vitest';
import {
  cueAfter,
  cueBeside,
  cueFronted,
  cueLater,
} from '../../../../knowledge/quotations/cues/cue-after.ts';
import { cueOfStretch } from '../cue-in.ts';

describe('right after the words', () => {
  it.each([
    ['«Llueve», dijo Ana Ruiz.', 'dijo', 'Ana Ruiz'],
    ['«Llueve», según Ana Ruiz.', 'según', 'Ana Ruiz'],
    ['«Llueve», la alcaldesa zanjó.', 'zanjó', 'la alcaldesa'],
    ['«Llueve», me dijo.', 'dijo', 'left out'],
    ['«Llueve», ya lo advirtió Ana Ruiz.', 'advirtió', 'Ana Ruiz'],
    ['«Llueve», como dijo Ana Ruiz.', 'dijo', 'Ana Ruiz'],
    ['«Llueve», según dijo Ana Ruiz.', 'dijo', 'Ana Ruiz'],
    ['«¿Llueve?» preguntó Ana Ruiz.', 'preguntó', 'Ana Ruiz'],
    ['«Llueve», era cuanto decía Ana Ruiz.', 'decía', 'Ana Ruiz'],
    ['«Llueve», fue lo único que se le oyó a Ana Ruiz.', 'oyó', 'nobody'],
    // Verbs that no list has, right between the pause and whoever speaks or the end.
    ['«Llueve», frena la hija.', 'frena', 'la hija'],
    ['«Llueve», lo corta.', 'corta', 'left out'],
    ['«Llueve», transigió.', 'transigió', 'left out'],
    ['«Llueve», encajó a la salida.', 'encajó', 'left out'],
    ['«Llueve», abrió fuego Ana Ruiz.', 'abrió', 'Ana Ruiz'],
    // What completes another verb.
    ['«Llueve», tuvo que reconocer Ana Ruiz.', 'reconocer', 'Ana Ruiz'],
    ['«Llueve», terminó diciendo Ana Ruiz.', 'diciendo', 'Ana Ruiz'],
    ['«Llueve», acertó a decir Ana Ruiz.', 'decir', 'Ana Ruiz'],
    ['«Un error»: así lo definió Ana Ruiz.', 'definió', 'Ana Ruiz'],
  ])('stands a verb or a source: %s', (body, words, whom) => {
    expect(cueOfStretch(body, cueAfter)).toEqual([words, whom]);
  });

  it.each([
    ['the verb has words of its own', '«Llueve», Ana Ruiz dijo que no.'],
    ['the verb has words of its own', '«Llueve», Ana Ruiz dijo «basta».'],
    ['a thing goes on', '«Toma uno», seguirá sonando.'],
    ['a noun sums them up', '«Llueve», ha sido la respuesta de Ana Ruiz.'],
    ['a link comes between', '«Llueve», y Ana Ruiz dijo basta.'],
    ['the words stand in the line', 'El plan «Llueve» dijo Ana Ruiz.'],
    ['too much comes between', '«Llueve», ayer ya no la señora alcaldesa ayer ya no dijo.'],
  ])('stands nothing where %s: %s', (_, body) => {
    expect(cueOfStretch(body, cueAfter)).toBeNull();
  });
});

describe('beside the words', () => {
  it.each([
    ['Las pastillas están «gastadas», de acuerdo con el informe.', 'de acuerdo con', 'el informe'],
    ['Francia la apoya «sin reservas», según dijo su ministra.', 'dijo', 'su ministra'],
    ['La esperan con «más rabia que flores», en palabras de Ana Ruiz.', 'en palabras de', 'Ana Ruiz'],
  ])('whoever is drawn on says them: %s', (body, words, whom) => {
    expect(cueOfStretch(body, cueBeside)).toEqual([words, whom]);
  });

  it.each([
    ['somebody is said to say them', 'Ana Ruiz dijo que está «mal», según el acta.'],
    ['somebody is said to say them', 'Ana Ruiz dijo «basta», según el acta.'],
    ['no comma parts them', 'Las pastillas están «gastadas» según el informe.'],
    ['nobody is drawn on', 'Las pastillas están «gastadas», dijo Ana Ruiz.'],
    ['nobody is named', 'Las pastillas están «gastadas», según dijo.'],
  ])('nobody does where %s: %s', (_, body) => {
    expect(cueOfStretch(body, cueBeside)).toBeNull();
  });
});

describe('what opens the line', () => {
  it.each([
    ['De «atropello» lo calificó Ana Ruiz.', 'calificó', 'Ana Ruiz'],
    ['Con un «basta» cerró Ana Ruiz.', 'cerró', 'Ana Ruiz'],
  ])('belongs to the verb after it: %s', (body, words, whom) => {
    expect(cueOfStretch(body, cueFronted)).toEqual([words, whom]);
  });

  it.each([
    'El «atropello» lo calificó Ana Ruiz.',
    'De aquel viejo y gran «atropello» habló Ana Ruiz.',
    'De «atropello» al decir Ana Ruiz.',
  ])('does not: %s', (body) => {
    expect(cueOfStretch(body, cueFronted)).toBeNull();
  });
});

describe('further on', () => {
  it.each([
    ['El río está «muerto» y no tiene arreglo, lamentó Ana Ruiz.', 'lamentó', 'Ana Ruiz'],
    ['El río está «muerto» y no tiene arreglo, según Ana Ruiz.', 'según', 'Ana Ruiz'],
  ])('somebody says the whole clause: %s', (body, words, whom) => {
    expect(cueOfStretch(body, cueLater)).toEqual([words, whom]);
  });

  it.each([
    ['a semicolon parts it', 'El río está «muerto»; no tiene arreglo, lamentó Ana Ruiz.'],
    ['no comma stands before the verb', 'El río está «muerto» y lamentó Ana Ruiz.'],
    ['the verb has words of its own', 'El río está «muerto» y seco, lamentó que Ana Ruiz.'],
    ['another verb follows', 'El río está «muerto» y seco, lamentó Ana Ruiz y dijo adiós.'],
  ])('nobody does where %s: %s', (_, body) => {
    expect(cueOfStretch(body, cueLater)).toBeNull();
  });
});
