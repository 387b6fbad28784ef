import type { Place } from './place.ts';
import { fetchText } from './fetch-text.ts';

/** A file holds a section or two with their claims: enough to be few files, little enough for a first result. */
export const placesPerFile = 16;

/** The file of a place. */
export const textsAddress = (folder: string, file: number): string => `search/${folder}/${file}.json`;

/**
 * Loads the texts of places.
 * @param base the base path of the site, with a slash at its end
 */
export function placeTexts(base: string, folder: string): (place: number) => Promise<Place> {
  const files = new Map<number, Promise<Place[]>>();
  return async (place) => {
    const number = Math.floor(place / placesPerFile);
    const file =
      files.get(number) ??
      fetchText(base + textsAddress(folder, number)).then((text) => JSON.parse(text) as Place[]);
    files.set(number, file);
    const found = (await file)[place % placesPerFile];
    if (!found) throw new Error(`no ${place}`);
    return { ...found, url: base + found.url.slice(1) };
  };
}
