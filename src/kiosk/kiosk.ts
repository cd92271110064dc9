import type { Game } from '../state/game'
import type { Language } from '../state/slices/settings'
import type { ChoiceId } from '../story/ids'
import { type Presence, presence } from './idle'
import type { KioskPorts } from './kiosk-ports'
import type { KioskMoment } from './moment'
import { type KeptTally, openTally } from './tally/keep-tally'
import { type Counted, count } from './tally/tally'
import { NOBODY, type Press, press, type Visit } from './visit'

export interface KioskState {
  readonly visit: Visit
  /** The present visitor's; nobody's while the city runs. */
  readonly game: Game | undefined
  readonly presence: Presence
  /** The moment that was touched could not be opened. */
  readonly failed: boolean
  readonly panel: 'none' | 'help' | 'staff'
  /** Set in the panel, and gone with the visitor. */
  readonly aloud: boolean
  readonly lowered: boolean
}

export interface Kiosk {
  state(): KioskState
  subscribe(listener: () => void): () => void
  begin(language: Language): void
  /** Opens a moment and, once its choice stands there, lets the visitor choose. */
  openMoment(id: string): Promise<void>
  choose(choice: ChoiceId): Promise<void>
  send(pressed: Press): void
  set(change: Partial<Pick<KioskState, 'panel' | 'aloud' | 'lowered'>>): void
  /** Somebody has touched the screen or a key. */
  touched(): void
  /** To be called a few times a second. */
  tick(): void
  readonly tally: KeptTally
  momentOf(visit: Visit): KioskMoment | undefined
  /** The moments on offer, in the order of `kiosk.json`. */
  readonly offered: readonly KioskMoment[]
}

const EMPTY: Omit<KioskState, 'visit' | 'game'> = {
  presence: { is: 'here' },
  failed: false,
  panel: 'none',
  aloud: false,
  lowered: false,
}

/** The kiosk without its page: one visitor after another, each with a game of their own, of which nothing stays. */
export function createKiosk(ports: KioskPorts): Kiosk {
  const { clock, content } = ports
  const { options } = ports.options
  const listeners = new Set<() => void>()
  const tally = openTally(ports.vault)
  let state: KioskState = { visit: NOBODY, game: undefined, ...EMPTY }
  let lastTouch = clock.now()
  let sound: Promise<() => void> | undefined
  let done = new Set<string>()

  const change = (next: Partial<KioskState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const known = options.moments.flatMap((id) => content.moments.find((moment) => moment.id === id) ?? [])
  const offered = known.length > 0 ? known : content.moments
  const momentOf = (visit: Visit): KioskMoment | undefined =>
    'moment' in visit ? content.moments.find(({ id }) => id === visit.moment) : undefined

  const counted = (what: Counted['what'], moment = '', choice = ''): void => {
    if (!options.statistics) return
    const { day, time } = clock.local()
    const language = state.game?.store.getState().settings.language ?? ''
    tally.keep(count(tally.now(), { hour: `${day}T${time.slice(0, 2)}`, what, moment, choice, language }), day)
  }

  const wipe = (): void => {
    state.game?.dispose()
    sound?.then(
      (stop) => stop(),
      () => undefined,
    )
    sound = undefined
    done = new Set()
    ports.voice.stop()
    change({ visit: NOBODY, game: undefined, ...EMPTY })
  }

  const send = (pressed: Press): void => {
    const before = state.visit
    const visit = press(before, pressed)
    if (visit === before) return
    if (visit.at === 'attract') {
      wipe()
      return
    }
    change({ visit, failed: false })
    if (!('choice' in visit) || before.at === visit.at) return
    if (visit.at === 'sources') counted('sources', visit.moment)
    if (visit.at === 'take') counted('taken', visit.moment)
    if (visit.at === 'others' && !done.has(visit.moment)) {
      done.add(visit.moment)
      counted('finished', visit.moment)
    }
  }

  return {
    tally,
    offered,
    momentOf,
    send,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    begin(language) {
      if (state.game) return
      lastTouch = clock.now()
      const game = ports.newGame(language)
      change({ game })
      send({ press: 'begin' })
      counted('touched')
      void game.intents.loadRecord()
      if (options.sound > 0) {
        const level = options.sound
        game.intents.set('volume', { ambience: level, music: level * 0.75, effects: level })
        game.intents.set('sound', true)
        sound = ports.startSound(game)
      }
    },
    async openMoment(id) {
      const { game, visit } = state
      const moment = offered.find((each) => each.id === id)
      if (!game || !moment || visit.at !== 'moments') return
      send({ press: 'moment', moment: id })
      counted('begun', id)
      const { role, choices } = moment
      const opened = await game.intents.openPlaythrough({
        role,
        storyHash: '',
        seed: 1,
        choices,
        passed: [],
        given: {},
      })
      if (state.game !== game) return
      const { session } = game.store.getState()
      const reached = opened && session.status === 'playing' && session.playthrough.choices.length === choices.length
      if (!reached) change({ visit: { at: 'moments' }, failed: true })
    },
    async choose(choice) {
      const { game, visit } = state
      if (!game || visit.at !== 'scene') return
      await game.intents.choose(choice)
      const { session } = game.store.getState()
      const taken = session.status === 'playing' && session.playthrough.choices.at(-1) === choice
      if (state.game !== game || state.visit !== visit || !taken) return
      counted('chosen', visit.moment, choice)
      send({ press: 'choice', choice })
    },
    set: change,
    touched() {
      lastTouch = clock.now()
      if (state.presence.is !== 'here') change({ presence: { is: 'here' } })
    },
    tick() {
      const next = presence(clock.now() - lastTouch, state.panel === 'staff' ? 'sources' : state.visit.at, options.idle)
      if (next.is === 'gone') wipe()
      else if (JSON.stringify(next) !== JSON.stringify(state.presence)) change({ presence: next })
    },
  }
}
