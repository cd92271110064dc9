import type { EvidenceLibrary } from '../evidence/evidence-library'
import type { ContestedId } from '../evidence/ids'
import type { Moment } from '../history/moment'
import type { NoteIntents } from '../state/intents/note-intents'
import type { PictureOfPlace } from '../state/selectors/picture-shown'
import type { Playing } from '../state/slices/session'

/** A text in the languages of the roles' manifest. */
export interface BothLanguages {
  readonly en: string
  readonly hu: string
}

/** A person of a story who never lived. */
export interface InventedPerson {
  readonly id: string
  readonly name: BothLanguages
  readonly who: BothLanguages
  /** The first part of the portraits' file names; absent for those who are not drawn. */
  readonly portrait?: string
  /** Not shown afraid. */
  readonly steady?: boolean
}

/** A role as the title page shows it. */
export interface RoleCard {
  readonly id: string
  readonly name: BothLanguages
  /** The name as the story page says it. */
  readonly short: BothLanguages
  readonly title: BothLanguages
  readonly who: BothLanguages
  readonly stake: BothLanguages
  /** The first part of the portraits' file names. */
  readonly portrait: string
  /** What is met in the role, told before it begins. */
  readonly notes: BothLanguages
  readonly chapters: readonly { readonly id: string; readonly title: BothLanguages }[]
  /** Languages in which every chapter is complete. */
  readonly languages: readonly string[]
  /** Its story is there and can be played. */
  readonly ready: boolean
}

/** What the page needs to know of a drawn picture; the layers are files named after its id. */
export interface Picture extends PictureOfPlace {
  /** The point that stays in view when the picture is cropped, 0 to 1 from the left and from the top. */
  readonly focus: { readonly x: number; readonly y: number }
}

/** The drawn city, once it stands on the page. */
export interface MountedMap {
  /** Shows another hour than the story's; without one, the story's hour again. */
  showMoment(moment: Moment | undefined): void
  dispose(): void
}

/** Texts that the player brought along, kept on this device; names are ids of sources. Nothing of it throws. */
export interface OwnTextsPort {
  /** Names of those that belong to the installation, such as a museum's: they can be read and not removed. */
  attached(): Promise<readonly string[]>
  read(name: string): Promise<string | undefined>
  /** False if the browser does not keep it. */
  write(name: string, text: string): Promise<boolean>
  remove(name: string): Promise<boolean>
  names(): Promise<readonly string[]>
}

/** Whom others trusted at a turning point; never who they were. By choice, or in the words in which they were asked. */
export type OthersBeliefs =
  | { readonly by: 'choice'; readonly counts: readonly { readonly choice: string; readonly count: number }[] }
  | { readonly by: 'answer'; readonly answers: readonly OthersAnswer[] }

interface OthersAnswer {
  readonly words: BothLanguages
  readonly count: number
  /** The player gave this answer too, and is not counted. */
  readonly yours: boolean
}

/** A voice of the device. `lang` is a language tag, `hu-HU`. */
export interface SpeechVoice {
  readonly id: string
  readonly name: string
  readonly lang: string
  readonly byDefault: boolean
}

/** The voices of the device, which read aloud. */
export interface SpeechPort {
  /** Those that send nothing elsewhere; empty if there are none. */
  voices(): Promise<readonly SpeechVoice[]>
  /** Says a text in place of what is being said. Returns a stop, after which no event comes. */
  say(text: string, voice: SpeechVoice, rate: number, events: { ended(): void; failed(): void }): () => void
}

/** How much of the game is on this device, in bytes on the way. */
export interface KeptOnDevice {
  readonly kept: number
  readonly whole: number
}

/** Playing without a network. Nothing of it rejects. */
export interface OfflinePort {
  progress(): Promise<KeptOnDevice | undefined>
  /** Fetches everything; asking `left` ends it. */
  keepAll(
    onProgress: (progress: KeptOnDevice) => void,
    left: () => boolean,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: 'offline/no-network' | 'offline/full' }>
  /** Calls back when a newer version of the game is ready to take the place of this one. */
  onNewVersion(listener: () => void): void
  /** Takes the newer version, and opens the page afresh. */
  takeNewVersion(): void
}

/** What the page needs from layers that it may not import. */
export interface ReaderPorts {
  readonly library: EvidenceLibrary
  readonly roles: readonly RoleCard[]
  /** The address of a shipped file, `art/title/portrait.svg`. */
  asset(path: string): string
  /** The drawn pictures by id; empty if their list does not come. */
  pictures(): Promise<ReadonlyMap<string, Picture>>
  /** What a drawing shows, in words; `undefined` if that does not come. */
  pictureWords(id: string): Promise<BothLanguages | undefined>
  /** Draws the city into an element. Rejects if its code does not come. */
  mountMap?(root: HTMLElement): Promise<MountedMap>
  /** Moves weather and crowd over the picture of the scene; as `mountMap`. */
  mountScene?(root: HTMLElement): Promise<() => void>
  /** Rejects if its code does not come. */
  ownTexts?(): Promise<OwnTextsPort>
  /** There is sound to be heard; without it nothing is offered that sets it. */
  readonly sound?: true
  /** The captions of sounds by the id that scenes name; empty if they do not come. */
  soundCaptions?(): Promise<ReadonlyMap<string, BothLanguages>>
  /** Rejects if its code does not come. */
  speech?(): Promise<SpeechPort>
  /** Whose the shipped files are, not yet checked; rejects if the list does not come. */
  credits?(): Promise<unknown>
  /** The evidence log of this device. Rejects if its code does not come; missing where nothing is noted. */
  notes?(): Promise<NoteIntents>
  /** A role as it was last played here; `undefined` if it was not. Rejects if its code does not come. */
  keptPath?(role: string): Promise<Playing | undefined>
  /**
   * What others of the class believed at a turning point on `claim` with the open choices `offered`; missing where one
   * plays alone.
   */
  believedByOthers?(claim: ContestedId, offered: readonly string[]): Promise<OthersBeliefs | undefined>
  /** Rejects where this browser, at this address, cannot play without a network. */
  offline?(): Promise<OfflinePort>
  saveFile(name: string, text: string): void
  /** False if the browser refuses. */
  copyText(text: string): Promise<boolean>
  /** The whole address that opens a share code. */
  shareAddress(code: string): string
  /** The whole address of a page of this game, from its route `#/passage/…`; missing where pages have none. */
  pageAddress?(route: string): string
  print(): void
  /** True if the browser has promised not to clear what is kept on this device. */
  persisted(): Promise<boolean>
  /** Opens the game anew where it stands, for code that did not come; does nothing while the server is out of reach. */
  reload(): void
  /** What `work` gives; rejects once nobody should wait for it any longer. Without it everything is waited for. */
  inTime?<Value>(work: Promise<Value>): Promise<Value>
  /** Calls back once the browser has nothing more urgent to do. Returns a cancel. */
  whenIdle(work: () => void): () => void
}
