import { counted } from '../wording/counted.ts';
import type { MapFrame } from './map-frame.ts';
import type { NamedPlace } from './map.ts';

/** What a map shows, in words: for readers who cannot see it. */
export const mapDescription = ({ title }: MapFrame, places: NamedPlace[]): string =>
  `Map: ${title}. ${places.map(({ name, claims }) => `${name}, ${counted(claims, 'claim')}`).join('; ')}.`;
