/**
 * How far the slices of something that moves in the air are shifted. `along` runs from 0, where it is held, to 1, its
 * free end; `time` in milliseconds; the answer is in units of the paper.
 */
export type Sway = (along: number, time: number, phase: number) => number

/** A cloth waves slowly; the wave runs out along it and grows. */
export const flagSway: Sway = (along, time, phase) => Math.sin(time / 420 + phase - along * 4.2) * 6.5 * along ** 0.8

/** Redrawn six times a second, like a cut that is printed anew. */
const printed = (time: number): number => Math.floor(time / 166) * 166

/** Smoke leans and boils; at its foot it stands. */
export const smokeSway: Sway = (along, time, phase) =>
  (Math.sin(printed(time) / 1900 + phase - along * 3) * 9 + Math.sin(printed(time) / 700 + along * 11) * 2.4) * along

/** A flame licks at its tip. */
export const flameSway: Sway = (along, time, phase) =>
  (Math.sin(printed(time) * 0.9 + phase * 7) + Math.sin(printed(time) * 0.37 + phase * 3)) * 1.7 * along

/** A crowd breathes: neighbours together, over the square in turn. Rises and falls by little more than a unit. */
export const crowdSway: Sway = (along, time, phase) => Math.sin(time / 950 + along * 9 + phase) * 1.3
