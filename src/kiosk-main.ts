import { roles } from 'virtual:stories'
import { files } from 'virtual:story-files'
import type { CityPorts } from './city/city-ports'
import { createEvidenceLibrary } from './evidence/evidence-library'
import type { HealthFacts } from './kiosk/health'
import type { KioskPorts } from './kiosk/kiosk-ports'
import { readKioskContent } from './kiosk/moment'
import { mountKiosk } from './kiosk/mount-kiosk'
import { readOptions } from './kiosk/options'
import { openContent } from './kiosk/pack/open-content'
import { createVisitorVault } from './kiosk/visitor-vault'
import { readHash } from './platform/address'
import { hasLittleMemory } from './platform/device'
import { createFetchJson } from './platform/fetch-json'
import { fillScreen } from './platform/full-screen'
import { holdPlace } from './platform/hold-place'
import { whenIdle } from './platform/idle'
import { inTime } from './platform/in-time'
import { createBeat } from './platform/kiosk-beat'
import { localTime } from './platform/local-time'
import { onMotionWish, prefersLessMotion } from './platform/motion'
import { openPackStore } from './platform/pack-store'
import { watchFaults } from './platform/page-faults'
import { onHidden } from './platform/page-visibility'
import { openVoice } from './platform/speech'
import { saveTextFile } from './platform/text-files'
import { openVault } from './platform/vault'
import { keepAwake } from './platform/wake-lock'
import type { BothLanguages, Picture, ReaderPorts } from './reader/reader-ports'
import { createGame, type Game } from './state/game'
import { loadRecord } from './state/load-record'
import { createStoryContent } from './story/story-content'

const asset = (path: string): string => `${import.meta.env.BASE_URL}${path}`
const now = (): number => performance.now()
const reload = (): void => window.location.reload()
const startedAt = new Date().toISOString()
const HEALTH = 'kiosk.health'
const MINUTE = 60_000

const vault = openVault(window)
const faults = watchFaults(window, now, reload)

async function text(path: string): Promise<string | undefined> {
  const response = await inTime(fetch(asset(path), { cache: 'no-store' })).catch(() => undefined)
  return response?.ok ? response.text() : undefined
}

async function json(path: string): Promise<unknown> {
  const response = await inTime(fetch(asset(path)))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

async function bytes(path: string): Promise<ArrayBuffer> {
  const response = await inTime(fetch(asset(path)))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.arrayBuffer()
}

const city: CityPorts = { asset, json, prefersLessMotion, onMotionWish, hasLittleMemory }

async function start(root: HTMLElement): Promise<void> {
  const options = readOptions(await text('kiosk.json'))
  const fromNetwork = createFetchJson(
    (file) => asset(`content/${file}.json?v=${files[file] ?? ''}`),
    (address, asked) => fetch(address, asked),
  )
  const content = await openContent(fromNetwork, Object.keys(files), {
    pack: options.options.contentPack,
    version: import.meta.env.VITE_VERSION ?? '',
    bytes: (path) =>
      bytes(path).then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      ),
    key: () => text('content-key.json'),
    subtle: globalThis.crypto?.subtle,
    store: openPackStore(() => window.indexedDB),
  })
  const library = createEvidenceLibrary(content.fetchJson)
  const record = loadRecord(library)
  const story = createStoryContent(content.fetchJson, content.names)
  const moments = await content.fetchJson('kiosk/moments')
  const kioskContent = moments.ok ? readKioskContent(moments.value) : undefined
  if (!kioskContent) {
    // The server is not up yet, as after a power cut: it is asked again until it answers.
    setTimeout(reload, 5_000)
    return
  }
  const pictures = json('art/dioramas.json').then(
    (list) => new Map((list as readonly Picture[]).map((picture) => [picture.id, picture])),
    () => new Map<string, Picture>(),
  )
  const newGame: KioskPorts['newGame'] = (language) => {
    const game = createGame({
      content: { ...story, record: () => record },
      vault: createVisitorVault(),
      now: () => new Date().toISOString(),
      newSeed: () => 1,
      language: () => 'en',
    })
    game.intents.set('language', language)
    return game
  }
  const readerPorts = (game: Game): ReaderPorts => ({
    library,
    roles,
    asset,
    pictures: () => pictures,
    pictureWords: (id) =>
      json(`art/dioramas/${id}/words.json`).then(
        (words) => (words as { readonly alt: BothLanguages }).alt,
        () => undefined,
      ),
    mountMap: async (place) => (await import('./city/map/mount-city-map')).mountCityMap(place, game, city),
    mountScene: async (place) => (await import('./city/diorama/mount-diorama')).mountDiorama(place, game, city),
    saveFile: () => undefined,
    copyText: async () => false,
    shareAddress: (code) => code,
    pageAddress: (route) => route,
    print: () => undefined,
    persisted: async () => false,
    reload,
    whenIdle,
  })
  const health = (): HealthFacts => ({
    version: import.meta.env.VITE_VERSION ?? '',
    startedAt,
    content: content.facts,
    storage: vault.write('kiosk.probe', startedAt).ok && vault.read('kiosk.probe') === startedAt,
    faults: faults.count(),
    lastFault: faults.last(),
  })
  const every: KioskPorts['clock']['every'] = (milliseconds, work) => {
    const timer = setInterval(work, milliseconds)
    return () => clearInterval(timer)
  }
  const beat = createBeat(asset('health/beat'), (address, asked) => fetch(address, asked))
  const tell = (): void => {
    const facts = { ...health(), at: new Date().toISOString(), problems: options.problems }
    vault.write(HEALTH, JSON.stringify(facts))
    if (options.options.reportHealth) beat(facts)
  }
  mountKiosk(root, {
    clock: { now, local: () => localTime(new Date()), every },
    content: kioskContent,
    options,
    vault,
    newGame,
    readerPorts,
    asset,
    health,
    voice: openVoice(window),
    async startSound(game) {
      return (await import('./sound/start-sound')).startSound(game, { bytes, json, onHidden })
    },
    saveFile: saveTextFile,
    fillScreen: () => fillScreen(document.documentElement),
    reload,
  })
  keepAwake(window)
  holdPlace(window)
  tell()
  every(MINUTE, tell)
}

/** What the kiosk in this browser last said of itself, for whoever looks after a kiosk without a server of its own. */
function showHealth(root: HTMLElement): void {
  const facts = document.createElement('pre')
  facts.textContent = JSON.stringify(JSON.parse(vault.read(HEALTH) ?? '{"startedAt":null}'), null, 2)
  root.append(facts)
}

const root = document.getElementById('app')
if (!root) throw new Error('the page has no element #app')
if (readHash() === '/health') showHealth(root)
else void start(root)
