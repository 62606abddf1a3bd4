// Cards that show what there is to get right: short, long, too long, no speaker, accents, marks within marks.
import type { CardContent } from '../../../src/card/content.ts';

const usual = {
  language: 'es',
  speaker: 'Marta Ríos',
  named: true,
  title: '«El Puerto Viejo reabre sus muelles tras nueve años de obras»',
  outlet: 'El Faro de la Ría',
  date: '4 de noviembre de 2023',
};

export const samples: Readonly<Record<string, CardContent>> = {
  short: { ...usual, text: 'Ni un paso atrás' },
  medium: {
    ...usual,
    text:
      'Es una obra que refleja el deseo de los dos municipios de no contentarse con lo logrado, sino de llevar ' +
      'nuestras relaciones a otro nivel',
  },
  long: {
    ...usual,
    speaker: 'Encarnación Ñíguez de la Hoz',
    title:
      '«Los regantes rechazan el trasvase y anuncian que recurrirán la resolución ante el Tribunal Supremo»',
    outlet: 'La Acequia',
    date: '21 de mayo de 2024',
    text:
      'No aceptaremos que se decida en un despacho, a seiscientos kilómetros de aquí, lo que se riega y lo que se ' +
      'seca. Hemos esperado veintidós años, con cuatro gobiernos distintos, y en todos ellos nos prometieron ' +
      'estudios hidrológicos que nunca llegaron. La responsabilidad exige explicar a los agricultores, ' +
      'cooperativa por cooperativa, qué caudales se comprometieron y por qué no se han cumplido. Si no hay ' +
      'respuesta antes de septiembre, interpondremos un recurso. Y no será el último.',
  },
  unnamed: {
    ...usual,
    speaker: 'El artículo no nombra a quien habla',
    named: false,
    title: '«El pueblo que no quiso irse»',
    outlet: 'La Voz de Serena Alta',
    date: '8 de julio de 2021',
    text: 'Aquí no queda nadie, ni siquiera las campanas',
  },
  accents: {
    ...usual,
    speaker: 'Łukasz Wiśniewski-Ñandú',
    title: '«Ünal, Çelik y Ōe, en el simposio de Xàtiva»',
    text:
      '¿Cómo explicarle a un niño qué es la cigüeña —¡a él, precisamente!— si el ibón de Añisclo, según Đoković y ' +
      'Ştefan, “ya no existe”?',
  },
  nested: {
    ...usual,
    speaker: 'Marcela Echeverri',
    title: '«Marcela Echeverri: “No me arrepiento”»',
    text: 'Me dijo: «Ven cuando quieras, “la casa” es tuya», y yo le contesté que "ni hablar", que l’Hospitalet queda lejos',
  },
  strange: { ...usual, text: '日本語と 😀 y עברית mezclados \u202e raro \ud800 fin' },
};
