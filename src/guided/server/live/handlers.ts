import type { Handlers } from './class-service'
import { create, join, look, probe, resume } from './handle-anyone'
import { progress, ticket, vote } from './handle-pupil'
import { addresses, deleteNow, pupil, teach } from './handle-teacher'

/** What each command does. */
export const HANDLERS: Handlers = {
  create,
  look,
  join,
  resume,
  probe,
  progress,
  vote,
  ticket,
  teach,
  pupil,
  addresses,
  delete: deleteNow,
}
