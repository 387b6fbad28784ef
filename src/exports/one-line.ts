/** A text on one line: formats of lines, and lines of notes, end at a break. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
