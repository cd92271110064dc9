import * as v from 'valibot'
import type { Frozen } from './frozen'
import { LanguageSchema, NameSchema, WordsSchema } from './ids'
import { LIMITS } from './limits'

const MinutesSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.minutes))

/** Minutes of each part of the lesson. */
export const PlanSchema = v.object({
  frame: MinutesSchema,
  play: MinutesSchema,
  talk: MinutesSchema,
  ticket: MinutesSchema,
})
export type Plan = Frozen<v.InferOutput<typeof PlanSchema>>
export const DEFAULT_PLAN: Plan = { frame: 5, play: 22, talk: 12, ticket: 6 }

/**
 * The way one group goes: a role, the choices that lead to where the lesson begins, and the scene at which it stops.
 * The server does not read it; the pages fill it from the moments of the stories.
 */
const TrackSchema = v.object({
  role: NameSchema,
  storyHash: v.pipe(v.string(), v.maxLength(LIMITS.id)),
  chapter: v.exactOptional(NameSchema),
  from: v.pipe(v.array(NameSchema), v.maxLength(LIMITS.choices)),
  stop: v.exactOptional(NameSchema),
})
export type Track = Frozen<v.InferOutput<typeof TrackSchema>>

/**
 * What is played. `council`: the class is dealt out evenly over the tracks, plays the same days in four roles and then
 * votes together. The others have one track.
 */
const WhatSchema = v.object({
  kind: v.picklist(['chapter', 'moment', 'council']),
  /** The chapter's, moment's or council's own id. */
  id: NameSchema,
  title: WordsSchema,
  tracks: v.pipe(v.array(TrackSchema), v.minLength(1), v.maxLength(LIMITS.tracks)),
})
export type What = Frozen<v.InferOutput<typeof WhatSchema>>

/** What a teacher settles before the class comes in. */
export const LessonSchema = v.object({
  what: WhatSchema,
  language: LanguageSchema,
  plan: PlanSchema,
  /** `one`: the projector alone shows the story, and votes are shows of hands. */
  devices: v.picklist(['each', 'one']),
  /** Whether pupils may write sentences of their own. Off by default. */
  freeText: v.boolean(),
})
export type Lesson = Frozen<v.InferOutput<typeof LessonSchema>>

export const PHASES = ['lobby', 'frame', 'play', 'talk', 'ticket', 'ended'] as const
export type Phase = (typeof PHASES)[number]

/**
 * How far the class may play. `held`: nobody plays yet. `until`: up to the end of the chapter, or to the scene itself,
 * for the role named; a role that is not named is held. `open`: each to the stop of the track.
 */
export const GateSchema = v.variant('kind', [
  v.object({ kind: v.literal('held') }),
  v.object({
    kind: v.literal('until'),
    stops: v.pipe(
      v.array(v.object({ role: NameSchema, chapter: NameSchema, scene: v.exactOptional(NameSchema) })),
      v.minLength(1),
      v.maxLength(LIMITS.tracks),
    ),
  }),
  v.object({ kind: v.literal('open') }),
])
export type Gate = Frozen<v.InferOutput<typeof GateSchema>>

/** What the projector shows. `auto` follows the lesson: the code, the scene, the vote, the passage, the timer. */
export const WallViewSchema = v.picklist(['auto', 'code', 'scene', 'map', 'vote', 'passage', 'prompt', 'timer'])
export type WallView = v.InferOutput<typeof WallViewSchema>

/** The playthrough the class makes together on the projector, or the place in a story the projector stands at. */
export const StageSchema = v.object({
  role: NameSchema,
  storyHash: v.pipe(v.string(), v.maxLength(LIMITS.id)),
  seed: v.pipe(v.number(), v.safeInteger()),
  choices: v.pipe(v.array(NameSchema), v.maxLength(LIMITS.choices)),
})
