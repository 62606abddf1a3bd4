// Two small articles in SQuAD's format: one with sentence breaks, one without.
export const harbour = {
  version: '1.1',
  data: [
    {
      title: 'Puerto_Viejo',
      paragraphs: [
        {
          context: '\uFEFFEl muelle abrió en 1901. Lo cerró el Sr. Ruiz en 1950.',
          sentence_breaks: [
            [0, 25],
            [26, 55],
          ] as [number, number][],
          qas: [
            { id: 'a', question: '¿Cuándo abrió el muelle?', answers: [{ text: '1901', answer_start: 20 }] },
            {
              id: 'b',
              question: '¿Quién lo cerró?',
              answers: [
                { text: 'Ruiz', answer_start: 42 },
                { text: 'El muelle', answer_start: 1 },
              ],
            },
          ],
        },
        {
          context: 'Hoy es un museo.',
          sentence_breaks: [[0, 16]] as [number, number][],
          qas: [{ id: 'c', question: '¿Qué es hoy?', answers: [{ text: 'un museo', answer_start: 7 }] }],
        },
      ],
    },
    {
      title: 'Faro',
      paragraphs: [
        {
          context: 'Tiene 😀 luz. Mide 30 metros.',
          qas: [
            // Counted in code points: the face is one.
            {
              id: 'd',
              question: '¿Cuánto mide el faro?',
              answers: [{ text: '30 metros', answer_start: 18 }],
            },
            { id: 'e', question: '¿De qué color es?', answers: [{ text: 'blanco', answer_start: 3 }] },
          ],
        },
      ],
    },
  ],
};
