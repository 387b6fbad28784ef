import { absolute } from '../../../links.ts';
import { corpus } from '../../../content.ts';
import type { Briefing } from '../../../corpus/corpus.ts';
import { publicBriefing } from '../../../exports/public-briefing.ts';

export const getStaticPaths = () =>
  corpus.briefings.map((briefing) => ({ params: { id: briefing.id }, props: { briefing } }));

export const GET = ({ props }: { props: { briefing: Briefing } }) =>
  Response.json(publicBriefing(props.briefing, corpus, absolute));
