import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Site } from '../schemas/site.ts';
import type { Box, Size } from './labels.ts';

/** What a map shows: from west to east and from south to north, in degrees. */
export type MapFrame = Site['maps'][number];

/** In decimal degrees (WGS 84). */
interface Position {
  latitude: number;
  longitude: number;
}

/** The width of every map in its own units: with one scale for all, circles can be compared between them. */
export const mapWidth = 360;

/** The frame in which a place is drawn: the last that contains it, as later frames enlarge a part of earlier ones. */
export const frameOf = ({ latitude, longitude }: Position, frames: MapFrame[]): MapFrame | undefined =>
  frames.findLast(
    ({ west, south, east, north }) =>
      west <= longitude && longitude <= east && south <= latitude && latitude <= north,
  );

/** The projection that fits a frame into the width, and the size of the drawing. Mercator keeps the frame a rectangle. */
export function projected({ west, south, east, north }: MapFrame): { projection: GeoProjection; size: Size } {
  const corners = { type: 'MultiPoint' as const, coordinates: [[west, south], [east, north]] }; // prettier-ignore
  const projection = geoMercator().fitWidth(mapWidth, corners);
  const height = rounded(projection([east, south])?.[1] ?? 0);
  return {
    projection: projection.clipExtent([[0, 0], [mapWidth, height]]), // prettier-ignore
    size: { width: mapWidth, height },
  };
}

/** Where a place is in the drawing. */
export function point(projection: GeoProjection, { longitude, latitude }: Position) {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x: rounded(x), y: rounded(y) };
}

/** What part of the drawing another frame takes. */
export function frameBox({ west, south, east, north }: MapFrame, projection: GeoProjection): Box {
  const { x, y } = point(projection, { longitude: west, latitude: north });
  const end = point(projection, { longitude: east, latitude: south });
  return { x, y, width: rounded(end.x - x), height: rounded(end.y - y) };
}

/** A length with the one decimal that is enough for a drawing of this width. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
