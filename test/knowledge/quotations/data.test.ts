// The data files of quotations are well formed.
import { describe, expect, it } from 'vitest';
import meaning from '../../../knowledge/quotations/comparing/words-of-meaning.json' with { type: 'json' };
import obituaries from '../../../knowledge/quotations/people/obituaries.json' with { type: 'json' };
import introductions from '../../../knowledge/quotations/sentences/introductions.json' with { type: 'json' };
import sources from '../../../knowledge/quotations/sentences/sources.json' with { type: 'json' };
import states from '../../../knowledge/quotations/sentences/states.json' with { type: 'json' };
import bodies from '../../../knowledge/quotations/words/body-kinds.json' with { type: 'json' };
import verbs from '../../../knowledge/quotations/words/speech-verbs.json' with { type: 'json' };
import terms from '../../../knowledge/quotations/words/terms.json' with { type: 'json' };
import besides from '../../../knowledge/quotations/words/verbs-beside-speech.json' with { type: 'json' };
import smallWords from '../../../knowledge/spanish/function-words.json' with { type: 'json' };
import given from '../../../knowledge/spanish/given-names.json' with { type: 'json' };
import roleFields from '../../../knowledge/spanish/role-fields.json' with { type: 'json' };
import speakers from '../../../knowledge/spanish/speaker-nouns.json' with { type: 'json' };

const infinitives = Object.values(verbs.stances).flat();
const word = /^\p{Ll}+(?: \p{Ll}+)*$/u;

describe('speech-verbs.json', () => {
  it('holds several hundred infinitives, each once', () => {
    expect(infinitives.length).toBeGreaterThanOrEqual(500);
    expect(new Set(infinitives).size).toBe(infinitives.length);
  });

  it('goes on, answers and asserts only with verbs it lists', () => {
    for (const verb of [
      ...verbs.continuing,
      ...verbs.answering,
      ...verbs.asserting,
      ...verbs.challenging,
      ...verbs.denied,
    ])
      expect(infinitives).toContain(verb);
  });

  it('holds infinitives only', () => {
    for (const verb of [...infinitives, ...verbs.opinions, ...verbs.asserting, ...verbs.relayed])
      expect(verb).toMatch(/^\p{Ll}+[aeií]r(?:se)?$/u);
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
    for (const verb of [...terms.naming, ...terms.namingAs, ...terms.making])
      expect(verb).toMatch(/[aeií]r$/);
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
    ['adverbPhrases', smallWords.adverbPhrases],
    ['signs', speakers.signs],
    ['messages', speakers.messages],
    ['letters', speakers.letters],
    ['agencies', speakers.agencies],
    ['corps', speakers.corps],
    ['homePlaces', speakers.homePlaces],
    ['joinedPlaces', speakers.joinedPlaces],
    ['undertakings', speakers.undertakings],
    ['holding', verbs.holding],
    ['states', states.states],
    ['prepositions after states', states.prepositions],
    ['legislators', roleFields.legislators],
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
    ['initials', speakers.initials],
    ['areas', speakers.areas],
    ['remaining', terms.remaining],
    ['papers', terms.papers],
    ['making', terms.making],
    ['chants', terms.chants],
    ['jargon', terms.jargon],
    ['namegivers', terms.namegivers],
    ['opinions', verbs.opinions],
    ['asserting', verbs.asserting],
    ['relayed', verbs.relayed],
    ['beforeDe', verbs.beforeDe],
    ['media', speakers.media],
    ['nameOpenings', speakers.nameOpenings],
    ['placeNameOpenings', speakers.placeNameOpenings],
    ['abstractSuffixes', speakers.abstractSuffixes],
    ['copulas', Object.values(smallWords.copulas).flat()],
    ['adjunctOpenings', smallWords.adjunctOpenings],
    ['singularDeterminers', meaning.singularDeterminers],
    ['plurals', meaning.plurals],
    ['presenting', introductions.presenting],
    ['presentingNouns', introductions.presentingNouns],
    ['becoming', introductions.becoming],
    ['staying', introductions.staying],
    ['seeming', besides.seeming],
    ['replying', besides.replying],
    ['words that tell a death', [...obituaries.died, ...obituaries.headlines]],
    ['given names of women', given.feminine],
    ['given names of men', given.masculine],
  ])('hold %s in lower case, each once', (_name, words) => {
    for (const one of words) expect(one).toMatch(word);
    expect(words.filter((one, index) => words.indexOf(one) !== index)).toEqual([]);
  });

  it.each([
    ['hangingStems', terms.hangingStems],
    ['writingStems', terms.writingStems],
    ['showingStems', terms.showingStems],
    ['declaringStems', terms.declaringStems],
    ['appointedStems', introductions.appointedStems],
    ['appearingStems', besides.appearingStems],
    ['findingStems', besides.findingStems],
    ['sendingStems', besides.sendingStems],
    ['receivingStems', besides.receivingStems],
    ['stems of what an interviewer does', [...besides.conversingStems, ...besides.visitingStems]],
    ['presided', bodies.presided],
  ])('hold %s in lower case, none of them within the beginning of another', (_name, stems) => {
    for (const stem of stems) {
      expect(stem).toMatch(/^\p{Ll}{3,}$/u);
      expect(
        stems.filter((other) => other !== stem && other.startsWith(stem)),
        stem,
      ).toEqual([]);
    }
    expect(new Set(stems).size).toBe(stems.length);
  });

  it('give no given name to both women and men', () => {
    expect(given.feminine.filter((name) => given.masculine.includes(name))).toEqual([]);
  });

  it('give as one person only nouns of speakers or of their kind', () => {
    for (const group of speakers.same) expect(group.length).toBeGreaterThanOrEqual(2);
  });
});
