import type { ClassPage } from '../client/class-page'
import { useStanding } from '../client/use-class-page'
import type { WallSnapshot } from '../protocol/snapshots'
import type { WallPorts } from './teacher-ports'

interface Props {
  readonly page: ClassPage<WallSnapshot>
  readonly ports: WallPorts
}

/** What the room sees. */
export function WallApp({ page }: Props) {
  const standing = useStanding(page)
  return <main class="wall" id="text" data-standing={standing.kind} />
}
