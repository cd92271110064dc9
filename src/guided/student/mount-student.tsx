import { render } from 'preact'
import './css/pupil.css'
import { openClassPage } from '../client/class-page'
import type { PupilSnapshot } from '../protocol/snapshots'
import { StudentApp } from './student-app'
import type { StudentPorts } from './student-ports'

/** Shows a pupil's side of a class over the game: the way in, waiting, votes, the exit ticket. Returns what takes it away. */
export function mountStudent(root: HTMLElement, ports: StudentPorts): () => void {
  const page = openClassPage<PupilSnapshot>('pupil', ports)
  root.classList.add('pupil')
  render(<StudentApp page={page} ports={ports} />, root)
  return () => {
    render(null, root)
    root.classList.remove('pupil')
    page.close()
    ports.cover(false)
  }
}
