type Raw = Readonly<Record<string, unknown>>

/**
 * One step per version: `STEPS[n]` turns a save of version n + 1 into one of version n + 2. A step is never changed
 * once a release wrote saves of its version.
 */
const STEPS: readonly ((save: Raw) => Raw)[] = [
  // 2: a file carries the evidence log along.
  (save) => ({ ...save, notes: [] }),
]

/** The version that this game writes. */
export const CURRENT_VERSION = STEPS.length + 1

/** Brings a save of `version` (1 to `CURRENT_VERSION`) to the current form. */
export function migrate(save: Raw, version: number): Raw {
  return STEPS.slice(version - 1).reduce((current, step) => step(current), save)
}
