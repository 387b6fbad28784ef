import { absolute } from '../../links.ts';
import { frameOf, type MapFrame } from '../../charts/map-frame.ts';
import { mapPlaces } from '../../charts/map.ts';
import { corpus } from '../../content.ts';
import { usedNames } from '../../corpus/names.ts';
import { mapText } from '../../exports/map-picture.ts';

const { maps } = corpus.site;
const { placed } = mapPlaces(usedNames(corpus));

export const getStaticPaths = () => maps.map((frame) => ({ params: { map: frame.id }, props: { frame } }));

export function GET({ props: { frame } }: { props: { frame: MapFrame } }) {
  const places = placed.filter((place) => frameOf(place, maps) === frame);
  return new Response(mapText(frame, places, corpus, absolute), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
