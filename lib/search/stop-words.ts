import { termOf } from './words.ts';

const list =
  'a about an and any are as at be been but by can could did do does for from get had has have how i if in into is it its ' +
  'me my no not of on one or our shall should so some than that the their them then there these they this those to ' +
  'was we were what when where which while who why will with would you your';

/** Terms of a question that say nothing of what is asked for. */
export const stopTerms: ReadonlySet<string> = new Set(list.split(' ').map(termOf));
