/**
 * Where an entry comes from: the five documents the game is made from, or the further sources that stand beside
 * them. What is `further` is always shown as such.
 */
export type Circle = 'five' | 'further'
