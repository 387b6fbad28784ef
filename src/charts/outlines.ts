import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

const { land: landObject, countries: countriesObject } = atlas.objects;

/** The land of the world, Natural Earth 1:50m. */
export const land: FeatureCollection = feature(atlas, landObject);

/** The countries of the world. */
export const countries: Feature<Feature['geometry'], { name: string }>[] = feature(
  atlas,
  countriesObject,
).features;

/** The boundaries between countries, each once, without the coasts. */
export const boundaries: MultiLineString = mesh(atlas, countriesObject, (a, b) => a !== b);

const countryNames = new Set(countries.map(({ properties }) => properties.name));

/** Whether one of these spellings is the name of a country. */
export const isCountry = (spellings: string[]): boolean => spellings.some((each) => countryNames.has(each));
