// What commands answer, as text for a terminal.
import { PAGE } from '../../commands/options/limits.ts';
import { onPage } from '../../commands/options/paging.ts';
import type {
  AnswerResult,
  ArticlesResult,
  HelpResult,
  Page,
  PinsResult,
  Result,
} from '../../commands/result.ts';
import { altTextOf, contentOf } from '../card/content.ts';
import { spokenExample } from '../texts/example.ts';
import { spokenCommand, type Texts, talkText } from '../texts/index.ts';
import { oneLine, type Paint } from './paint.ts';
import { block, citationLine, excerpt, sections, sourceLine } from './show-excerpt.ts';
import { checkText, quotationText } from './show-quotation.ts';

/** A result as lines; excerpts verbatim, each with its citation. */
export function showResult(result: Result, texts: Texts, paint: Paint): string {
  const { replies } = texts;
  switch (result.kind) {
    case 'answer':
      return showAnswer(result, texts, paint);
    case 'attribution':
      return checkText(result, texts, paint);
    case 'verification':
      if (result.checks.length === 0) return paint.wrap(replies.nothingToVerify);
      return sections([
        paint.bold(replies.verification(result.checks.length)),
        ...result.checks.map((check) => checkText(check, texts, paint)),
      ]);
    case 'quotations': {
      const who = result.person === null ? null : oneLine(result.person);
      if (result.quotations.length === 0) return paint.wrap(replies.noQuotations(who));
      return sections([
        paint.bold(replies.quotationsTitle(who)),
        ...onPage(result.quotations, result.page, PAGE.quotations).map((quotation) =>
          quotationText(quotation, texts, paint),
        ),
        countLine(result.page, replies.quotationsCount(result.quotations.length), texts, paint),
      ]);
    }
    case 'summary':
      return sections([
        paint.bold(paint.wrap(oneLine(result.source.title))),
        ...result.sentences.map((passage) => excerpt(passage, texts, paint)),
        result.sentences.length === 0 ? replies.noSummary : '',
      ]);
    case 'paragraph':
      return sections([
        `${paint.bold(paint.wrap(oneLine(result.source.title)))}\n${paint.dim(replies.paragraphOf(result.paragraph, result.paragraphs))}`,
        block(result.text, [], paint),
        sourceLine(result.source, texts, paint),
      ]);
    case 'articles':
      return showArticles(result, texts, paint);
    case 'pins':
      return showPins(result, texts, paint);
    case 'help':
      return showHelp(result, texts, paint);
    case 'card':
      return sections([
        quotationText(result.quotation, texts, paint),
        paint.dim(paint.wrap(texts.cards.holds(altTextOf(contentOf(result, texts), texts)))),
      ]);
  }
}

/** Which page this is, where there are several, and how many entries there are in all. */
function countLine(page: Page, count: string, texts: Texts, paint: Paint): string {
  return paint.dim(page.pages > 1 ? `${texts.replies.page(page)} · ${count}` : count);
}

function showAnswer(result: AnswerResult, texts: Texts, paint: Paint): string {
  const { silence, unsure, nearby, also } = texts.replies;
  const { topic, question, gist } = result;
  if (result.talk) return paint.wrap(talkText(result.talk, texts.language));
  if (result.found && result.passages.length > 0) {
    const ranked = question !== undefined && topic === undefined && !gist;
    const [best, ...further] = result.passages.map((passage) => excerpt(passage, texts, paint));
    const label = ranked && further.length > 0 ? paint.dim(also) : '';
    const heading = topic ? paint.bold(oneLine([topic.command, topic.aspect ?? ''].join(' '))) : '';
    return sections([heading, best ?? '', label, ...further]);
  }
  const near = result.nearby.map((passage) =>
    paint.dim(`${paint.wrap(oneLine(passage.text), '  ')}\n${citationLine(passage, texts, paint)}`),
  );
  return sections([paint.bold(result.unsure ? unsure : silence), near.length > 0 ? nearby : '', ...near]);
}

function showArticles({ search, articles, page }: ArticlesResult, texts: Texts, paint: Paint): string {
  const { articlesTitle, articlesCount, noArticles, by, extent, voices, topics } = texts.replies;
  const searched = search === null ? null : oneLine(search);
  if (articles.length === 0) return paint.wrap(noArticles(searched));
  const entries = onPage(articles, page, PAGE.articles).map((card, index) => {
    const facts = [
      sourceLine(card.source, texts, paint).trim(),
      extent(card.paragraphs, card.words),
      card.author === undefined ? '' : by(oneLine(card.author)),
      card.quoted.length === 0 ? '' : voices(card.quoted.map(oneLine)),
      card.topics.length === 0 ? '' : topics(card.topics.map((topic) => `/${oneLine(topic)}`)),
      card.article,
    ].filter((fact) => fact !== '');
    const title = paint.wrap(`${index + 1}. ${oneLine(card.source.title)}`);
    return `${paint.bold(title)}\n${paint.dim(paint.wrap(facts.join(' · '), '   '))}`;
  });
  const count = countLine(page, articlesCount(articles.length), texts, paint);
  return sections([paint.bold(articlesTitle(searched)), ...entries, count]);
}

function showPins({ did, pins }: PinsResult, texts: Texts, paint: Paint): string {
  if (pins.length === 0) return texts.replies.noPins;
  const lines = pins.map(({ title }) => paint.wrap(`- ${oneLine(title)}`));
  return [paint.bold(texts.replies.pins[did]), ...lines].join('\n');
}

function showHelp({ articles, commands }: HelpResult, texts: Texts, paint: Paint): string {
  const { helpTitle, helpIntroduction, example } = texts.replies;
  const entries = commands.map((entry) => {
    const description = oneLine(entry.topic ?? texts.commands[entry.name]?.description ?? '');
    const line = `${paint.bold(oneLine(commandName(entry.name, texts)))} — ${description}`;
    const words = entry.example && spokenExample(entry.name, oneLine(entry.example), texts.language);
    const shown = words ? `${example} ${words}` : '';
    return [paint.wrap(line), shown && paint.dim(paint.wrap(shown, '   '))].filter(Boolean).join('\n');
  });
  return sections([paint.bold(helpTitle), paint.wrap(helpIntroduction(articles)), entries.join('\n')]);
}

/** As it is typed here: what Discord has in a message's menu goes by its name in code. */
function commandName(name: string, { language }: Texts): string {
  const spoken = spokenCommand(name, language);
  return spoken.startsWith('/') ? spoken : `/${name}`;
}
