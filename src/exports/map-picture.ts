import { x } from 'xastscript';
import { type Absolute, namesAddress } from '../addresses.ts';
import { mapDescription } from '../charts/map-description.ts';
import type { MapFrame } from '../charts/map-frame.ts';
import { type MapPlace, markPath, placeMap, textSizes } from '../charts/map.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { counted } from '../wording/counted.ts';
import { colours } from './picture-colours.ts';
import { type Drawing, framed } from './picture-frame.ts';
import { sourceLines } from './picture-source.ts';
import type { Picture } from './picture.ts';

/** How much larger a picture is than a map in its own units. */
const enlarged = 2.75;

/** A map of places as a picture that stands alone. */
export const mapPicture = (
  frame: MapFrame,
  places: MapPlace[],
  corpus: Corpus,
  absolute: Absolute,
): Picture =>
  framed([mapDrawing(frame, places)], {
    title: frame.title,
    subtitle: `${counted(places.length, 'place')} that claims name: countries as rings, provinces and regions as diamonds, smaller places as dots. The area of a mark shows how many claims name the place.`,
    description: mapDescription(frame, places),
    source: mapSource(frame, corpus, absolute),
  });

/** What a map shows as plain text, with its source. */
export const mapText = (frame: MapFrame, places: MapPlace[], corpus: Corpus, absolute: Absolute): string =>
  `${[
    'Description, for the alt text of the picture:',
    mapDescription(frame, places),
    '',
    ...mapSource(frame, corpus, absolute),
  ].join('\n')}\n`;

const mapSource = ({ id }: MapFrame, corpus: Corpus, absolute: Absolute): string[] => [
  ...sourceLines(corpus, `${absolute(namesAddress)}#${id}`),
  'Boundaries are for orientation only and take no side. Outlines: Natural Earth, in the public domain.',
];

function mapDrawing(frame: MapFrame, places: MapPlace[]): Drawing {
  const { size, land, shaded, provinces, boundaries, marks, labels } = placeMap(frame, places, []);
  const line = { fill: 'none', stroke: colours.muted, 'stroke-linejoin': 'round' };
  return {
    width: size.width * enlarged,
    height: size.height * enlarged,
    shapes: [
      x('g', { transform: `scale(${enlarged})` }, [
        x('rect', { width: size.width, height: size.height, fill: colours.water }),
        x('path', { d: land, fill: colours.land }),
        x('path', { d: shaded, fill: colours.shaded }),
        x('path', { d: provinces, ...line, 'stroke-width': 0.25 }),
        x('path', { d: boundaries, ...line, 'stroke-width': 0.5, 'stroke-dasharray': '2 1.2' }),
        ...marks.map((mark) =>
          x('path', {
            d: markPath(mark),
            stroke: colours.accent,
            ...(mark.shape === 'ring'
              ? { fill: 'none', 'stroke-width': 1.2 }
              : { fill: colours.accent, 'fill-opacity': 0.55, 'stroke-width': 0.6 }),
          }),
        ),
        x('path', {
          d: labels.wide.map(({ leader }) => leader).join(''),
          fill: 'none',
          stroke: colours.ink,
          'stroke-width': 0.5,
        }),
        x('rect', { width: size.width, height: size.height, fill: 'none', stroke: colours.rule }),
      ]),
    ],
    texts: labels.wide.map(({ text, x, y, anchor, marked }) => ({
      x: x * enlarged,
      y: y * enlarged,
      text,
      anchor,
      size: textSizes.wide * enlarged,
      colour: marked ? colours.ink : colours.muted,
      rim: colours.land,
    })),
  };
}
