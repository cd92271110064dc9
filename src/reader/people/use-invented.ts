import type { EvidenceLibrary } from '../../evidence/evidence-library'
import type { RoleId } from '../../story/ids'
import { useAsked } from '../hooks/use-asked'
import { useReader } from '../reader-context'
import type { InventedPerson } from '../reader-ports'

/** The invented people of a role; none while their list is on its way or does not come. */
export function useInvented(role: RoleId | undefined): readonly InventedPerson[] {
  const { library } = useReader().ports
  const asked = useAsked(
    async () => (role === undefined ? { ok: true, value: NOBODY } : inventedOf(library, role)),
    role,
  )
  return asked.status === 'ready' ? asked.value : NOBODY
}

/** The invented people of a role, in the order of its list. */
export const inventedOf = (library: Pick<EvidenceLibrary, 'file'>, role: RoleId) =>
  library.file(`${role}/people`, readPeople)

const NOBODY: readonly InventedPerson[] = []

function readPeople(json: unknown): readonly InventedPerson[] | undefined {
  const people = typeof json === 'object' && json !== null && 'people' in json ? json.people : undefined
  return Array.isArray(people) ? people : undefined
}
