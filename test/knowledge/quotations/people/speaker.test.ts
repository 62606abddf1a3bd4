// Nobody: what stands where the text leaves open who speaks.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { Pages } from '../../../../knowledge/quotations/people/pages.ts';
import { nobody } from '../../../../knowledge/quotations/people/speaker.ts';
import { articleOf } from '../article-of.ts';

describe('nobody', () => {
  it('has no name, and no way by which the text would tell of one', () => {
    expect([nobody.name, nobody.way, nobody.noun, nobody.gender]).toEqual([null, 'none', '', null]);
  });

  it('is neither a person nor a body nor several, whom another word may mean', () => {
    const { person, group, plural, generic, somebody } = nobody;
    expect([person, group, plural, generic, somebody]).toEqual([false, false, false, false, false]);
  });

  it('leaves whoever acted last in place', () => {
    const pages = new Pages();
    pages.acts({ ...nobody, name: 'Ana Ruiz', somebody: true });
    pages.acts(nobody);
    pages.speaks(nobody, false);
    expect(pages.last()?.name).toBe('Ana Ruiz');
  });

  it('is given for the speaker of words that are nobody’s, as far as the text tells', () => {
    const [quotation] = quotationsOf(articleOf('«No quiero volver nunca más a esa casa».'));
    expect([quotation?.speaker, quotation?.way]).toEqual([null, 'none']);
  });
});
