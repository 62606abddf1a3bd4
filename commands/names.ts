// The names of the commands that stand in code, as the one list has them.
import { standing } from './index.ts';

type Standing = (typeof standing)[number]['declaration'];

export type CommandName = Standing['name'];

/** Those that people can name: the others are reached from buttons only. */
export type SpokenCommand = Exclude<Standing, { readonly kind: 'button' }>['name'];

export const commandNames: readonly CommandName[] = standing.map(({ declaration }) => declaration.name);
