import { render } from 'preact'
import './css/console.css'
import './css/lobby.css'
import './css/run.css'
import './css/console-sizes.css'
import { openClassPage } from '../client/class-page'
import type { TeacherSnapshot } from '../protocol/snapshots'
import { TeacherApp } from './teacher-app'
import type { TeacherPorts } from './teacher-ports'

/** Shows the teacher's side of a class: what is to be played, the door, the lesson, the report. Returns what takes it away. */
export function mountTeacher(root: HTMLElement, ports: TeacherPorts): () => void {
  const page = openClassPage<TeacherSnapshot>('teacher', ports)
  render(<TeacherApp page={page} ports={ports} />, root)
  return () => {
    render(null, root)
    page.close()
  }
}
