import * as v from 'valibot'
import { AliasSchema } from './alias'
import type { Frozen } from './frozen'

/** A task for one pupil, from the teacher. `summary`: skip to the class with a neutral summary. */
const NudgeSchema = v.object({
  /** Counts up: a page that has seen this number does nothing. */
  id: v.number(),
  kind: v.picklist(['summary', 'code']),
})
export type Nudge = Frozen<v.InferOutput<typeof NudgeSchema>>

const PlaceSchema = v.object({
  role: v.string(),
  chapter: v.string(),
  scene: v.string(),
  doing: v.picklist(['reading', 'evidence', 'gate', 'ending']),
  /** How many choices were made, passages opened, passages noted. */
  choices: v.number(),
  opened: v.number(),
  noted: v.number(),
  /** Server's milliseconds of the last progress that came from this pupil. */
  at: v.number(),
})

export type Place = Frozen<v.InferOutput<typeof PlaceSchema>>

/** One pupil as the teacher sees them. */
export const RosterRowSchema = v.object({
  seat: v.number(),
  alias: AliasSchema,
  /** Number of the track in the lesson, from 0. */
  track: v.number(),
  removed: v.boolean(),
  /** `polling`: connected, but a proxy on the way blocks websockets. */
  link: v.picklist(['websocket', 'polling', 'none']),
  /** Came in after the lesson had begun. */
  late: v.boolean(),
  place: v.exactOptional(PlaceSchema),
  ticket: v.boolean(),
})
export type RosterRow = Frozen<v.InferOutput<typeof RosterRowSchema>>

/** What a pupil's own page needs to know of itself. */
export const MeSchema = v.object({
  seat: v.number(),
  alias: AliasSchema,
  track: v.number(),
  late: v.boolean(),
  nudge: v.exactOptional(NudgeSchema),
})
export type Me = Frozen<v.InferOutput<typeof MeSchema>>
