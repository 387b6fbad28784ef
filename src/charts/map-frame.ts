import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Box, Size } from './labels.ts';

/** What a map shows: from west to east and from south to north, in degrees. */
export interface MapFrame {
  id: string;
  title: string;
  west: number;
  south: number;
  east: number;
  north: number;
  /** The country that is set off from the others. */
  shaded?: string | undefined;
}

/** In decimal degrees (WGS 84). */
interface Position {
  latitude: number;
  longitude: number;
}

/** The width of every map in its own units: with one scale for all, circles can be compared between them. */
export const mapWidth = 360;

/** The frame in which a place is drawn: the last that holds it, as later frames enlarge a part of earlier ones. */
export const frameOf = ({ latitude, longitude }: Position, frames: MapFrame[]): MapFrame | undefined =>
  frames.findLast(
    ({ west, south, east, north }) =>
      west <= longitude && longitude <= east && south <= latitude && latitude <= north,
  );

/** The projection that fills the width with a frame, and the size of the drawing. Mercator keeps the frame a rectangle. */
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
  return { x, y };
}

/** What part of the drawing another frame takes. */
export function frameBox({ west, south, east, north }: MapFrame, projection: GeoProjection): Box {
  const { x: left, y: top } = point(projection, { longitude: west, latitude: north });
  const { x: right, y: bottom } = point(projection, { longitude: east, latitude: south });
  return { left, top, right, bottom };
}

/** A length with the one decimal that is enough for a drawing of this width. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
