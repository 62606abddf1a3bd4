import { describe, expect, it } from 'vitest';
import { gistIn } from '../../../commands/asking/gist.ts';
import smallTalk from '../../../commands/asking/small-talk.json' with { type: 'json' };
import { talkIn } from '../../../commands/asking/small-talk.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import asking from '../../../knowledge/quotations/comparing/asking.json' with { type: 'json' };
import { readingsOf } from '../../../knowledge/quotations/comparing/readings.ts';
import { SpeakerNames } from '../../../knowledge/quotations/comparing/speaker-names.ts';
import chatter from '../../../knowledge/search/question/chatter.json' with { type: 'json' };
import { withoutChatter } from '../../../knowledge/search/question/chatter.ts';
import { speltOut } from '../../../knowledge/spanish/chat-spellings.ts';
import data from '../../../knowledge/spanish/chatting.json' with { type: 'json' };
import { chatOf, FREEDOMS, speltOutChat, typedChat } from '../../../knowledge/spanish/chatting.ts';
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';
import { wordsOf } from '../../../knowledge/spanish/words.ts';
import { readOwn, treaty } from '../../articles.ts';

const phrases = Object.values(data.kinds).flatMap((freedoms) => Object.values(freedoms).flat());

describe('the phrases of chatting', () => {
  it('are folded words', () => {
    for (const phrase of phrases) {
      expect(foldLoosely(phrase)).toBe(phrase);
      expect(phrase).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    }
  });

  it('are each of one kind and one freedom, however they are spelt', () => {
    const spelt = speltOutChat(phrases);
    expect(spelt.filter((phrase, at) => spelt.indexOf(phrase) !== at)).toEqual([]);
    for (const freedoms of Object.values(data.kinds))
      expect(Object.keys(freedoms).filter((name) => !FREEDOMS.some((freedom) => freedom === name))).toEqual(
        [],
      );
  });

  it('stand in no list of those who read them', () => {
    const { about: _, firstPerson, ...aroundQuestions } = chatter;
    const { fillers, tails, unsure } = asking;
    const own = [aroundQuestions, smallTalk.phrases, { fillers, tails, unsure }, [smallTalk.fillers]];
    const spelt = new Set(speltOutChat(phrases));
    const listed = speltOutChat(own.flatMap((lists) => Object.values(lists).flat()));
    expect(listed.length).toBeGreaterThan(200);
    expect(listed.filter((phrase) => spelt.has(phrase))).toEqual([]);
  });

  it('are given by kind and by how freely they go', () => {
    expect(chatOf(['vocatives'], ['edge'])).toContain('maje');
    expect(chatOf(['vocatives'], ['apart'])).toContain('causa');
    expect(chatOf(['vocatives', 'pleases'])).toEqual(expect.arrayContaining(['maje', 'causa', 'por favor']));
    expect(typedChat(['por favor'])).toContain('porfa');
  });
});

const library = libraryOf([readOwn(treaty)]);
const names = new SpeakerNames(library.articles, library.quotations());

const askedOf = (text: string) =>
  withoutChatter(
    text,
    wordsOf(text).flatMap((word) => speltOut([word.key]).map((key) => ({ ...word, key }))),
  )
    .map(({ key }) => key)
    .join(' ');

const quotedIn = (text: string) =>
  readingsOf(text, names).map(({ words }) => words.replace(/[?!.,\s]+$/, ''));

describe.each([
  'greetings',
  'wellbeing',
  'pardons',
  'calls',
  'vocatives',
  'particles',
  'hesitations',
  'interjections',
  'askingAround',
] as const)('the %s', (kind) => {
  it('are known to /preguntar, to whoever asks for a gist or for help, and to /quien-dijo alike', () => {
    for (const phrase of typedChat(chatOf([kind]))) {
      expect(askedOf(`${phrase}, ¿quién firmó?`), phrase).toBe('quien firmo');
      expect(talkIn(`${phrase}, ¿quién eres?`), phrase).toBeDefined();
      expect(gistIn(`${phrase}, ¿de qué va el artículo?`), phrase).toEqual({ about: '', ofArticle: true });
      expect(quotedIn(`${phrase}, ¿quién dijo pleno apoyo?`), phrase).toContain('pleno apoyo');
      expect(quotedIn(`${phrase}, pleno apoyo`), phrase).toContain('pleno apoyo');
    }
  });
});

describe('the vocatives, thanks and farewells', () => {
  it('behind what is asked are known to all of them', () => {
    for (const phrase of typedChat(chatOf(['vocatives', 'thanks', 'farewells']))) {
      expect(askedOf(`¿quién firmó?, ${phrase}`), phrase).toBe('quien firmo');
      expect(talkIn(`ayuda, ${phrase}`), phrase).toBeDefined();
      expect(quotedIn(`pleno apoyo, ${phrase}`), phrase).toContain('pleno apoyo');
    }
  });
});

describe('words that may be what is asked about', () => {
  it('stay where no mark sets them apart', () => {
    expect(askedOf('causa del incendio')).toBe('causa del incendio');
    expect(askedOf('ola de calor')).toBe('ola de calor');
    expect(gistIn('resumen de la causa')?.about).toBe('causa');
    expect(quotedIn('no conozco a esa gente')).toEqual(['no conozco a esa gente']);
    expect(quotedIn('¿qué tal les fue con pleno apoyo?')).not.toContain('les fue con pleno apoyo');
  });

  it('with a tilde are known without it', () => {
    expect(quotedIn('ñaño quien dijo pleno apoyo')).toContain('pleno apoyo');
    expect(quotedIn('nano quien dijo pleno apoyo')).toContain('pleno apoyo');
  });
});
