import { wallLink } from './room-address'
import type { Room } from './use-teacher'

/** Opens the projector's window; `base` is the address of this computer that the room can reach. */
export function ProjectorButton({ room, base }: { readonly room: Room; readonly base: string }) {
  const { ports, snapshot, words } = room
  return (
    <button type="button" class="btn" onClick={() => ports.openWindow(wallLink(ports.address, snapshot.wallKey, base))}>
      {words('showProjector')}
    </button>
  )
}
