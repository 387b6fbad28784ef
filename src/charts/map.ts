import { geoPath, type GeoProjection } from 'd3-geo';
import type { UsedName } from '../corpus/names.ts';
import type { Name } from '../schemas/name.ts';
import type { Box, Size } from './labels.ts';
import { mapLabels, type MapLabel, type NamedMark } from './map-labels.ts';
import { frameBox, type MapFrame, point, projected, rounded } from './map-frame.ts';
import { type Outlines, outlinesFor } from './outlines.ts';

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
  shape: MapShape;
}

/** A ring is a whole country, a diamond a province or a region, a dot a smaller place. */
export type MapShape = 'ring' | 'diamond' | 'dot';

/** A mark in units of the drawing. */
export interface Mark {
  x: number;
  y: number;
  shape: MapShape;
  /** Half its width; 0 if there is only a label. */
  radius: number;
}

/** A map in units of its size: outlines as SVG path data, and what is drawn on them. */
export interface PlaceMap {
  size: Size;
  land: string;
  /** The country that is set off from the others; empty if there is none. */
  shaded: string;
  boundaries: string;
  provinces: string;
  /** What other maps enlarge. */
  enlarged: (MapFrame & { box: Box })[];
  /** Larger marks first, so that the smaller ones lie on them. */
  marks: (MapPlace & Mark)[];
  /** Labels for each size of text; those that have no room are left out. */
  labels: Record<TextSize, MapLabel[]>;
}

export type TextSize = keyof typeof textSizes;

/** The sizes of text in units, for narrow and for wide maps: about 12 pixels at 360 and at 656 pixels. */
export const textSizes = { narrow: 12, wide: 7 };

/** Half the width of a mark in units: from two claims on, the area is in proportion to their number in every shape. */
export const radius = (claims: number, shape: MapShape): number =>
  rounded(Math.max(2.4, 1.7 * Math.sqrt(claims)) * (shape === 'diamond' ? Math.sqrt(Math.PI / 2) : 1));

/** The outline of a mark as SVG path data. */
export const markPath = ({ x, y, shape, radius: r }: Mark): string =>
  shape === 'diamond'
    ? `M${x},${rounded(y - r)}l${r},${r}l${-r},${r}l${-r},${-r}z`
    : `M${rounded(x - r)},${y}a${r},${r} 0 1 1 ${rounded(2 * r)},0a${r},${r} 0 1 1 ${rounded(-2 * r)},0z`;

type PlaceType = NonNullable<Extract<Name, { kind: 'place' }>['type']>;

const shapes: Record<PlaceType, MapShape> = {
  country: 'ring',
  region: 'diamond',
  province: 'diamond',
  district: 'dot',
  town: 'dot',
  site: 'dot',
};

/** The places that claims name, most claims first: those with coordinates, and those without. */
export function mapPlaces(names: UsedName[]): { placed: MapPlace[]; unplaced: NamedPlace[] } {
  const placed: MapPlace[] = [];
  const unplaced: NamedPlace[] = [];
  for (const { id, data, claims } of names.toSorted((a, b) => b.claims.length - a.claims.length)) {
    if (data.kind !== 'place' || claims.length === 0) continue;
    const place = { id, name: data.short ?? data.name, claims: claims.length };
    if (data.coordinates)
      placed.push({ ...place, ...data.coordinates, shape: data.type ? shapes[data.type] : 'dot' });
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
  const outlines = outlinesFor(frame);
  const marks = places
    .toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .map((place) => ({ ...place, ...point(projection, place), radius: radius(place.claims, place.shape) }));
  const enlarged = parts.map((part) => ({ ...part, box: frameBox(part, projection) }));
  const named = [...marks, ...unmarkedCountries(outlines, projection, size, places)];
  const obstacles = enlarged.map(({ box }) => box);
  const shaded = outlines.countries.filter(({ properties }) => properties.name === frame.shaded);
  return {
    size,
    land: path(outlines.land) ?? '',
    shaded: shaded.map((country) => path(country) ?? '').join(''),
    boundaries: path(outlines.boundaries) ?? '',
    provinces: path(outlines.provinces) ?? '',
    enlarged,
    marks,
    labels: {
      narrow: mapLabels(named, textSizes.narrow, size, obstacles),
      wide: mapLabels(named, textSizes.wide, size, obstacles),
    },
  };
}

/** The countries that take more than 1 % of the drawing and have no mark, by the middle of what is seen of them. */
function unmarkedCountries(
  { countries }: Outlines,
  projection: GeoProjection,
  size: Size,
  places: MapPlace[],
): NamedMark[] {
  const path = geoPath(projection);
  const marked = new Set(places.map(({ name }) => name));
  return countries
    .filter(({ properties }) => !marked.has(properties.name))
    .filter((country) => path.area(country) > 0.01 * size.width * size.height)
    .map((country) => {
      const [x, y] = path.centroid(country);
      return { name: country.properties.name, x, y, shape: 'ring' as const, radius: 0 };
    });
}
