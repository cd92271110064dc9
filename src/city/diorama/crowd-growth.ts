import { randomFrom, seedOf } from '../random'
import { PAPER } from './crop'
import { PEOPLE, PERSON, type PersonKind } from './draw-people'

/** Somebody who may step in before the crowd; units of the paper. */
export interface Newcomer {
  readonly kind: PersonKind
  /** The middle of the chest, and the lower edge of the picture of the person. */
  readonly x: number
  readonly y: number
  readonly size: number
  /** The scene's crowd from which on they are there. */
  readonly from: 2 | 3
  readonly phase: number
}

const SPACING = 118

/**
 * Who stands before the crowd of a picture, the further ones first. The same people each time. They keep out of the
 * middle of what the picture shows: `focus` is a share of the paper's width.
 */
export function newcomersOf(diorama: string, focus: number): readonly Newcomer[] {
  const random = randomFrom(seedOf(diorama))
  const people: Newcomer[] = []
  for (let x = SPACING / 2; x < PAPER.width; x += SPACING) {
    const at = x + (random() - 0.5) * SPACING * 0.5
    const aside = Math.abs(at / PAPER.width - focus)
    // Lower where the eye should pass, higher towards the edges.
    const sink = Math.max(0, 1 - aside / 0.22) * 80
    const size = 0.82 + random() * 0.3
    people.push({
      kind: PEOPLE[Math.floor(random() * PEOPLE.length)] ?? 'cap',
      x: at,
      y: PAPER.height + PERSON.height * 0.16 + sink + random() * 22,
      size,
      from: random() < 0.5 ? 2 : 3,
      phase: random() * 2 * Math.PI,
    })
  }
  return people.sort((a, b) => a.y - b.y)
}

const RISE = 900

/** How far somebody has come in, 0 to 1, `delta` milliseconds later. */
export function presenceAfter(presence: number, isThere: boolean, delta: number): number {
  return Math.min(1, Math.max(0, presence + (isThere ? delta : -delta) / RISE))
}
