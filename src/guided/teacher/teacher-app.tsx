import type { ClassPage } from '../client/class-page'
import { useStanding } from '../client/use-class-page'
import type { TeacherSnapshot } from '../protocol/snapshots'
import type { TeacherPorts } from './teacher-ports'

interface Props {
  readonly page: ClassPage<TeacherSnapshot>
  readonly ports: TeacherPorts
}

/** The teacher's pages, by where the lesson stands. */
export function TeacherApp({ page }: Props) {
  const standing = useStanding(page)
  return <main class="console" id="text" data-standing={standing.kind} />
}
