/** What the sound needs of the browser and of the page. */
export interface SoundPorts {
  /** A shipped file; rejects if it does not come. */
  bytes(path: string): Promise<ArrayBuffer>
  /** A shipped JSON file, not yet checked; rejects if it does not come. */
  json(path: string): Promise<unknown>
  /** Calls back when the page is hidden or shown. Returns an unsubscribe. */
  onHidden(listener: (hidden: boolean) => void): () => void
}
