import type { CDPSession } from 'playwright-core'

/** What came over the line, in kB (1024 bytes) as sent, headers among them. */
export interface Came {
  readonly kb: number
  readonly requests: number
}

export interface Traffic {
  /** What had come whole `milliseconds` after the navigation began. */
  until(milliseconds: number): Came
  /** The same at the end, without pictures and sound. */
  words(): Came
  /** Of that, the code that makes the picture of the scene move. */
  movingCode(): Came
  /** When something was last sent or came, as `Date.now()` counts. */
  last(): number
}

interface Answer {
  readonly at: number
  readonly bytes: number
  readonly type: string
  readonly file: string
}

const MOVING = /\/(city-canvas|mount-diorama|load-picture)-/

/** Counts what a page fetches; to be called before it is opened. */
export async function watchTraffic(devtools: CDPSession): Promise<Traffic> {
  const came: Answer[] = []
  const answers = new Map<string, { readonly mimeType: string; readonly url: string }>()
  let begun: number | undefined
  let last = Date.now()
  devtools.on('Network.requestWillBeSent', ({ timestamp, request }) => {
    if (!request.url.startsWith('http')) return
    begun ??= timestamp
    last = Date.now()
  })
  devtools.on('Network.responseReceived', ({ requestId, response }) => answers.set(requestId, response))
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const at = (timestamp - (begun ?? timestamp)) * 1000
    // A picture made inside the page takes nothing from the line.
    if (encodedDataLength > 0) {
      const { mimeType: type = '', url: file = '' } = answers.get(requestId) ?? {}
      came.push({ at, bytes: encodedDataLength, type, file })
    }
    last = Date.now()
  })
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  return {
    until: (milliseconds) => sum(came.filter(({ at }) => at <= milliseconds)),
    words: () => sum(came.filter(({ type }) => !/^(image|audio)\//.test(type))),
    movingCode: () => sum(came.filter(({ file }) => MOVING.test(file))),
    last: () => last,
  }
}

const sum = (all: readonly Answer[]): Came => ({
  kb: all.reduce((bytes, answer) => bytes + answer.bytes, 0) / 1024,
  requests: all.length,
})
