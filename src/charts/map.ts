import { geoPath, type GeoProjection } from 'd3-geo';
import type { UsedName } from '../corpus/names.ts';
import { type Box, placeLabels, type Size } from './labels.ts';
import { frameBox, type MapFrame, point, projected, rounded } from './map-frame.ts';
import { boundaries, countries, isCountry, land } from './outlines.ts';

/** A place and how many claims name it. */
export interface NamedPlace {
  id: string;
  name: string;
  claims: number;
}

/** A place with its coordinates. */
export interface MapPlace extends NamedPlace {
  latitude: number;
  longitude: number;
  /** Whether its circle represents a whole country. */
  country: boolean;
}

/** A circle in units of the drawing. */
export interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** The text of a label: on the baseline at `y`, from or to `x` as `anchor` says. */
export interface MapLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether it names a circle; the others name countries without one. */
  marked: boolean;
}

/** A map in units of its size: outlines as SVG path data, and what is drawn on them. */
export interface PlaceMap {
  size: Size;
  land: string;
  /** The country that is set off from the others; empty if there is none. */
  shaded: string;
  boundaries: string;
  /** What other maps enlarge. */
  enlarged: (MapFrame & { box: Box })[];
  /** Larger circles first, so that the smaller ones lie on them. */
  circles: (MapPlace & Circle)[];
  /** Labels for each size of text; those that have no room are left out. */
  labels: Record<TextSize, MapLabel[]>;
}

export type TextSize = keyof typeof textSizes;

/** The sizes of text in units, for narrow and for wide maps: about 12 pixels at 300 and at 656 pixels. */
export const textSizes = { narrow: 14, wide: 7 };

/** The average width of a character, in parts of the size of the text. */
const character = 0.56;
/** The height of a line, and how far its baseline is below its top. */
const line = 1.05;
const ascent = 0.82;

/** The radius of a circle in units: from two claims on, its area is in proportion to their number. */
export const radius = (claims: number): number => rounded(Math.max(2.4, 1.7 * Math.sqrt(claims)));

/** The places that claims name, most claims first: those with coordinates, and those without. */
export function mapPlaces(names: UsedName[]): { placed: MapPlace[]; unplaced: NamedPlace[] } {
  const placed: MapPlace[] = [];
  const unplaced: NamedPlace[] = [];
  for (const { id, data, claims } of names.toSorted((a, b) => b.claims.length - a.claims.length)) {
    if (data.kind !== 'place' || claims.length === 0) continue;
    const place = { id, name: data.short ?? data.name, claims: claims.length };
    if (data.coordinates)
      placed.push({ ...place, ...data.coordinates, country: isCountry([data.name, ...data.variants]) });
    else unplaced.push(place);
  }
  return { placed, unplaced };
}

/**
 * Draws places into a frame.
 * @param parts the frames of other maps that enlarge a part of this one
 */
export function placeMap(frame: MapFrame, places: MapPlace[], parts: MapFrame[]): PlaceMap {
  const { projection, size } = projected(frame);
  const path = geoPath(projection).digits(1);
  const circles = places
    .toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .map((place) => ({ ...place, ...point(projection, place), radius: radius(place.claims) }));
  const enlarged = parts.map((part) => ({ ...part, box: frameBox(part, projection) }));
  const named = [...circles, ...unmarkedCountries(projection, size, places)];
  const obstacles = enlarged.map(({ box }) => box);
  const shaded = countries.filter(({ properties }) => properties.name === frame.shaded);
  return {
    size,
    land: path(land) ?? '',
    shaded: shaded.map((country) => path(country) ?? '').join(''),
    boundaries: path(boundaries) ?? '',
    enlarged,
    circles,
    labels: {
      narrow: mapLabels(named, textSizes.narrow, size, obstacles),
      wide: mapLabels(named, textSizes.wide, size, obstacles),
    },
  };
}

/** Labels for circles, the first circle first, in text of a size in units; circles without room have none. */
export function mapLabels(
  circles: (Circle & { name: string })[],
  text: number,
  size: Size,
  obstacles: Box[] = [],
): MapLabel[] {
  const frame = { x: 1, y: 1, width: size.width - 2, height: size.height - 2 };
  const places = placeLabels(
    circles.map(({ name, x, y, radius }) => ({
      mark: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
      label: { width: name.length * text * character, height: text * line },
      frame,
    })),
    { gap: text / 4, shifts: 1, crowded: 'omit', obstacles },
  );
  return circles.flatMap(({ name, radius }, at) => {
    const place = places[at];
    if (!place) return [];
    const { anchorX, anchor } = place;
    const y = rounded(place.y + text * ascent);
    return [{ text: name, x: rounded(anchorX), y, anchor, marked: radius > 0 }];
  });
}

/** The countries that take more than 1 % of the drawing and have no circle, by the middle of what is seen of them. */
function unmarkedCountries(
  projection: GeoProjection,
  size: Size,
  places: MapPlace[],
): (Circle & { name: string })[] {
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
