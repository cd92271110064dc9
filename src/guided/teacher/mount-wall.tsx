import { render } from 'preact'
import './css/wall.css'
import { openClassPage } from '../client/class-page'
import type { WallSnapshot } from '../protocol/snapshots'
import { roomAddressIn } from './room-address'
import type { WallPorts } from './teacher-ports'
import { WallApp } from './wall-app'

/** Shows the class on a projector, read-only, with the key of its address. Returns what takes it away. */
export function mountWall(root: HTMLElement, wallKey: string, ports: WallPorts): () => void {
  const key = { read: () => wallKey, write: () => undefined, forget: () => undefined }
  const page = openClassPage<WallSnapshot>('wall', { ...ports, key })
  const room = roomAddressIn(document.URL) ?? ports.address
  document.documentElement.classList.add('projector')
  render(<WallApp page={page} ports={{ ...ports, address: room }} />, root)
  return () => {
    render(null, root)
    document.documentElement.classList.remove('projector')
    page.close()
  }
}
