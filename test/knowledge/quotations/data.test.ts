// The data files of quotations are well formed.
import { describe, expect, it } from 'vitest';
import smallWords from '../../../knowledge/quotations/function-words.json' with { type: 'json' };
import given from '../../../knowledge/quotations/given-names.json' with { type: 'json' };
import sources from '../../../knowledge/quotations/sources.json' with { type: 'json' };
import speakers from '../../../knowledge/quotations/speaker-nouns.json' with { type: 'json' };
import verbs from '../../../knowledge/quotations/speech-verbs.json' with { type: 'json' };
import terms from '../../../knowledge/quotations/terms.json' with { type: 'json' };

const infinitives = Object.values(verbs.stances).flat();
const word = /^\p{Ll}+(?: \p{Ll}+)*$/u;

describe('speech-verbs.json', () => {
  it('holds several hundred infinitives, each once', () => {
    expect(infinitives.length).toBeGreaterThanOrEqual(500);
    expect(new Set(infinitives).size).toBe(infinitives.length);
  });

  it('goes on and answers only with verbs it lists', () => {
    for (const verb of [...verbs.continuing, ...verbs.answering]) expect(infinitives).toContain(verb);
  });

  it('holds infinitives only', () => {
    for (const verb of infinitives) expect(verb).toMatch(/^\p{Ll}+[aeií]r(?:se)?$/u);
  });

  it('gives irregular forms only of verbs it lists, in pairs', () => {
    const known = [...infinitives, ...verbs.phrases.map((phrase) => phrase.split(' ')[0])];
    for (const [verb, forms] of Object.entries(verbs.irregular)) {
      expect(known).toContain(verb);
      for (const form of Object.values(forms)) if (Array.isArray(form)) expect(form, verb).toHaveLength(2);
    }
  });
});

describe('the lists of words', () => {
  it('hold naming verbs as infinitives', () => {
    for (const verb of [...terms.naming, ...terms.namingAs]) expect(verb).toMatch(/[aeií]r$/);
  });

  it.each([
    ['titles', terms.titles],
    ['names', terms.names],
    ['namingNouns', terms.namingNouns],
    ['saying', terms.saying],
    ['people', speakers.people],
    ['groups', speakers.groups],
    ['texts', speakers.texts],
    ['phrases', sources.phrases],
    ['own', sources.own],
    ['signs', speakers.signs],
    ['messages', speakers.messages],
    ['surfaces', speakers.surfaces],
    ['epicenes', speakers.epicenes],
    ['namedThings', speakers.namedThings],
    ['companyTrades', speakers.companyTrades],
    ['companyNames', speakers.companyNames],
    ['announcing', terms.announcing],
    ['hedges', terms.hedges],
    ['kinds', terms.kinds],
    ['printed', terms.printed],
    ['heads', speakers.heads],
    ['crowds', speakers.crowds],
    ['places', speakers.places],
    ['things', speakers.things],
    ['quoting', verbs.quoting],
    ['reminding', verbs.reminding],
    ['works', terms.works],
    ['bearing', terms.bearing],
    ['loose', smallWords.loose],
    ['prepositions', smallWords.prepositions],
    ['comparing', smallWords.comparing],
    ['clauseLinks', smallWords.clauseLinks],
    ['subordinating', smallWords.subordinating],
    ['objectClitics', smallWords.objectClitics],
    ['fronting', smallWords.fronting],
    ['relativePersons', smallWords.relativePersons],
    ['questioning', verbs.questioning],
    ['ownPlaces', smallWords.ownPlaces],
    ['others', smallWords.others],
    ['membersMeant', smallWords.membersMeant],
    ['membersCounted', smallWords.membersCounted],
    ['pluralDeterminers', smallWords.pluralDeterminers],
    ['notices', terms.notices],
    ['hangingStems', terms.hangingStems],
    ['reading', terms.reading],
    ['preverbal', smallWords.preverbal],
    ['commonGender', speakers.commonGender],
    ['feminine', smallWords.feminine],
    ['masculine', smallWords.masculine],
    ['plural', smallWords.plural],
    ['possessives', smallWords.possessives],
    ['asked', verbs.asked],
    ['utterances', terms.utterances],
    ['relatives', smallWords.relatives],
    ['aboutWords', smallWords.aboutWords],
    ['aboutNoun', smallWords.aboutNoun],
    ['bareTexts', speakers.bareTexts],
    ['given names of women', given.feminine],
    ['given names of men', given.masculine],
  ])('hold %s in lower case, each once', (_name, words) => {
    for (const one of words) expect(one).toMatch(word);
    expect(words.filter((one, index) => words.indexOf(one) !== index)).toEqual([]);
  });

  it('give no given name to both women and men', () => {
    expect(given.feminine.filter((name) => given.masculine.includes(name))).toEqual([]);
  });

  it('give as one person only nouns of speakers or of their kind', () => {
    for (const group of speakers.same) expect(group.length).toBeGreaterThanOrEqual(2);
  });
});
