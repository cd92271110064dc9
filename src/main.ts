import { roles } from 'virtual:stories'
import { files } from 'virtual:story-files'
import type { CityPorts } from './city/city-ports'
import { createEvidenceLibrary } from './evidence/evidence-library'
import { readFirstEvidence } from './evidence/first-evidence'
import { addressWith, onHashChange, readHash, writeHash } from './platform/address'
import { askedOnce } from './platform/asked-once'
import { apartInClass, isInClass } from './platform/class-device'
import { copyText } from './platform/clipboard'
import { hasLittleMemory, savesData } from './platform/device'
import { fetchOrEarly } from './platform/early-fetch'
import { createFetchJson } from './platform/fetch-json'
import { onFirstGesture } from './platform/first-gesture'
import { whenIdle } from './platform/idle'
import { inTime } from './platform/in-time'
import { forgetKept } from './platform/kept-content'
import { onMotionWish, prefersLessMotion } from './platform/motion'
import type { Offline } from './platform/offline'
import { onHidden } from './platform/page-visibility'
import { isPersisted } from './platform/persistence'
import { printPage } from './platform/print'
import { reopenPage } from './platform/reopen'
import { saveTextFile } from './platform/text-files'
import { openVault } from './platform/vault'
import { mountReader } from './reader/mount-reader'
import type { Picture, ReaderPorts } from './reader/reader-ports'
import type { SoundPorts } from './sound/sound-ports'
import { createGame } from './state/game'
import type { GameState } from './state/game-state'
import type { NoteIntents } from './state/intents/note-intents'
import { keepBegunRoles } from './state/keep-begun-roles'
import { loadRecord } from './state/load-record'
import type { Ports } from './state/ports'
import { readRoute, routeOf } from './state/routes'
import { canReplay, isReadable } from './state/selectors/readiness'
import { stageOf } from './state/selectors/stage'
import type { ChoiceId, RoleId } from './story/ids'
import { createStoryContent } from './story/story-content'

const asset = (path: string): string => `${import.meta.env.BASE_URL}${path}`
const addressOf = (file: string): string => asset(`content/${file}.json?v=${files[file] ?? ''}`)
const fetchJson = createFetchJson(addressOf, fetchOrEarly, forgetKept)
const library = createEvidenceLibrary(fetchJson)
const vault = openVault(window)
const gamePorts: Ports = {
  content: {
    ...createStoryContent(fetchJson, new Set(Object.keys(files))),
    record: () => loadRecord(library),
  },
  vault: apartInClass(vault, looksIntoStories),
  now: () => new Date().toISOString(),
  language: () => window.navigator.language,
  newSeed: () => Math.floor(Math.random() * 2 ** 31),
  inTime,
}
const game = createGame(gamePorts)
const { store, intents } = game

async function shipped(path: string): Promise<Response> {
  const response = await fetch(asset(path))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response
}
const json = async (path: string): Promise<unknown> => (await shipped(path)).json()

/** Page and city read the same list of pictures, and do not both fetch it. */
const listedPictures = askedOnce(() => json('art/dioramas.json'))

async function readPictures(): Promise<ReadonlyMap<string, Picture>> {
  const list = (await listedPictures()) as readonly Picture[]
  return new Map(list.map((picture) => [picture.id, picture]))
}

const ofCity = (path: string): Promise<unknown> => (path === 'art/dioramas.json' ? listedPictures() : json(path))
const city: CityPorts = { asset, json: ofCity, prefersLessMotion, onMotionWish, hasLittleMemory }
const sound: SoundPorts = { json, bytes: async (path) => (await shipped(path)).arrayBuffer(), onHidden }

let notes: NoteIntents | undefined
let pictures: Promise<ReadonlyMap<string, Picture>> | undefined

const ports: ReaderPorts = {
  library,
  roles,
  asset,
  pictures() {
    pictures ??= readPictures().catch(() => new Map())
    return pictures
  },
  mountMap: async (root) => (await import('./city/map/mount-city-map')).mountCityMap(root, game, city),
  async mountScene(root) {
    // Whoever wants no movement, or no more data than is needed, is not made to fetch what moves.
    if (store.getState().settings.motion === 'device' && (prefersLessMotion() || savesData())) return () => undefined
    return (await import('./city/diorama/mount-diorama')).mountDiorama(root, game, city)
  },
  ownTexts: async () =>
    (await import('./platform/attached-texts')).openTexts(
      () => window.indexedDB,
      (path) => fetch(asset(path)),
    ),
  sound: true,
  soundCaptions: async () => (await import('./sound/sound-captions')).soundCaptions(sound),
  speech: async () => (await import('./platform/speech-voices')).openSpeech(window),
  credits: () => json('credits.json'),
  async notes() {
    const { openNotes } = await import('./state/intents/note-intents')
    notes ??= openNotes({ store, vault: gamePorts.vault, now: gamePorts.now, say: intents.say })
    return notes
  },
  keptPath: async (role) => (await import('./state/kept-path')).keptPath({ store, ports: gamePorts }, role as RoleId),
  offline: () => playOffline(),
  saveFile: saveTextFile,
  copyText,
  shareAddress: (code) => addressWith(`/p/${code}`),
  pageAddress: (route) => addressWith(route.replace(/^#/, '')),
  print: printPage,
  persisted: isPersisted,
  reload: () => void reopenPage(),
  inTime,
  whenIdle,
}

let offline: Promise<Offline> | undefined

/** Rejects where the browser cannot, and while the game is being worked on: there nothing may be kept. */
async function playOffline(): Promise<Offline> {
  offline ??= import('./platform/offline').then(({ canPlayOffline, openOffline }) => {
    if (import.meta.hot || !canPlayOffline(window)) throw new Error('this browser keeps nothing here')
    return openOffline(window, new URL(import.meta.env.BASE_URL, window.location.href).href)
  })
  return offline
}

/**
 * Once a choice was taken in a role, the city and its sound follow the record of what happened, and the role is kept for
 * playing without a network, as soon as the browser has nothing else to do. Who only looks in is not sent all of it;
 * those who save data can still ask for the latter in the settings.
 */
async function followBegun(role: string): Promise<boolean> {
  await new Promise<void>((done) => whenIdle(done))
  void intents.loadRecord()
  if (savesData()) return true
  const here = await playOffline().catch(() => undefined)
  return here?.keepRole(role) ?? true
}

/** Sound is off until a person switches it on, and browsers play nothing before a first press. Then it is sent for. */
function hearSound(): void {
  let pressed = false
  let started = false
  const start = (): void => {
    if (started || !pressed || !store.getState().settings.sound) return
    started = true
    void import('./sound/start-sound').then(
      ({ startSound }) => startSound(game, sound),
      () => {
        started = false
      },
    )
  }
  onFirstGesture(() => {
    pressed = true
    start()
  })
  store.subscribe(start)
}

/** Pages of a class lie over the game's own. */
const OF_CLASS = /^\/?(join|class|wall)(\/|\?|$)/

/** The teacher's page and the projector only look into stories: they keep their address, which has their key. */
function looksIntoStories(): boolean {
  return /^\/?(class|wall)/.test(readHash())
}

let shownClass = false

async function joinClass(hash: string): Promise<void> {
  const root = document.getElementById('app')
  const parts = { game, ports, library, vault, fetchJson, content: gamePorts.content, city }
  if (!root) return
  const sessions = await import('./class-main').catch(() => undefined)
  if (sessions) return sessions.openClass(hash, { ...parts, root })
  root.hidden = false
  intents.say('content/unreachable')
}

let followed = 0

/** Goes where an address points. What it says may be anything: it can be typed, sent or out of date. */
async function follow(hash: string): Promise<void> {
  followed += 1
  const mine = followed
  const ofClass = OF_CLASS.test(hash)
  if (ofClass || isInClass(vault)) {
    await joinClass(ofClass ? hash : '/join')
    shownClass = true
  } else if (shownClass) (await import('./class-main')).closeClass()
  if (ofClass) return
  const route = readRoute(hash)
  const { session } = store.getState()
  if (route.kind === 'play') {
    const open = session.status === 'playing' && session.structure.role === route.role
    if (open) intents.go({ name: 'story' })
    else await intents.openRole(route.role)
    return
  }
  if (route.kind === 'shared') {
    if (route.language) await intents.setLanguage(route.language)
    await intents.openShareCode(route.code)
    for (const passage of route.passages ?? []) intents.markPassageRead(passage)
    // Where the link led nowhere, the address says again what is on the page.
    if (mine === followed) writeHash(addressNow(store.getState()), 'replace')
    return
  }
  if (route.kind === 'unknown') intents.say('address/unknown')
  const screen = route.kind === 'screen' ? route.screen : ({ name: 'title' } as const)
  // A page about the playthrough, opened afresh: the playthrough that was last played is meant.
  if (
    session.status === 'none' &&
    !['title', 'settings', 'about', 'passage', 'library', 'notes', 'method'].includes(screen.name)
  ) {
    const latest = intents.latest()
    if (latest) await intents.openRole(latest.playthrough.role)
    // The person has gone on meanwhile.
    if (mine !== followed) return
  }
  intents.go(screen)
}

const hasBegun = ({ session }: GameState): boolean =>
  session.status === 'playing' && session.playthrough.choices.length > 0

const roleOf = ({ session }: GameState) =>
  session.status === 'playing' ? session.structure.role : session.status === 'none' ? undefined : session.role

const addressNow = (state: GameState): string => routeOf(state.view.screen, roleOf(state), hasBegun(state)).slice(1)

function start(): void {
  intents.restore()
  const asked = readRoute(readHash())
  const root = document.getElementById('app')
  if (!root) throw new Error('the page has no element #app')
  root.hidden = OF_CLASS.test(readHash())
  // Before anything is shown: who opens a role by its address must not wait for the pictures of the title page.
  void follow(readHash())
  mountReader(root, game, ports)
  store.subscribe((now, before) => {
    const goesOn = now.view.screen !== before.view.screen || roleOf(now) !== roleOf(before)
    const moves = !looksIntoStories() && (goesOn || hasBegun(now) !== hasBegun(before))
    if (moves) writeHash(addressNow(now), goesOn ? 'push' : 'replace')
    if (isReadable(now) && !isReadable(before)) document.documentElement.dataset.ready = '1'
    if (canReplay(now) && !canReplay(before)) afterFirstTurn(roleOf(now) ?? '')
    if (now.view.screen.name !== 'story' || now.session.status === 'failed') void loadFaces()
  })
  hearSound()
  keepBegunRoles(store, followBegun)
  onHashChange((hash) => void follow(hash))
  if (asked.kind !== 'play') whenIdle(() => void loadFaces())
}

/** The faces of the print come after the story; until then stand-ins of the same width are read. */
const loadFaces = (): Promise<unknown> => import('./reader/css/faces.css').catch(() => undefined)

/** What is not needed to read and take the first choice waits until it can be. */
function afterFirstTurn(role: string): void {
  void loadFaces()
  whenIdle(() => {
    void library
      .file(`${role}/first-evidence`, readFirstEvidence)
      .then((first) => first.ok && library.seed(first.value))
  })
}

start()

if (import.meta.hot) {
  import.meta.hot.on('stories:changed', (changed: readonly string[]) => void intents.storiesChanged(changed))
  void import('./authoring/review/page/mount-review').then(({ mountReview }) =>
    mountReview({
      now() {
        const { session } = store.getState()
        if (session.status !== 'playing') return undefined
        const { playthrough, variables, turn } = session
        const scene = stageOf(session)?.scene.id ?? ''
        const options = turn.options.map(({ id }) => id)
        return { role: playthrough.role, scene, variables, options, choices: playthrough.choices.length }
      },
      onChange: (listener) => store.subscribe(listener),
      async open(role, choices) {
        const { session } = store.getState()
        if (session.status === 'playing' && session.playthrough.role === role)
          await intents.openPlaythrough({ ...session.playthrough, choices: choices as readonly ChoiceId[], passed: [] })
      },
    }),
  )
}
