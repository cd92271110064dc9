import type { ContestedClaim } from '../../evidence/contested-claim'
import type { ContestedId, PassageId, SourceId } from '../../evidence/ids'
import type { Passage } from '../../evidence/passage'
import type { Place } from '../../evidence/place'
import type { Source } from '../../evidence/source'
import type { Game } from '../../state/game'
import type { PictureOfPlace } from '../../state/selectors/picture-shown'
import type { ChapterBook, RoleStructure } from '../../story/structure'
import type { PagePorts } from '../client/class-page'

export interface BothWords {
  readonly en: string
  readonly hu: string
}

export interface RoleOffered {
  readonly id: string
  readonly title: BothWords
  /** The first name, as the class says it. */
  readonly short: BothWords
  /** File of the portrait, for `asset`. */
  readonly portrait: string
  /** What a teacher should know of before. */
  readonly notes: BothWords
  readonly chapters: readonly { readonly id: string; readonly title: BothWords }[]
}

/** One scene with one choice, short enough for one press on the board. */
export interface MomentOffered {
  readonly id: string
  readonly role: string
  readonly title: BothWords
  readonly text: BothWords
  /** The way from the beginning of the role to this choice. */
  readonly choices: readonly string[]
  readonly scene: string
  /** `1956-10-23T21:00` */
  readonly at: string
  readonly picture: string
}

type Found<T> = Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>

/** What is read of the evidence. */
export interface ClassLibrary {
  passage(id: PassageId): Found<Passage>
  passagesOf(source: SourceId): Found<readonly Passage[]>
  contested(id: ContestedId): Found<ContestedClaim>
  contestedClaims(): Found<readonly ContestedClaim[]>
  source(id: SourceId): Found<Source>
  sources(): Found<readonly Source[]>
  places(): Found<readonly Place[]>
}

/** The map as the projector shows it. */
export interface WallMap {
  /** `1956-10-23T21:00` */
  showMoment(moment: string): void
  dispose(): void
}

/** A place as it looked; its drawings lie in a folder of the same name. */
export interface PictureOffered extends PictureOfPlace {
  /** The point that stays in view when the picture is cropped, 0 to 1 from the left and from the top. */
  readonly focus: { readonly x: number; readonly y: number }
}

/** What the projector's page needs from outside of the class. */
export interface WallPorts extends PagePorts {
  /** Its settings say the language before the class does; the projector opens the stage's playthrough in it. */
  readonly game: Game
  readonly roles: readonly RoleOffered[]
  structure(role: string): Promise<RoleStructure | undefined>
  book(role: string, chapter: string, language: string): Promise<ChapterBook | undefined>
  readonly library: ClassLibrary
  asset(path: string): string
  /** The page's own address, without what follows `#`. */
  readonly address: string
  /** By id; empty if the list does not come. */
  pictures(): Promise<ReadonlyMap<string, PictureOffered>>
  /** What a drawing shows, in words; `undefined` if that does not come. */
  pictureWords(id: string): Promise<BothWords | undefined>
  mountMap?(root: HTMLElement): Promise<WallMap>
  reload(): void
  /** Names the page in the browser's tab. */
  nameTab(name: string | undefined): void
}

/** What the teacher's page needs from outside of the class. */
export interface TeacherPorts extends WallPorts {
  moments(): Promise<readonly MomentOffered[]>
  newKey(): string
  newSeed(): number
  /** A file of the class server with the teacher's key as `Authorization: Bearer <key>`. */
  report(path: string, key: string): Promise<Response>
  saveFile(name: string, text: string): void
  print(): void
  /** Opens an address of the game in a window of its own. */
  openWindow(address: string): void
}
