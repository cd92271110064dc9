import type { ServerMessage } from '../../protocol/messages'
import type { Role } from './who'

type Unversioned<Message> = Message extends ServerMessage ? Omit<Message, 'v'> : never
/** A message without its version, which is put on at the way out. */
export type News = Unversioned<ServerMessage>

/** Where messages go out to the pages that are connected to this process. */
export interface Outlet {
  toRole(session: string, role: Role, news: News): void
  toAll(session: string, news: News): void
  /** To all pages of one pupil; `except` is the connection it came from. */
  toSeat(session: string, seat: number, news: News, except?: string): void
  /** Says goodbye to the pages of a pupil, or of a whole session, and forgets who they were. */
  dismiss(session: string, seat: number | undefined, why: 'removed' | 'deleted'): void
}
