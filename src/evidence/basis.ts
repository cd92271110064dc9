/**
 * How well a choice is attested: `documented` (a source reports people doing this), `typical` (sources report the
 * situation, the act is ordinary in it), `composite` (joined from several reports), `invented` (a device of the
 * story, for linking scenes only).
 */
export type Basis = 'documented' | 'typical' | 'composite' | 'invented'

/** From the best attested to the least. */
export const BASES: readonly Basis[] = ['documented', 'typical', 'composite', 'invented']

/** True if `text` is one of the four words of `#basis:`. */
export function isBasis(text: string): text is Basis {
  return BASES.some((basis) => basis === text)
}
