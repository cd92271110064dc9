import { seededRandom } from '../../seeded-random'

/** One thing a player does. `draw`, in [0, 1), decides what of the many: which choice, which page, which save. */
export interface FuzzStep<Act extends string = string> {
  readonly act: Act
  readonly draw: number
}

/** `count` steps that depend on the seed alone; an act is drawn as often as its weight says. */
export function drawSteps<Act extends string>(
  seed: number,
  count: number,
  weights: Readonly<Record<Act, number>>,
): readonly FuzzStep<Act>[] {
  const random = seededRandom(seed)
  const acts = Object.keys(weights) as Act[]
  const whole = acts.reduce((sum, act) => sum + weights[act], 0)
  const drawAct = (): Act => {
    let left = random() * whole
    for (const act of acts) {
      left -= weights[act]
      if (left < 0) return act
    }
    return acts[0] as Act
  }
  return Array.from({ length: count }, () => ({ act: drawAct(), draw: round(random()) }))
}

/** Short enough to be printed, and the same when it is read again. */
const round = (draw: number): number => Math.floor(draw * 10_000) / 10_000

/** The item that `draw` means. */
export function pick<Item>(items: readonly Item[], draw: number): Item | undefined {
  return items[Math.floor(draw * items.length)]
}

/** A second number in [0, 1) out of the same draw, for acts that decide two things. */
export function again(draw: number): number {
  return (draw * 97.31) % 1
}
