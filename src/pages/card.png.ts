import { corpus } from '../content.ts';
import { socialCard } from '../exports/social-card.ts';

/** The picture of every page that has none of its own. */
export async function GET() {
  const { name, description } = corpus.site;
  const card = await socialCard({ title: name, about: description });
  return new Response(card, { headers: { 'Content-Type': 'image/png' } });
}
