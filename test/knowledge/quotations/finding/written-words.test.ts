// Words that stand written somewhere, so that nobody in particular says them.
import { describe, expect, it } from 'vitest';
import { isAnnounced, isOnSign } from '../../../../knowledge/quotations/finding/written-words.ts';
import { markedIn } from '../marked-in.ts';

const onSign = (body: string) => isOnSign(markedIn(body).marked);
const announced = (body: string) => isAnnounced(markedIn(body).marked);

describe('words on what bears them', () => {
  it.each([
    'En un cartel: «No pasar».',
    'La pancarta que decía «No pasar».',
    'Se leía «No pasar» en la fachada.',
    'Podía leerse «No pasar».',
    '«No pasar», rezaba la pancarta.',
    'Una mujer sostenía un cartón en el que se leía a duras penas «No pasar».',
    'En la fachada se lee la frase que mandaron pintar los fundadores, «No pasar».',
    'En la puerta: «No pasar».',
    'Sobre el muro, «No pasar».',
    'Salió con un trapo que decía «No pasar».',
    'Una pantalla siguió mostrando «No pasar».',
    'Una ferretería colgó el aviso «No pasar».',
    'Un papel advertía «No pasar».',
    'Una hoja en la que ponía «No pasar».',
    'Alguien había escrito «No pasar».',
    'Allí sigue escrita la pregunta: «¿Quién?».',
    'La placa que mandó hacer en 1980: «No pasar».',
  ])('are nobody’s: %s', (body) => {
    expect(onSign(body)).toBe(true);
  });

  it.each([
    ['somebody says it of the sign', 'El letrero, según admitió, «amanece otra vez».'],
    ['somebody calls it out from there', 'Ana gritó desde la valla «No pasar».'],
    ['it is what a thing is made of', 'Con muñecos de cartón, pidió «No pasar».'],
    ['another clause begins', 'Repartieron lonas y que Ana dijo «No pasar».'],
    ['the noun of saying comes first', 'Dejó una frase en camisetas: «No pasar».'],
    ['somebody says so', 'Ante el cartel, Ana preguntó «No pasar».'],
    ['another quotation stands between', 'El cartel de «Sur» y luego «No pasar».'],
    ['it was recorded', 'Acusó a la jueza de haber grabado «No pasar».'],
    ['nothing bears it', 'Ana leyó «No pasar».'],
    ['the door is only a door', 'Llegó a la puerta y pidió «No pasar».'],
  ])('are somebody’s where %s: %s', (_, body) => {
    expect(onSign(body)).toBe(false);
  });
});

describe('words that a noun announces before a colon', () => {
  it.each([
    'Salió con un titular elocuente: «Se acabó».',
    'Trabajan bajo un solo lema: «Se acabó».',
    'Recordó un título de este diario de 2021: «Se acabó».',
    'El titular de El Sur lo resume: «Se acabó».',
    'El titular del diario decía: «Se acabó».',
    'Salió con un título a toda página: «Se acabó».',
    'Un reclamo en letra inglesa: «Se acabó».',
    'El diario tituló el miércoles a ocho columnas: «Se acabó».',
    'Alguien pegó en la reja un papel: «Se acabó».',
  ])('are a headline or a motto: %s', (body) => {
    expect(announced(body)).toBe(true);
  });

  it.each([
    ['no noun announces them', 'Salió con una sonrisa: «Se acabó».'],
    ['somebody is not mentioned by name', 'Habló de quien no mencionó por su nombre: «Se acabó».'],
    ['somebody speaks for others', 'Ana Ruiz, en nombre del Gobierno, aseguró: «Se acabó».'],
    ['she holds an office', 'La titular del departamento descartó el cierre: «Se acabó».'],
    ['he holds an office', 'El titular de Hacienda descartó el cierre: «Se acabó».'],
    ['the noun is far off', 'El lema que ayer leyó Ana en voz muy baja: «Se acabó».'],
    ['nobody hangs the paper', 'Alguien vio en la reja un papel: «Se acabó».'],
    ['another quotation stands between', 'Tituló «Sur» y dijo: «Se acabó».'],
  ])('are none where %s: %s', (_, body) => {
    expect(announced(body)).toBe(false);
  });
});
