import type { GameObjects, Scene } from 'phaser'
import type { Point } from '../geometry'
import { type Newcomer, presenceAfter } from './crowd-growth'
import { drawPerson, PEOPLE, PERSON } from './draw-people'
import { cornerOf, DEPTH, unitOf, type View } from './view'

export interface PeopleLayer {
  /** The scene's crowd, 0 to 3. `atOnce`: nobody walks in, they are there. */
  set(crowd: number, atOnce: boolean): void
  update(time: number, delta: number, view: View, pan: Point): void
  remove(): void
}

/** People seen from behind, who come in before a crowd as it grows, and breathe. `unit`: pixels per unit of the paper. */
export function createPeopleLayer(scene: Scene, people: readonly Newcomer[], unit: number): PeopleLayer {
  const keyOf = (kind: string): string => `people-${kind}`
  if (people.length > 0) {
    for (const kind of PEOPLE) scene.textures.addCanvas(keyOf(kind), drawPerson(kind, unit))
  }
  let crowd = 0
  const standing: { readonly person: Newcomer; readonly image: GameObjects.Image; presence: number }[] = people.map(
    (person, index) => ({
      person,
      image: scene.add
        .image(0, 0, keyOf(person.kind))
        .setOrigin(0.5, 1)
        .setDepth(DEPTH.people + index / 1000),
      presence: 0,
    }),
  )
  return {
    set(next, atOnce) {
      crowd = next
      if (atOnce) for (const one of standing) one.presence = crowd >= one.person.from ? 1 : 0
    },
    update(time, delta, view, pan) {
      const scale = unitOf(view)
      const { x, y } = cornerOf(view, 'front', { x: pan.x * 0.85, y: pan.y * 0.85 })
      for (const one of standing) {
        const { person, image } = one
        one.presence = presenceAfter(one.presence, crowd >= person.from, delta)
        const sunk = (1 - one.presence) ** 2 * PERSON.height * person.size
        const breath = Math.sin(time / 1050 + person.phase)
        image
          .setVisible(one.presence > 0)
          .setPosition(
            x + (person.x + Math.sin(time / 3100 + person.phase) * 1.5) * scale,
            y + (person.y + sunk) * scale,
          )
          .setScale((person.size * scale) / unit, (person.size * (1 + breath * 0.006) * scale) / unit)
      }
    },
    remove() {
      for (const { image } of standing) image.destroy()
      if (people.length > 0) for (const kind of PEOPLE) scene.textures.remove(keyOf(kind))
    },
  }
}
