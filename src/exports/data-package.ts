import type { Absolute } from '../addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ReleaseFile } from './release.ts';

/** A file of a release with its size in bytes and its checksum. */
export interface Resource extends ReleaseFile {
  bytes: number;
  /** SHA-256 in hexadecimal digits. */
  sha256: string;
}

/**
 * The descriptor of a release (Data Package 2.0, https://datapackage.org). Its version and its moment are the day of the
 * last change of the content, not of the release: the same content makes the same package.
 */
export const dataPackage = (
  { site, briefings, modified }: Corpus,
  resources: Resource[],
  absolute: Absolute,
): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: packageName(site.name),
  title: site.name,
  description: site.description,
  homepage: absolute('/'),
  version: modified.split('-').map(Number).join('.'),
  created: `${modified}T00:00:00Z`,
  contributors: [{ title: site.name, path: absolute('/'), roles: ['creator'] }],
  licenses: [{ name: licenceName(site.licence.name), title: site.licence.name, path: site.licence.url }],
  sources: briefings.map(({ data }) => ({
    title: `${data.title}. ${data.publisher.name}, ${data.date}`,
    ...(data.url ? { path: data.url } : {}),
  })),
  resources: resources.map(({ path, title, mediatype, bytes, sha256, fields }) => ({
    name: packageName(path),
    path,
    title,
    format: /[^.]+$/.exec(path)?.[0] ?? '',
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(fields ? { profile: 'tabular-data-resource', schema: { fields } } : {}),
  })),
});

/** A name in small letters, digits and hyphens. */
export const packageName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '') || 'briefings';

/** A licence by the name that Open Definition gives it: `CC-BY-4.0`. */
const licenceName = (name: string): string => name.trim().replace(/[^\w.-]+/g, '-');
