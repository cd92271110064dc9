import type { PlaceId } from '../../src/evidence/ids'
import { createKiosk } from '../../src/kiosk/kiosk'
import type { KioskPorts } from '../../src/kiosk/kiosk-ports'
import type { KioskMoment } from '../../src/kiosk/moment'
import { DEFAULT_OPTIONS, type KioskOptions } from '../../src/kiosk/options'
import type { ReaderPorts } from '../../src/reader/reader-ports'
import type { ChoiceId, RoleId, SceneId } from '../../src/story/ids'
import { memoryVault, tinyGame } from '../factories/tiny-game'
import { GATE, tinyStory } from '../factories/tiny-story'

export const GATE_MOMENT: KioskMoment = {
  id: 'tiny-street',
  role: 'tiny' as RoleId,
  title: { en: 'The street', hu: 'Az utca' },
  text: { en: 'You wait.', hu: 'Vársz.' },
  choices: [],
  after: { event: 'x', en: 'Then.', hu: 'Aztán.' },
  scene: 'tiny-street' as SceneId,
  at: '1956-10-23T20:10',
  place: 'radio' as PlaceId,
  picture: 'radio-night',
}

const STORY = tinyStory(GATE)

/** A kiosk over a tiny story, with a clock that stands until it is told to go on. */
export function tinyKiosk(
  options: Partial<KioskOptions> = {},
  moments: readonly KioskMoment[] = [GATE_MOMENT],
  memory = memoryVault(),
) {
  let time = 0
  let wall = { day: '2026-11-22', time: '10:15' }
  let games = 0
  let disposed = 0
  const ports: KioskPorts = {
    clock: { now: () => time, local: () => wall, every: () => () => undefined },
    content: { moments, loop: [] },
    options: { options: { ...DEFAULT_OPTIONS, ...options }, problems: [] },
    vault: memory.vault,
    newGame(language) {
      games += 1
      const { game } = tinyGame({ story: STORY })
      game.intents.set('language', language)
      return {
        ...game,
        dispose() {
          disposed += 1
          game.dispose()
        },
      }
    },
    readerPorts: () => ({}) as ReaderPorts,
    asset: (path) => path,
    health: () => ({
      version: '1',
      startedAt: '',
      content: { from: 'built-in', name: '', fault: undefined },
      storage: true,
      faults: 0,
      lastFault: '',
    }),
    voice: { has: () => false, say: () => undefined, stop: () => undefined },
    startSound: () => Promise.reject(new Error('no sound here')),
    saveFile: () => undefined,
    fillScreen: () => undefined,
    reload: () => undefined,
  }
  const kiosk = createKiosk(ports)
  return {
    kiosk,
    memory,
    /** Lets `seconds` pass in which nobody touches anything; the page looks four times a second. */
    wait(seconds: number) {
      for (let quarter = 0; quarter < seconds * 4; quarter += 1) {
        time += 250
        kiosk.tick()
      }
    },
    setWall: (day: string, hour: string) => {
      wall = { day, time: hour }
    },
    games: () => games,
    disposed: () => disposed,
  }
}

export const ASK = 'ask' as ChoiceId
