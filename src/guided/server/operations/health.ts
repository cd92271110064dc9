import { createHash, timingSafeEqual } from 'node:crypto'
import type { Hono } from 'hono'
import { isFromHere } from './from-here'
import type { Metrics } from './metrics'

/** What a server can say of its class sessions. `opening`: waits for its database; `off`: there are none here. */
export type ClassHealth = 'open' | 'opening' | 'storage-away' | 'off'

export interface HealthTools {
  readonly classes: () => ClassHealth
  readonly metrics: Metrics
  readonly metricsKey: string | undefined
}

/** Takes as long for a key that is nearly right as for one that is all wrong. */
function isSameKey(shown: string, key: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(shown), hash(key))
}

/**
 * `/health` for whoever restarts servers, `/metrics` for whoever draws graphs. 503 while the storage is away, when
 * another process may serve a class better; a server that has no class sessions at all is well.
 */
export function addHealth(site: Hono, { classes, metrics, metricsKey }: HealthTools): void {
  site.get('/health', (context) => {
    const state = classes()
    const ok = state === 'open' || state === 'off'
    return context.json({ ok, classes: state }, ok ? 200 : 503)
  })
  site.get('/metrics', (context) => {
    const shown = context.req.header('Authorization')?.replace(/^Bearer /, '') ?? ''
    const may = metricsKey === undefined ? isFromHere(context) : isSameKey(shown, metricsKey)
    if (!may) return context.text('There is no such file.', 404)
    return context.body(metrics.page(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
}
