// Commands and options as Spanish-speaking members see them in Discord's list.
import { SUMMARY } from '../../../commands/options/limits.ts';
import type { OptionName, Texts } from '../texts.ts';

export const optionNames: Readonly<Record<OptionName, string>> = {
  pregunta: 'pregunta',
  articulo: 'articulo',
  privado: 'privado',
  cita: 'cita',
  persona: 'persona',
  pagina: 'pagina',
  largo: 'largo',
  buscar: 'buscar',
  numero: 'numero',
  mensaje: 'mensaje',
  aspecto: 'aspecto',
  subcommand: 'acción',
};

const option = (name: OptionName, description: string) => ({ name: optionNames[name], description });

export const commands: Texts['commands'] = {
  preguntar: {
    name: 'preguntar',
    description: 'Pregunta lo que quieras: respondo con las palabras exactas de los artículos',
    options: {
      pregunta: option('pregunta', 'Tu pregunta, con tus propias palabras'),
      articulo: option('articulo', 'Busca solo en este artículo'),
      privado: option('privado', 'Solo tú verás la respuesta'),
    },
  },
  'quien-dijo': {
    name: 'quien-dijo',
    description: 'Averigua quién dijo una frase y si la cita es exacta',
    options: {
      cita: option('cita', 'La frase, entera o en parte'),
      articulo: option('articulo', 'Busca solo en este artículo'),
    },
  },
  citas: {
    name: 'citas',
    description: 'Lo que dijo cada persona, tal como lo citan los artículos',
    options: {
      persona: option('persona', 'De quién son las citas'),
      articulo: option('articulo', 'Solo las citas de este artículo'),
      pagina: option('pagina', 'Número de página'),
    },
  },
  resumen: {
    name: 'resumen',
    description: 'Las frases clave de un artículo, tal como se publicaron',
    options: {
      articulo: option('articulo', 'El artículo que quieres resumir; si no eliges, el más reciente'),
      largo: option('largo', 'Cuántas frases quieres leer'),
    },
  },
  articulos: {
    name: 'articulos',
    description: 'Los artículos de la hemeroteca',
    options: {
      buscar: option('buscar', 'Un título, un medio, una persona o un tema'),
      pagina: option('pagina', 'Número de página'),
    },
  },
  parrafo: {
    name: 'parrafo',
    description: 'Lee un párrafo de un artículo',
    options: {
      numero: option('numero', 'Número del párrafo'),
      articulo: option('articulo', 'El artículo que quieres leer; si no eliges, el más reciente'),
    },
  },
  fijar: {
    name: 'fijar',
    description: 'Resúmenes fijados en este canal (para moderadores)',
    options: {},
    subcommands: {
      resumen: {
        name: 'resumen',
        description: 'Publica el resumen de un artículo y lo fija; si ya estaba fijado, lo actualiza',
        options: {
          articulo: option('articulo', 'El artículo que quieres resumir; si no eliges, el más reciente'),
          largo: option('largo', 'Cuántas frases tendrá el resumen'),
        },
      },
      lista: {
        name: 'lista',
        description: 'Muestra los resúmenes fijados en este canal',
        options: {},
      },
      quitar: {
        name: 'quitar',
        description: 'Quita del canal el resumen fijado de un artículo',
        options: {
          articulo: option(
            'articulo',
            'El artículo cuyo resumen quieres quitar; si no eliges, el más reciente',
          ),
        },
      },
    },
  },
  'verificar-cita': {
    name: 'Verificar cita',
    description: 'Comprueba las citas de un mensaje: en su menú, elige Aplicaciones › Verificar cita',
    options: { mensaje: option('mensaje', 'El texto del mensaje que quieres comprobar') },
  },
  ayuda: {
    name: 'ayuda',
    description: 'Qué puedo hacer por ti, con ejemplos',
    options: {},
  },
};

export const topicOptions: Texts['topicOptions'] = {
  aspecto: option('aspecto', 'Qué parte del tema te interesa'),
};

export const choices: Texts['choices'] = {
  corto: `Corto (${SUMMARY.corto} frases)`,
  medio: `Medio (${SUMMARY.medio} frases)`,
  largo: `Largo (${SUMMARY.largo} frases)`,
};
