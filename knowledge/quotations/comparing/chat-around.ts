// The chat around a quotation typed without marks, as it is typed: what is taken off its beginning and its end.
import { chatOf, type Kind, typedChat } from '../../spanish/chatting.ts';
import asking from './asking.json' with { type: 'json' };

/** At either end. */
const EITHER = [
  'pleases',
  'vocatives',
  'askingAround',
  'particles',
  'interjections',
  'assurances',
] as const satisfies readonly Kind[];
/** Before what is asked about. */
const BEFORE = [
  'greetings',
  'pardons',
  'calls',
  'announcements',
  'tellings',
  'hesitations',
  'links',
] as const satisfies readonly Kind[];
/** Behind it: «gracias a mi madre» begins a quotation. */
const BEHIND = ['thanks', 'tags'] as const satisfies readonly Kind[];

/** Taken off the beginning as they stand: of the readings that are tried, the whole comes first. */
export const fillers = typedChat([...asking.fillers, ...chatOf([...EITHER, ...BEFORE])]);
/** Taken off there only before a mark: a quotation may begin so. */
export const fillersApart = typedChat(chatOf(['wellbeing', 'farewells']));
/** Taken off the end. «No conozco a esa gente»: more quotations end with a noun that may call somebody than begin with one. */
export const tails = typedChat([
  ...asking.tails,
  ...chatOf(EITHER, ['anywhere', 'edge']),
  ...chatOf(['askingAround']),
  ...chatOf(BEHIND),
]);
/** Taken off there only behind a mark, or where a question ends with them. */
export const tailsApart = typedChat(
  chatOf(['vocatives', 'greetings', 'pardons', 'calls', 'farewells', 'assurances']),
);
/** Between a quotation and the question about it. */
export const unsure = typedChat([
  ...asking.unsure,
  ...chatOf(['askingAround', 'tellings', 'calls', 'particles', 'links']),
]);
