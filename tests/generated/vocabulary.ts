import { pick, type Random, seededRandom, zipf } from './random.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Ordinary nouns, the most frequent first. No two share a stem, as that would make two phrases one. */
export const nouns = words(`
  road village market valley school harvest bridge winter letter family garden engine kitchen window doctor mountain
  teacher island forest winner soldier hospital river festival library captain factory newspaper station student
  orchard customer mirror painter season carpenter lantern ticket museum kettle neighbour theatre blanket sailor
  cottage parcel hammer stable bakery journey lawyer barrel saddle circus pocket cellar shepherd candle fountain
  basket meadow tailor ladder pigeon tunnel bottle uniform curtain postman tavern notebook quarry anchor ribbon
  almanac needle widow granary compass drummer wagon terrace cabinet miller rooftop shovel violin ferry ledger
  banner courtyard pepper chimney bishop tobacco parade beekeeper mattress thunder pulpit copper brewery scissors
  envelope watchman avenue cousin spindle marble vineyard puppet rifle sugar coffin linen choir bellows magnet
  gardener rudder telegram walnut porter balcony hymn locomotive oyster pillow sculptor thimble umbrella dynamo
  apron bugle cradle dentist easel furnace glacier hinge icicle jacket kennel locket muzzle napkin organist pantry
`);

/** Ordinary adjectives, the most frequent first. */
export const adjectives = words(`
  old small quiet heavy narrow early famous wooden distant broken northern bright common empty hollow gentle frozen
  public crooked hidden muddy ancient silver lonely crowded southern careful faded rusty sudden painted bitter golden
  stubborn shallow velvet dusty nervous foreign clumsy purple windy polished honest fragile sleepy tangled royal
  wealthy patient smoky tender eastern rotten scarlet humble slender ragged solemn woollen curious spotted brittle
  cheerful marine leaky western savage crimson idle thirsty grateful jagged mellow noisy proud rigid salty timid
  unpaid vacant wicked youthful zealous amber blunt coarse drowsy elderly fertile greedy hungry inland jealous
`);

const verbs = words(`
  found kept carried opened visited described counted repaired followed painted promised lent measured guarded
  borrowed sold remembered crossed ordered divided rented covered answered watched inherited delivered abandoned
  cleaned defended surrounded praised collected weighed hired lifted traded searched welcomed burned dreaded signed
  mended exchanged occupied reached refused supplied united warned forgave ignored joined lost moved named
`);

const adverbs = words(
  'often again soon rarely slowly openly together almost later twice gladly seldom hardly',
);
const joints = [
  'and',
  'but',
  'while',
  'because',
  'although',
  'before',
  'after',
  'until',
  'unless',
  'whereas',
];
const months = words('January February March April May June July August September October November December');

const starts = words('Bal Dor Fen Gar Hul Jas Kel Lom Mar Nev Orl Pas Rin Sav Tul Urs Vel Wim Yor Zan');
const middles = words('a e i o u am en il or ur eth ind osk ant');
const ends = words(
  'bury dale field gate holm kirk lund mere ney port quist rath stead thorpe vik worth by den ham ton',
);

/** Names of places and people: the long tail of rare words that real text has. */
export const properNames = ((): string[] => {
  const random = seededRandom(7);
  const names = new Set<string>();
  while (names.size < 4800) names.add(pick(random, starts) + pick(random, middles) + pick(random, ends));
  return [...names];
})();

export const noun = zipf(nouns);
export const adjective = zipf(adjectives);
export const verb = zipf(verbs);
export const adverb = zipf(adverbs);
export const joint = zipf(joints);
export const properName = zipf(properNames);

/** A count or a share as analyses write them. */
export function figure(random: Random): string {
  const size = random();
  if (size < 0.4) return String(2 + Math.floor(random() * 97));
  if (size < 0.8) return (100 + Math.floor(random() * 9900)).toLocaleString('en');
  return `${(random() * 100).toFixed(1)} per cent`;
}

export const dayText = (random: Random): string =>
  `${1 + Math.floor(random() * 28)} ${pick(random, months)} ${2000 + Math.floor(random() * 25)}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
