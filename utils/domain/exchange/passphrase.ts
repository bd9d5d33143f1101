/** The fewest letters a passphrase may have. Fewer are guessed in days by a machine that has the file. */
export const PASSPHRASE_LETTERS = 10;
