import { roles } from 'virtual:stories'
import { files } from 'virtual:story-files'
import type { CityPorts } from './city/city-ports'
import { createEvidenceLibrary } from './evidence/evidence-library'
import { readFirstEvidence } from './evidence/first-evidence'
import { createFollow, isOfClass, keepAddress, looksIntoStories, roleOf } from './main/address'
import { hearSound } from './main/hear-sound'
import { followBegun, playOffline } from './main/play-offline'
import { asset, shipped, shippedJson, shippedPictures, shippedPictureWords } from './main/shipped'
import { addressWith, onHashChange, readHash } from './platform/address'
import { askedOnce } from './platform/asked-once'
import { apartInClass, isInClass } from './platform/class-device'
import { copyText } from './platform/clipboard'
import { hasLittleMemory, savesData } from './platform/device'
import { fetchOrEarly } from './platform/early-fetch'
import { createFetchJson } from './platform/fetch-json'
import { whenIdle } from './platform/idle'
import { inTime } from './platform/in-time'
import { forgetKept } from './platform/kept-content'
import { onMotionWish, prefersLessMotion } from './platform/motion'
import { onHidden } from './platform/page-visibility'
import { isPersisted } from './platform/persistence'
import { printPage } from './platform/print'
import { reopenPage } from './platform/reopen'
import { saveTextFile } from './platform/text-files'
import { openVault } from './platform/vault'
import { mountReader } from './reader/mount-reader'
import type { ReaderPorts } from './reader/reader-ports'
import type { SoundPorts } from './sound/sound-ports'
import { createGame } from './state/game'
import type { NoteIntents } from './state/intents/note-intents'
import { keepBegunRoles } from './state/keep-begun-roles'
import { loadRecord } from './state/load-record'
import type { Ports } from './state/ports'
import { readRoute } from './state/routes'
import { canReplay, isReadable } from './state/selectors/readiness'
import type { RoleId } from './story/ids'
import { createStoryContent } from './story/story-content'

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

const city: CityPorts = { asset, json: shippedJson, prefersLessMotion, onMotionWish, hasLittleMemory }
const sound: SoundPorts = { json: shippedJson, bytes: async (path) => (await shipped(path)).arrayBuffer(), onHidden }

let notes: NoteIntents | undefined

const ports: ReaderPorts = {
  library,
  roles,
  asset,
  pictures: shippedPictures,
  pictureWords: shippedPictureWords,
  mountMap: async (root) => (await inTime(import('./city/map/mount-city-map'))).mountCityMap(root, game, city),
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
  credits: () => shippedJson('credits.json'),
  async notes() {
    const { openNotes } = await import('./state/intents/note-intents')
    notes ??= openNotes({ store, vault: gamePorts.vault, now: gamePorts.now, say: intents.say })
    return notes
  },
  keptPath: async (role) => (await import('./state/kept-path')).keptPath({ store, ports: gamePorts }, role as RoleId),
  offline: playOffline,
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

const follow = createFollow(game, {
  isInClass: () => isInClass(vault),
  async open(hash) {
    const root = document.getElementById('app')
    const parts = { game, ports, library, vault, fetchJson, content: gamePorts.content, city }
    if (!root) return
    const sessions = await inTime(import('./class-main')).catch(() => undefined)
    if (sessions) return sessions.openClass(hash, { ...parts, root })
    root.hidden = false
    intents.say('content/unreachable')
  },
  close: async () => (await import('./class-main')).closeClass(),
})

function start(): void {
  intents.restore()
  const asked = readRoute(readHash())
  const root = document.getElementById('app')
  if (!root) throw new Error('the page has no element #app')
  root.hidden = isOfClass(readHash())
  // Before anything is shown: who opens a role by its address must not wait for the pictures of the title page.
  void follow(readHash())
  mountReader(root, game, ports)
  keepAddress(game)
  store.subscribe((now, before) => {
    if (isReadable(now) && !isReadable(before)) document.documentElement.dataset.ready = '1'
    if (canReplay(now) && !canReplay(before)) afterFirstTurn(roleOf(now) ?? '')
    if (now.view.screen.name !== 'story' || now.session.status === 'failed') void loadFaces()
  })
  hearSound(game, sound)
  keepBegunRoles(store, (role) => followBegun(game, role))
  onHashChange((hash) => void follow(hash))
  if (asked.kind !== 'play') {
    whenIdle(() => void loadFaces())
    standFirmLater()
  }
}

/** The faces of the print come after the story; until then stand-ins of the same width are read. */
const loadFaces = (): Promise<unknown> => import('./reader/css/faces.css').catch(() => undefined)

/** So does what holds against other tabs and the browser itself; without it the game goes on all the same. */
const standFirm = askedOnce(async () => (await import('./main/stand-firm')).standFirm(game, gamePorts.vault))
const standFirmLater = (): unknown => whenIdle(() => void standFirm().catch(() => undefined))

/** What is not needed to read and take the first choice waits until it can be. */
function afterFirstTurn(role: string): void {
  void loadFaces()
  standFirmLater()
  whenIdle(() => {
    void library
      .file(`${role}/first-evidence`, readFirstEvidence)
      .then((first) => first.ok && library.seed(first.value))
  })
}

start()

if (import.meta.hot) {
  import.meta.hot.on('stories:changed', (changed: readonly string[]) => void intents.storiesChanged(changed))
  void import('./main/show-review').then(({ showReview }) => showReview(game))
}
