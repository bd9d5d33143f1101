import { BREAKS } from './breaks';
import { EXPECTATIONS } from './expectations';
import { FREQUENCY } from './frequency';
import { GET_HELP } from './get-help';
import { MASSAGE } from './massage';
import { NOTES } from './notes';
import { OTHER_WAYS } from './other-ways';
import { QUESTIONS } from './questions';
import { SORENESS } from './soreness';
import { THERAPIST } from './therapist';
import type { Topic } from './topic';

/** The help page from top to bottom. When to get help always comes first. */
export const TOPICS: readonly Topic[] = [
  GET_HELP,
  EXPECTATIONS,
  BREAKS,
  MASSAGE,
  FREQUENCY,
  SORENESS,
  THERAPIST,
  OTHER_WAYS,
  NOTES,
  QUESTIONS,
];
