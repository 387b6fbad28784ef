/** Follows the link of the place that the address names, or of the first, at a published address whose page has moved. */
const place = document.getElementById(location.hash.slice(1)) ?? document.querySelector('main li');
const link = place?.querySelector('a');
if (link) location.replace(link.href);
