/** An element of XML, or of HTML that is written like XML; its text is escaped when it is written. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export const element = (
  name: string,
  attributes: Record<string, string> = {},
  ...children: XmlNode[]
): XmlElement => ({ name, attributes, children });

/** A whole document (XML 1.0, section 2.8). */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${markup(root)}\n`;

/** A node as markup. */
export function markup(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `${start}/>`;
  return `${start}>${node.children.map(markup).join('')}</${node.name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML cannot hold, escaped or not (XML 1.0, section 2.2). */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/g, (character) => entities[character] ?? character);
