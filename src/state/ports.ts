import type { Answer } from '../evidence/evidence-fault'
import type { StoryContent } from '../story/story-content'
import type { Result } from '../story/story-fault'
import type { LoadedRecord } from './load-record'

/** Where stories and the record come from. */
export interface Content extends StoryContent {
  record(): Promise<Answer<LoadedRecord>>
}

export interface VaultFault {
  readonly code: 'storage/full' | 'storage/refused'
}

/** Where texts are kept on this device. */
export interface Vault {
  read(key: string): string | undefined
  write(key: string, text: string): Result<undefined, VaultFault>
  remove(key: string): void
  keys(prefix: string): readonly string[]
  /** Calls back when another tab writes a key. Returns an unsubscribe. */
  onForeignWrite(listener: (key: string) => void): () => void
  /** Asks the browser not to clear the storage by itself; false if it refuses or cannot. */
  persist(): Promise<boolean>
}

export interface Ports {
  readonly content: Content
  readonly vault: Vault
  /** ISO time in UTC. */
  now(): string
  newSeed(): number
  /** What `work` gives; rejects once nobody should wait for it any longer. Without it everything is waited for. */
  inTime?<Value>(work: Promise<Value>): Promise<Value>
  /** The first language that the device asks for, `hu-HU` say. */
  language(): string
}
