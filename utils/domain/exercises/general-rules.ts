/** What holds for every exercise (CCOHS, Kaiser Permanente, NHS inform); shown once before the first break. */
export const GENERAL_RULES: readonly string[] = [
  'A stretch may feel like a stretch, never like sharp pain.',
  'Keep breathing. Do not bounce.',
  'Stop if something gets worse, or something new appears.',
  'Stop and get help for chest pain, faintness, new numbness or weakness.',
];
