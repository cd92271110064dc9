/** Where the content comes from, and why not from a pack that lies there. */
export interface ContentFacts {
  readonly from: 'built-in' | 'pack' | 'kept'
  /** The pack's own name; empty for `built-in`. */
  readonly name: string
  /** A fault of the pack that was not used. */
  readonly fault: PackFaultCode | undefined
}

export type PackFaultCode =
  | 'pack/truncated'
  | 'pack/not-a-pack'
  | 'pack/unsigned'
  | 'pack/newer-version'
  | 'pack/damaged'
  | 'pack/cannot-check'
  | 'pack/missing'

/** How the kiosk is, for whoever looks after it. No word of it is about a visitor. */
export interface HealthFacts {
  readonly version: string
  /** ISO time in UTC. */
  readonly startedAt: string
  readonly content: ContentFacts
  readonly storage: boolean
  /** Faults since the page was opened, of whatever kind. */
  readonly faults: number
  readonly lastFault: string
}
