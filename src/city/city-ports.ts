/** What the city needs of the browser beyond its own elements. */
export interface CityPorts {
  /** The address of a shipped file, `art/map/districts.json`. */
  asset(path: string): string
  /** A shipped JSON file, not yet checked; rejects if it does not come or is not JSON. */
  json(path: string): Promise<unknown>
  /** The device has so little memory that pictures are painted no sharper than its window. */
  hasLittleMemory(): boolean
  /** Whether the person has asked their system for less movement. */
  prefersLessMotion(): boolean
  /** Calls back when that wish changes. Returns an unsubscribe. */
  onMotionWish(listener: (less: boolean) => void): () => void
}
