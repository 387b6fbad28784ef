import { z } from 'astro/zod';
import { collections } from '../schemas/collections.ts';
import { date, day } from '../schemas/date.ts';
import { site } from '../schemas/site.ts';
import { synonyms } from '../schemas/synonyms.ts';
import { type DocumentedFields, documentedFields } from './doc-comments.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schemas of all records as they are written, by name, with the comments of their fields as descriptions. */
export function editorSchemas(): Map<string, JsonSchema> {
  const documented = documentedFields();
  const schemas = {
    ...Object.fromEntries(Object.entries(collections).map(([name, { schema }]) => [name, schema])),
    site,
    synonyms,
  };
  return new Map(
    Object.entries<z.ZodType>(schemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
          // A year without quotation marks is a number to YAML. Whether a date exists only the check can say.
          if (zodSchema === date || zodSchema === day) jsonSchema.type = ['string', 'integer'];
          describe(jsonSchema, documented);
        },
      }),
    ]),
  );
}

/** Adds the comments to the fields of an object. */
function describe(schema: JsonSchema, documented: DocumentedFields[]): void {
  const { properties } = schema;
  if (!properties) return;
  const names = Object.keys(properties);
  // A record may be put together from several objects: each of them has only fields of the record.
  const parts = documented
    .filter(({ fields }) => [...fields.keys()].every((field) => field in properties))
    .toSorted((a, b) => b.fields.size - a.fields.size);
  for (const name of names) {
    const property = properties[name];
    const comment = parts.find(({ fields }) => fields.has(name))?.fields.get(name);
    if (typeof property === 'object' && comment) property.description ??= comment;
  }
}
