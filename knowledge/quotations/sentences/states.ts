// What somebody is of a mind about: convencida de que «…», molesto por «…».

import { type Token, wordAt } from '../text/tokens.ts';
import type { SpeechForm } from '../words/speech-verbs.ts';
import type { SpeechChunk } from './chunk.ts';
import data from './states.json' with { type: 'json' };

const prepositions = new Set(data.prepositions);
const forms = new Map(data.states.flatMap((state) => agreeing(state).map((form) => [form, state] as const)));

/** Convencido, convencida, convencidos, convencidas; consciente, conscientes. */
function agreeing(state: string): string[] {
  if (!state.endsWith('o')) return [state, `${state}s`];
  const stem = state.slice(0, -1);
  return [state, `${stem}a`, `${stem}os`, `${stem}as`];
}

/** Whether a state that attributes words may begin with the word. */
export const isState = (word: string): boolean => forms.has(word);

/** The state at `at`, with what it is about right after it; null where it is none. */
export function stateAt(tokens: readonly Token[], at: number): SpeechChunk | null {
  const word = wordAt(tokens, at)?.lower ?? '';
  const state = forms.get(word);
  if (state === undefined || !prepositions.has(wordAt(tokens, at + 1)?.lower ?? '')) return null;
  const verb: SpeechForm = {
    infinitive: state,
    mood: 'gerund',
    number: null,
    stance: 'judged',
    reflexive: false,
    felt: word.endsWith('s') ? 'plural' : 'singular',
  };
  return { kind: 'speech', verb, number: null, modal: false, from: at, to: at + 1 };
}
