import { expect, test } from 'vitest'
import { soundPlan } from '../../src/sound/sound-plan'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import { tinyGame } from '../factories/tiny-game'
import { tinyStory } from '../factories/tiny-story'
import { catalogueOf, sound } from './factories'

const scene = (id: string, at: string, place: string, tags: string, next: string) => `
=== ${id}
# scene:heard-${id}
# at:1956-11-04T${at}
# place:${place}
${tags}
Something happens. #id:l_${id}
+ [Go on #id:to_${id} #src:prole-info/024-first-shots #basis:typical]
- -> ${next}
`

const HEARD = `
-> kitchen
${scene('kitchen', '03:00', 'csepel', '# chapter:one\n# sound:kitchen-night', 'dawn')}
${scene('dawn', '05:00', 'csepel', '# sound:radio-static', 'stairs')}
${scene('stairs', '06:00', 'csepel', '# cue:stairs', 'street')}
${scene('street', '07:00', 'radio', '# sound:shots-far', 'out')}
=== out
# scene:heard-out
# at:1956-11-04T09:00
# place:radio
# ending:home
# title:Home
It is over. #id:l_out
-> END
`

const CATALOGUE = catalogueOf(
  sound('kitchen-night'),
  sound('radio-static'),
  sound('shots-far', 'ambience', { withoutWar: 'silent-hour' }),
  sound('silent-hour'),
  sound('stairs', 'cue'),
  sound('title-texture', 'music'),
  sound('debrief-texture', 'music'),
  sound('egmont-victory', 'music'),
)

async function playing() {
  const { game } = tinyGame({ story: tinyStory(HEARD) })
  await game.intents.openRole('tiny' as RoleId)
  const plan = () => soundPlan(game.store.getState(), CATALOGUE)
  const goOn = async (...scenes: readonly string[]) => {
    for (const name of scenes) await game.intents.choose(`to_${name}` as ChoiceId)
  }
  return { game, plan, goOn }
}

test('the title has its music and nothing else', () => {
  const { game } = tinyGame()
  expect(soundPlan(game.store.getState(), CATALOGUE)).toMatchObject({ music: 'title-texture', ambience: undefined })
})

test('a radio is heard over the place where it stands', async () => {
  const { plan, goOn } = await playing()
  expect(plan()).toMatchObject({ ambience: 'kitchen-night', under: undefined, cue: undefined })
  await goOn('kitchen')
  expect(plan()).toMatchObject({ ambience: 'radio-static', under: 'kitchen-night' })
})

test('a scene that names only a cue keeps the ambience of the scene before', async () => {
  const { plan, goOn } = await playing()
  await goOn('kitchen', 'dawn')
  expect(plan()).toMatchObject({ ambience: 'radio-static', cue: { sound: 'stairs', scene: 'heard-stairs 2' } })
  await goOn('stairs')
  expect(plan().cue).toBeUndefined()
})

test('while a source or another page is open all is softer, and without music', async () => {
  const { game, plan } = await playing()
  const before = plan().ambienceDuck
  game.intents.openEvidence('to_kitchen' as ChoiceId)
  expect(plan().ambienceDuck).toBeLessThan(before)
  game.intents.go({ name: 'map' })
  expect(plan()).toMatchObject({ ambience: 'kitchen-night', music: undefined, cue: undefined })
})

test('an ending and the debrief have their music', async () => {
  const { game, plan, goOn } = await playing()
  await goOn('kitchen', 'dawn', 'stairs', 'street')
  expect(plan().music).toBe('egmont-victory')
  game.intents.go({ name: 'debrief' })
  expect(plan()).toMatchObject({ music: 'debrief-texture', ambience: undefined })
})

test('who wants no sounds of war hears the place instead, and an empty street where there was none', async () => {
  const { game, plan, goOn } = await playing()
  game.intents.set('warSounds', false)
  await goOn('kitchen', 'dawn', 'stairs')
  expect(plan()).toMatchObject({ ambience: 'silent-hour', under: undefined })
  game.intents.set('warSounds', true)
  expect(plan()).toMatchObject({ ambience: 'shots-far' })
})

test('the plan knows when a voice reads the page', async () => {
  const { game, plan } = await playing()
  game.intents.readingAloud(true)
  expect(plan().aloud).toBe(true)
})
