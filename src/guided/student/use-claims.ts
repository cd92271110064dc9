import { useEffect, useState } from 'preact/hooks'
import type { ContestedClaim } from '../../evidence/contested-claim'
import type { PassageId } from '../../evidence/ids'
import { claimsFor } from './claims-for'
import type { StudentPorts } from './student-ports'

/** The contested claims that a pupil who met these passages may ask about; none until the catalogue is here. */
export function useClaims(ports: StudentPorts, passages: readonly PassageId[]): readonly ContestedClaim[] {
  const [claims, setClaims] = useState<readonly ContestedClaim[]>([])
  const key = passages.join()
  useEffect(() => {
    let left = false
    void ports.library.contestedClaims().then((found) => {
      if (!left && found.ok) setClaims(claimsFor(found.value, key === '' ? [] : (key.split(',') as PassageId[])))
    })
    return () => {
      left = true
    }
  }, [ports, key])
  return claims
}
