/** What is on the page now. */
export interface ReviewedNow {
  readonly role: string
  readonly scene: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly options: readonly string[]
  readonly choices: number
}

/** The game, as the authors' page uses it. */
export interface ReviewPorts {
  now(): ReviewedNow | undefined
  /** Called after each change; returns how to stop. */
  onChange(listener: () => void): () => void
  /** Plays these choices from the beginning. */
  open(role: string, choices: readonly string[]): Promise<unknown>
}
