import * as v from 'valibot'
import { errorKind } from '../operations/log'
import type { Service } from './class-service'
import { probed } from './handle-anyone'
import { forget, tellPupil } from './handle-teacher'
import { type Hint, HintSchema } from './peers'

/** Takes a hint of another process. What is no hint, for instance one of a later version, is passed over. */
export function hear(service: Service, input: unknown): void {
  const parsed = v.safeParse(HintSchema, input)
  if (!parsed.success) return
  follow(service, parsed.output).catch((error) => {
    service.troubles.failed(error)
    service.log('warn', 'a hint could not be followed', { hint: parsed.output.kind, error: errorKind(error) })
  })
}

async function follow(service: Service, hint: Hint): Promise<void> {
  const room = service.rooms.get(hint.session)
  if (room === undefined) return
  switch (hint.kind) {
    case 'state':
      if (!(await room.reload())) forget(service, hint.session)
      return
    case 'pupil':
      return await tellPupil(service, hint.session, hint.seat)
    case 'seats':
      return room.seatsChanged(hint.seats)
    case 'votes':
      return room.votesChanged()
    case 'probe':
      return probed(service, hint.session)
    case 'deleted':
      return forget(service, hint.session)
    case 'links':
      room.seatsChanged(room.links.hear(hint.from, hint.websocket, hint.polling, service.now()))
      service.presence.heard(room)
  }
}
