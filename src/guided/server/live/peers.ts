import * as v from 'valibot'

const SeatsSchema = v.array(v.number())

/** What processes that serve the same classes tell each other. Only hints: what is true is in the database. */
export const HintSchema = v.variant('kind', [
  v.object({ kind: v.literal('state'), session: v.string() }),
  /** A teacher has done something to this pupil. */
  v.object({ kind: v.literal('pupil'), session: v.string(), seat: v.number() }),
  v.object({ kind: v.literal('seats'), session: v.string(), seats: SeatsSchema }),
  v.object({ kind: v.literal('votes'), session: v.string() }),
  v.object({ kind: v.literal('probe'), session: v.string() }),
  v.object({ kind: v.literal('deleted'), session: v.string() }),
  /** Who is connected to the process `from`: all of them, each time. */
  v.object({
    kind: v.literal('links'),
    from: v.string(),
    session: v.string(),
    websocket: SeatsSchema,
    polling: SeatsSchema,
  }),
])
export type Hint = v.InferOutput<typeof HintSchema>

export interface Peers {
  /** False if this process is alone: then nothing need be said. */
  readonly several: boolean
  tell(hint: Hint): void
}

export const ALONE: Peers = { several: false, tell: () => undefined }
