import { geoArea } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import fineAtlas from 'world-atlas/countries-10m.json' with { type: 'json' };
import coarseAtlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { MapFrame } from './map-frame.ts';
import provinces from './provinces.json' with { type: 'json' };

/** The outlines of the world, and of the provinces of Afghanistan. */
export interface Outlines {
  land: MultiPolygon;
  countries: Feature<Feature['geometry'], { name: string }>[];
  /** The boundaries between countries, each once, without the coasts. */
  boundaries: MultiLineString;
  /** The boundaries between provinces, each once, without those of the country. */
  provinces: MultiLineString;
}

function outlinesOf(atlas: typeof coarseAtlas): Outlines {
  const { countries } = atlas.objects;
  // To d3 the inside of an atoll that has been rounded to a line is the rest of the world.
  const sound = countries.geometries.filter((each) => geoArea(feature(atlas, each)) < 2 * Math.PI);
  return {
    land: merge(atlas, sound),
    countries: feature(atlas, { type: 'GeometryCollection', geometries: sound }).features,
    boundaries: mesh(atlas, countries, (a, b) => a !== b),
    provinces: { type: 'MultiLineString', coordinates: provinces.lines },
  };
}

const coarse = outlinesOf(coarseAtlas);
const fine = outlinesOf(fineAtlas);

/** The width in degrees below which the corners of the coarse outlines show. */
const closeUp = 5;

/** The outlines that suit the scale of a map: Natural Earth 1:50m, 1:10m for a close-up. */
export const outlinesFor = ({ west, east }: MapFrame): Outlines => (east - west < closeUp ? fine : coarse);
