/** A folder of `src`, and the parts of `guided`, which have rules of their own; `main` is `src/main.ts` with its folder. */
export type Layer =
  | 'evidence'
  | 'history'
  | 'story'
  | 'playthrough'
  | 'state'
  | 'locale'
  | 'platform'
  | 'city'
  | 'sound'
  | 'reader'
  | 'kiosk'
  | 'guided/protocol'
  | 'guided/rules'
  | 'guided/server'
  | 'guided/client'
  | 'guided/student'
  | 'guided/teacher'
  | 'authoring'
  | 'main'

export interface Rule {
  readonly may: readonly Layer[]
  /** Layers of which only types may come in, because their values reach this one in another way. */
  readonly types?: readonly Layer[]
  /** Single files that may come in from a layer that is otherwise closed. */
  readonly files?: readonly string[]
  /** Why the rule is as it is; the failing test says it. */
  readonly because: string
}

/** Who may import whom. */
export const RULES: Readonly<Record<Layer, Rule>> = {
  evidence: { may: [], because: 'the evidence stands by itself: nothing in the game may bend it' },
  history: { may: [], because: 'history is fixed: it knows nothing of the game that is played in it' },
  story: {
    may: ['evidence', 'history'],
    because: 'it is the border to Ink, and knows only what a scene can name: evidence, places and moments',
  },
  playthrough: {
    may: [],
    types: ['story'],
    files: ['src/story/story-fault'],
    because: 'a playthrough is its list of choices: it needs the names of things in a story and never runs one',
  },
  state: {
    may: ['evidence', 'history', 'story', 'playthrough'],
    because: 'the store joins what is below it, and must run without a page',
  },
  locale: { may: [], because: 'words are looked up by anyone, so they may depend on no one' },
  platform: { may: [], because: 'it wraps the browser and nothing else; what it must fit, it fits by shape' },
  city: {
    may: ['state', 'history', 'locale'],
    because: 'city, sound and reader meet only in the state: selectors out, intents in',
  },
  sound: {
    may: ['state', 'locale'],
    because: 'city, sound and reader meet only in the state: selectors out, intents in',
  },
  reader: {
    may: ['state', 'locale', 'evidence', 'history'],
    types: ['story', 'playthrough'],
    because: 'city, sound and reader meet only in the state, and what a page needs of the browser comes in as a port',
  },
  kiosk: {
    may: ['state', 'reader', 'city', 'locale'],
    types: ['story', 'evidence', 'history'],
    because: 'it shows what is there in another frame',
  },
  'guided/protocol': {
    may: [],
    because: 'student, teacher and server share it, so it may bring nothing of theirs along',
  },
  'guided/rules': {
    may: ['guided/protocol'],
    because: 'what a session allows is decided without sockets, clock and disk',
  },
  'guided/server': {
    may: ['guided/protocol', 'guided/rules'],
    because: 'the server passes messages on and knows nothing of the game',
  },
  'guided/client': {
    may: ['guided/protocol', 'locale'],
    because: 'the line to the class is the same for every page of it',
  },
  'guided/student': {
    may: ['guided/protocol', 'guided/client', 'state', 'locale'],
    types: ['story', 'playthrough', 'evidence'],
    because: 'a class session plays the same game through the same intents',
  },
  'guided/teacher': {
    may: ['guided/protocol', 'guided/client', 'state', 'locale'],
    types: ['story', 'evidence', 'history'],
    files: ['src/reader/frame/qr-picture'],
    because:
      'a class session sees the same game through the same selectors; the drawing of a QR code is the kiosk’s too',
  },
  authoring: {
    may: ['story', 'evidence', 'history', 'playthrough', 'guided/protocol'],
    files: ['src/kiosk/pack/pack-format', 'src/state/routes', 'src/state/selectors/picture-shown'],
    because: 'its tools run in Node, without a page and without the store',
  },
  main: {
    may: [
      'evidence',
      'history',
      'story',
      'playthrough',
      'state',
      'locale',
      'platform',
      'city',
      'sound',
      'reader',
      'kiosk',
      'guided/protocol',
      'guided/student',
      'guided/teacher',
    ],
    files: ['src/authoring/review/page/mount-review'],
    because: 'it puts the parts together in the browser; what runs in Node stays out of it',
  },
}

const PAGES: readonly Layer[] = ['reader', 'kiosk', 'guided/client', 'guided/student', 'guided/teacher', 'main']

/** One vendor, one folder. A name that ends in `/` or `:` stands for all that begin so; the first match counts. */
export const VENDORS: readonly { readonly name: string; readonly in: readonly Layer[]; readonly because: string }[] = [
  {
    name: 'inkjs/',
    in: ['authoring'],
    because: 'the compiler is as large as the runtime and must not reach the browser',
  },
  { name: 'inkjs', in: ['story', 'authoring'], because: 'Ink is spoken at one border only' },
  { name: '@phaser-src/', in: ['city'], because: 'the map and the dioramas are the only canvas' },
  { name: 'phaser', in: ['city'], because: 'the map and the dioramas are the only canvas' },
  { name: 'howler', in: ['sound'], because: 'one place makes sound, so that one switch can stop it' },
  { name: 'zustand', in: ['state'], because: 'only the state knows what kind of store it is' },
  { name: 'zustand/', in: ['state'], because: 'only the state knows what kind of store it is' },
  { name: 'minisearch', in: ['reader'], because: 'only the library page searches, and its code comes with that page' },
  {
    name: 'uqr',
    in: ['reader'],
    because: 'one drawing of a QR code serves the kiosk and the wall of a class',
  },
  { name: 'workbox-build', in: ['authoring'], because: 'the service worker is made at build' },
  { name: 'preact', in: PAGES, because: 'only pages are drawn in the DOM' },
  { name: 'preact/', in: PAGES, because: 'only pages are drawn in the DOM' },
  { name: 'hono', in: ['guided/server'], because: 'only the server serves' },
  { name: 'hono/', in: ['guided/server'], because: 'only the server serves' },
  { name: '@hono/', in: ['guided/server'], because: 'only the server serves' },
  { name: 'node:', in: ['authoring', 'guided/server'], because: 'there is no Node in the browser' },
  {
    name: 'preact-render-to-string',
    in: ['main'],
    because: 'the first pages are written by the build, out of the same components',
  },
  { name: 'vite', in: ['authoring'], because: 'building is for the authors’ tools' },
  { name: 'yaml', in: ['authoring'], because: 'YAML is read at build; the game gets JSON' },
  { name: 'syllable', in: ['authoring'], because: 'how hard a scene is to read is for its author to know' },
  {
    name: '@citation-js/',
    in: ['authoring'],
    because: 'citations are formatted while the game is built, and come to the page as text',
  },
  {
    name: 'd3-scale',
    in: ['reader'],
    because: 'only the timeline needs scales of time, and its code comes with that page',
  },
  { name: 'd3-selection', in: ['reader'], because: 'only the timeline is zoomed, and its code comes with that page' },
  { name: 'd3-transition', in: ['reader'], because: 'only the timeline glides, and its code comes with that page' },
  { name: 'd3-zoom', in: ['reader'], because: 'only the timeline is zoomed, and its code comes with that page' },
  { name: '@dagrejs/dagre', in: ['authoring'], because: 'graphs of scenes are drawn for authors, never for players' },
  {
    name: 'valibot',
    in: ['authoring', 'guided/protocol', 'guided/server'],
    because: 'what authors write is checked at build, what a class says on arrival; pages use what the protocol parsed',
  },
  {
    name: 'socket.io-client',
    in: ['guided/client', 'authoring'],
    because: 'one line to the class; the bench uses the same',
  },
  { name: 'socket.io', in: ['guided/server'], because: 'only the server keeps connections' },
  { name: '@socket.io/', in: ['guided/server'], because: 'only the server keeps connections' },
  {
    name: '@redis/client',
    in: ['guided/server'],
    because: 'several servers speak to each other through it, where a host has it',
  },
  { name: 'kysely', in: ['guided/server'], because: 'only the server stores a class' },
  { name: 'libsql', in: ['guided/server'], because: 'only the server stores a class' },
  { name: 'pg', in: ['guided/server', 'authoring'], because: 'only the server stores a class' },
  { name: 'playwright-core', in: ['authoring'], because: 'a browser is driven only by tools and tests' },
  { name: 'virtual:', in: ['main'], because: 'what the build knows comes in at one place, and is passed on' },
]

/** What a page may do with the browser beyond its own DOM. */
export const BROWSER_POWERS = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'matchMedia',
  'fetch',
  'location',
  'history',
  'print',
  'open',
  'alert',
  'confirm',
  'prompt',
  'WebSocket',
  'XMLHttpRequest',
] as const

export const POWERS_IN: readonly Layer[] = ['platform', 'main', 'authoring', 'guided/server']
