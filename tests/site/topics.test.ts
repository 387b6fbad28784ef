import { describe, expect, it } from 'vitest';
import { topicAddress } from '../../src/addresses.ts';
import type { JoinedQuestion } from '../../src/corpus/corpus.ts';
import { answersByAnalysis, contradictions } from '../../src/corpus/questions.ts';
import { forecastHorizons } from '../../src/corpus/forecasts.ts';
import { drawnEstimates, estimatedQuantities, isCharted } from '../../src/corpus/estimates.ts';
import { sourceSummary } from '../../src/corpus/source-summary.ts';
import { rootRange } from '../../src/corpus/roots.ts';
import type { PublicAnchor } from '../../src/schemas/public.ts';
import { corpus, file, hrefs, page, text } from './built-site.ts';

const topics = [...corpus.topics.values()];

/** Holds a question in a page against its record: its answers, claims, reason and roots. */
function expectQuestion(article: Element | null | undefined, { data, answers, roots }: JoinedQuestion): void {
  expect([...(article?.querySelectorAll('.answer') ?? [])].map(text)).toEqual(
    answers.map(({ answer }) => answer),
  );
  expect(hrefs(article, '.answers p:not(.source) a').toSorted()).toEqual(
    answers.flatMap(({ claims }) => claims.map(({ address }) => address)).toSorted(),
  );
  expect(text(article)).toContain(data.reason.replace(/\s+/g, ' '));
  const { least, most } = rootRange(roots);
  expect(text(article?.querySelector('summary'))).toMatch(
    new RegExp(least === most ? `\\b${most} root` : `${least} to ${most} roots`),
  );
}

describe.each(topics)('the topic $id', ({ id, data, questions, claims }) => {
  const document = page(topicAddress(id));

  it('opens with its bottom line', () => {
    if (data.bottomLine)
      expect(text(document.querySelector('main'))).toContain(data.bottomLine.replace(/\s+/g, ' '));
  });

  it('counts its claims and the notes that are named for them', () => {
    const { noted, closed, uncited } = sourceSummary(claims);
    const summary = text(document.querySelector('section:has(#sources)'));
    expect(summary).toMatch(new RegExp(`^What it rests on ${claims.length} claims?: `));
    for (const count of [noted, closed, uncited]) expect(summary).toMatch(new RegExp(`\\b${count}\\b`));
  });

  it('shows the chart of each of its quantities that has several estimates', () => {
    const quantities = estimatedQuantities(corpus).filter(
      (quantity) => quantity.data.topic === id && isCharted(quantity),
    );
    for (const drawing of ['wide', 'narrow'])
      expect(hrefs(document, `.chart svg.${drawing} a`)).toEqual(
        quantities.flatMap((quantity) => drawnEstimates(quantity).map(({ claim }) => claim.address)),
      );
  });

  it('shows the answers to each question side by side, with their roots', () => {
    for (const question of questions)
      expectQuestion(document.getElementById(question.id)?.closest('article'), question);
  });

  it('lists every claim on it', () => {
    const listed = new Set(hrefs(document, 'details a'));
    for (const { address } of claims) expect(listed).toContain(address);
  });
});

it('each question has a page with its answers', () => {
  for (const question of corpus.questions.values()) {
    const document = page(question.address);
    expect(text(document.querySelector('h1'))).toBe(question.data.question);
    expectQuestion(document.querySelector('#answers article'), question);
  }
});

it('the address that a question had as a comparison leads to it on the page of the topic', () => {
  const registry = (JSON.parse(file('anchors.json')) as PublicAnchor[]).filter(
    ({ kind, replacedBy }) => kind === 'question' && replacedBy,
  );
  for (const { page: topic, id, replacedBy = '' } of registry) {
    const [address = ''] = replacedBy.split('#');
    const article = page(topic).getElementById(id)?.closest('article');
    expect(hrefs(article, 'h3 a'), `${topic}#${id}`).toEqual([address]);
  }
});

it('the table of answers contains the answers of each analysis to each question', () => {
  const rows = [...page('/topics/').querySelectorAll('tbody tr:has(td)')];
  const questions = topics.flatMap((topic) => topic.questions);
  expect(rows.length).toBe(questions.length);
  questions.forEach((question, at) => {
    const answers = answersByAnalysis(question);
    expect(hrefs(rows[at], 'th a')).toEqual([question.address]);
    expect([...(rows[at]?.querySelectorAll('td') ?? [])].map((cell) => hrefs(cell))).toEqual(
      corpus.briefings.map(({ id }) => (answers.get(id) ?? []).map(({ claim }) => claim.address)),
    );
  });
});

it('only a claim that another answer contradicts carries the sign ≠, which leads to the question', () => {
  const contradicted = contradictions(corpus.questions.values());
  for (const { analysis, id, reference } of corpus.claims.values()) {
    const [question] = contradicted.get(reference) ?? [];
    expect(hrefs(page(`/analyses/${analysis.id}/`), `[id="claim-${id}"] .differs`), reference).toEqual(
      question ? [question.address] : [],
    );
  }
});

it('the forecasts are listed once each, with the questions that later analyses answer', () => {
  const document = page('/forecasts/');
  const expected = forecastHorizons(corpus)
    .flatMap(({ forecasts }) => forecasts)
    .map(({ claim, later }) => [claim.address, later.map(({ question }) => question.address)]);
  const found = [...document.querySelectorAll('main ul.list > li')].map((item) => {
    const [claim, ...questions] = hrefs(item);
    return [claim, questions];
  });
  expect(found).toEqual(expected);
});
