import { absolute } from '../links.ts';
import { corpus } from '../content.ts';
import { dataSchemas, datasets } from '../exports/data.ts';

/** /claims.json and the like, and the schema beside each: /claims.schema.json. */
export function getStaticPaths() {
  const schemas = Object.entries(dataSchemas).map(([name, schema]) => ({
    name: `${name}.schema`,
    content: schema,
  }));
  const data = datasets(corpus, absolute).map(({ name, rows }) => ({ name, content: rows }));
  return [...data, ...schemas].map(({ name, content }) => ({ params: { file: name }, props: { content } }));
}

export const GET = ({ props }: { props: { content: object } }) => Response.json(props.content);
