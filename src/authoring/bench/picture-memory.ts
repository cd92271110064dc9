import type { CDPSession, Page } from 'playwright-core'

/** What is alive on the page after the browser has cleared up. */
export interface PictureMemory {
  /** JavaScript objects, in MB (1024² bytes). */
  readonly heapMb: number
  /** Canvases that are alive: each texture of the picture is one. */
  readonly canvases: number
  readonly canvasMb: number
}

/** Counts canvases, those that are not in the document among them, after a collection of garbage. */
export async function measureMemory(devtools: CDPSession): Promise<PictureMemory> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' })
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' })
  const counted = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () {
      const all = [...this].filter((canvas) => canvas instanceof HTMLCanvasElement)
      return [all.length, all.reduce((sum, { width, height }) => sum + width * height * 4, 0)]
    }`,
    returnByValue: true,
  })
  await devtools.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' })
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const [canvases, bytes]: readonly [number, number] = counted.result.value
  return { heapMb: usedSize / 2 ** 20, canvases, canvasMb: bytes / 2 ** 20 }
}

/** Goes from one role's picture to another's, so that each time all of one is thrown away and all of the next is made. */
export async function changeScenes(page: Page, roles: readonly string[], times: number): Promise<void> {
  for (let change = 0; change < times; change += 1) {
    await page.evaluate(
      (role) => {
        location.hash = `#/play/${role}`
      },
      roles[change % roles.length],
    )
    // The canvas is lent anew for each picture, and covers it once its layers are painted.
    await page.waitForFunction(
      (role) => {
        const canvas = document.querySelector<HTMLCanvasElement>('.plate__live canvas')
        // One for all looks: canvases are what is counted here.
        const own = window as unknown as { lookedAt?: CanvasRenderingContext2D | null }
        own.lookedAt ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
        const copy = own.lookedAt
        if (!location.hash.includes(`/play/${role}`) || !canvas || !copy || canvas.width < 50) return false
        copy.clearRect(0, 0, 1, 1)
        copy.drawImage(canvas, 40, 40, 1, 1, 0, 0, 1, 1)
        return copy.getImageData(0, 0, 1, 1).data[3] === 255
      },
      roles[change % roles.length] ?? '',
      { polling: 100 },
    )
  }
}
