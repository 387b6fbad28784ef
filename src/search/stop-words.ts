import { idleTest } from './lexicon.ts';

/** Words that say nothing of what is looked for. */
export const idleWords = (
  'a about after all also an and another any are as at be because been before being between but by can ' +
  'could did do does during each ever for from get give had has have he her his how i if in into is it ' +
  'its just many me more most much my no not of on only or other others our out over say says said she ' +
  'should so some still such tell than that the their them then there these they this those to too up ' +
  'us was we were what when where which while who whom whose why will with would you your'
).split(' ');

export const isIdle = idleTest(idleWords);
