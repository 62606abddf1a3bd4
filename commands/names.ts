// The commands that stand in code, in the order in which help shows them; topic commands come from articles.

export const commandNames = [
  'preguntar',
  'quien-dijo',
  'citas',
  'resumen',
  'articulos',
  'parrafo',
  'fijar',
  'verificar-cita',
  'ayuda',
  'mostrar',
  'tarjeta',
] as const;

export type CommandName = (typeof commandNames)[number];
