/**
 * Lets the browser prepare the page that a reader is about to open: the one whose link a pointer rests on or a finger
 * touches. It is data and no program; the Content-Security-Policy allows it by its hash. Addresses with a dot are files.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: '/*.*' } },
          { not: { selector_matches: '[download], [href^="#"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
