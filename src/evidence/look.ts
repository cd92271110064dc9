import type { PassageId } from './ids'

/** A thing to look at in a picture, with its words in one language. */
export interface Look {
  /** `picture/thing` */
  readonly id: string
  /** Where it is, in shares of the whole drawing from the left and from the top. */
  readonly x: number
  readonly y: number
  /** The drawings of the place that show it; all of them where it is left out. */
  readonly in?: readonly string[]
  /** Local moments between which it may be said; `until` is the first when it no longer may. */
  readonly from?: string
  readonly until?: string
  readonly passage?: PassageId
  readonly label: string
  readonly text: string
}
