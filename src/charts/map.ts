import { geoPath, type GeoProjection } from 'd3-geo';
import { element, markup, type XmlElement } from '../exports/xml.ts';
import { frameBox, mapWidth, type MapFrame, point, projected, rounded } from './map-frame.ts';
import { type Box, type Label, type NamedCircle, placeLabels, type Size } from './labels.ts';
import { boundaries, countries, land } from './outlines.ts';

/** A place and how many claims name it. */
export interface MapPlace {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
  claims: number;
  /** The circle of a country is a ring: it stands for all of it. */
  country: boolean;
}

/** The sizes of text in units, for narrow and for wide maps: about 12 pixels at 300 and at 656 pixels. */
const textSizes = { narrow: 14, wide: 7 };

/** The radius of a circle in units: its area says the number of claims, from two on. */
export const radius = (claims: number): number => Math.max(2.4, 1.7 * Math.sqrt(claims));

/**
 * A map as SVG markup: outlines, a circle a place that links to its entry, labels where there is room, and the frames of
 * the parts that another map enlarges. The style sheet gives the colours, and shows the labels of one size.
 */
export function mapSvg(frame: MapFrame, places: MapPlace[], parts: MapFrame[]): string {
  const { projection, size } = projected(frame);
  const path = geoPath(projection).digits(1);
  const circles = places
    .toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .map((place) => ({ ...place, ...point(projection, place), radius: radius(place.claims) }));
  const named = [...circles, ...unmarkedCountries(projection, size, places)];
  const taken = parts.map((part) => frameBox(part, projection));
  const shaded = countries.filter(({ properties }) => properties.name === frame.shaded);
  return markup(
    element(
      'svg',
      {
        class: 'map',
        viewBox: `0 0 ${size.width} ${size.height}`,
        role: 'group',
        'aria-labelledby': `${frame.id}-title`,
        'aria-describedby': `${frame.id}-desc`,
      },
      element('title', { id: `${frame.id}-title` }, `Map: ${frame.title}`),
      element('desc', { id: `${frame.id}-desc` }, description(circles.length)),
      element('path', { class: 'land', d: path(land) ?? '' }),
      ...shaded.map((country) => element('path', { class: 'shaded', d: path(country) ?? '' })),
      element('path', { class: 'boundaries', d: path(boundaries) ?? '' }),
      ...parts.map((part) => partLink(part, frameBox(part, projection))),
      ...circles.map(circleLink),
      ...Object.entries(textSizes).map(([name, text]) =>
        element(
          'g',
          { class: name, 'aria-hidden': 'true' },
          ...placeLabels(named, text, size, taken).map(words),
        ),
      ),
    ),
  );
}

/** What circles of three sizes stand for, in the scale of the maps, as SVG markup. */
export function mapKey(): string {
  const height = 2 * radius(100) + 2;
  const y = height / 2;
  // Room for the words of narrow maps.
  const circles = [
    { claims: 1, x: 10, y },
    { claims: 10, x: 95, y },
    { claims: 100, x: 215, y },
  ];
  return markup(
    element(
      'svg',
      {
        class: 'map',
        viewBox: `0 0 ${mapWidth} ${height}`,
        role: 'img',
        'aria-label': 'The size of circles',
      },
      ...circles.map(({ claims, x, y }) => circle(x, y, radius(claims))),
      ...Object.entries(textSizes).map(([name, text]) =>
        element(
          'g',
          { class: name },
          ...circles.map(({ claims, x, y }) =>
            words({
              text: counted(claims),
              x: x + radius(claims) + text / 3,
              y: y + text / 3,
              anchor: 'start',
              marked: true,
            }),
          ),
        ),
      ),
    ),
  );
}

const counted = (claims: number): string => (claims === 1 ? '1 claim' : `${claims} claims`);

const description = (places: number): string =>
  `${places} places as circles. The area of a circle says how many claims name the place; the circle links to its entry. The table of places has the same places and numbers.`;

/** The countries of which a fair part is in the drawing and which have no circle there, by the middle of that part. */
function unmarkedCountries(projection: GeoProjection, size: Size, places: MapPlace[]): NamedCircle[] {
  const path = geoPath(projection);
  const marked = new Set(places.map(({ name }) => name));
  return countries
    .filter(({ properties }) => !marked.has(properties.name))
    .filter((country) => path.area(country) > 0.01 * size.width * size.height)
    .map((country) => {
      const [x, y] = path.centroid(country);
      return { name: country.properties.name, x, y, radius: 0 };
    });
}

function partLink({ id, title }: MapFrame, { left, top, right, bottom }: Box): XmlElement {
  return element(
    'a',
    { class: 'part', href: `#${id}`, 'aria-label': `Enlarged: ${title}` },
    element('title', {}, `Enlarged: ${title}`),
    element('rect', numbers({ x: left, y: top, width: right - left, height: bottom - top })),
  );
}

function circleLink(place: MapPlace & NamedCircle): XmlElement {
  const label = `${place.name}: ${counted(place.claims)}`;
  return element(
    'a',
    { class: place.country ? 'ring' : 'dot', href: `#${place.id}`, 'aria-label': label },
    element('title', {}, label),
    circle(place.x, place.y, place.radius),
  );
}

const circle = (cx: number, cy: number, r: number): XmlElement => element('circle', numbers({ cx, cy, r }));

const words = ({ text, x, y, anchor, marked }: Label): XmlElement =>
  element(
    'text',
    { ...numbers({ x, y }), 'text-anchor': anchor, ...(marked ? {} : { class: 'around' }) },
    text,
  );

const numbers = (values: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(rounded(value))]));
