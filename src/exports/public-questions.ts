import type { Corpus } from '../corpus/corpus.ts';
import type { PublicQuestion } from '../schemas/public.ts';
import type { Absolute } from '../addresses.ts';

/** All questions, with their answers and how these stand to each other. */
export const publicQuestions = ({ questions }: Corpus, absolute: Absolute): PublicQuestion[] =>
  [...questions.values()].map(({ id, data, address, relation, answers }) => ({
    id,
    url: absolute(address),
    question: data.question,
    topics: data.topics,
    asked: data.asked,
    relation,
    because: data.because,
    answers: answers.map(({ answer, claims }) => ({
      answer,
      claims: claims.map((claim) => absolute(claim.address)),
    })),
    reason: data.reason,
  }));
