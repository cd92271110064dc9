import type { RoleId } from '../../story/ids'
import { useReader } from '../reader-context'
import type { InventedPerson } from '../reader-ports'
import { useAsked } from './use-asked'

/** The invented people of a role; none while their list is on its way or does not come. */
export function useInvented(role: RoleId | undefined): readonly InventedPerson[] {
  const { library } = useReader().ports
  const asked = useAsked(
    async () => (role === undefined ? { ok: true, value: NOBODY } : library.file(`${role}/people`, readPeople)),
    role,
  )
  return asked.status === 'ready' ? asked.value : NOBODY
}

const NOBODY: readonly InventedPerson[] = []

function readPeople(json: unknown): readonly InventedPerson[] | undefined {
  const people = typeof json === 'object' && json !== null && 'people' in json ? json.people : undefined
  return Array.isArray(people) ? people : undefined
}
