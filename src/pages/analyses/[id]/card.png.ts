import { corpus } from '../../../content.ts';
import type { Briefing } from '../../../corpus/corpus.ts';
import { dateText } from '../../../wording/dates.ts';
import { socialCard } from '../../../exports/social-card.ts';

export const getStaticPaths = () =>
  corpus.briefings.map((briefing) => ({ params: { id: briefing.id }, props: { briefing } }));

/** The picture of a briefing. */
export async function GET({ props: { briefing } }: { props: { briefing: Briefing } }) {
  const { title, publisher, date } = briefing.data;
  const about = `${publisher.name} · ${dateText(date)}`;
  const card = await socialCard({ title, about, site: corpus.site.name });
  return new Response(card, { headers: { 'Content-Type': 'image/png' } });
}
