// The examples of /ayuda, which come in the words of code, in the words of whoever reads them.
import { spokenChoice, spokenCommand, spokenOption, textsFor } from './index.ts';
import type { Language } from './texts.ts';

/** `/resumen largo: corto` → `/summary length: short`: only what a reader types is turned, never what is asked about. */
export function spokenExample(name: string, example: string, language: Language): string {
  const [command = '', ...words] = example.split(' ');
  const subcommands = textsFor(language).commands[name]?.subcommands;
  const [first = ''] = words;
  if (subcommands) words[0] = subcommands[first]?.name ?? first;
  const spoken = words.map((word, index) => {
    const isWholeValue = index === words.length - 1 && words[index - 1]?.endsWith(':') === true;
    if (isWholeValue) return spokenChoice(word, language);
    const option = word.endsWith(':') ? spokenOption(word.slice(0, -1), language) : undefined;
    return option === undefined ? word : `${option}:`;
  });
  return [command === `/${name}` ? spokenCommand(name, language) : command, ...spoken].join(' ');
}
