/** The light colours of src/styles/tokens.css, for pictures. */
export const colours = {
  paper: '#fcfbf8',
  ink: '#1c1e21',
  muted: '#595d64',
  rule: '#ddd8cc',
  accent: '#0a5564',
  water: '#e6ecef',
  land: '#fcfbf8',
  shaded: '#efe8d8',
  'series-1': '#0072b2',
  'series-2': '#b54708',
  'series-3': '#00775a',
  'series-4': '#a03c78',
  'series-5': '#6b5b00',
};

/** The colour of an analysis in charts, by its number. */
export const seriesColour = (number: number): string =>
  Object.entries(colours).find(([name]) => name === `series-${number}`)?.[1] ?? colours.ink;
