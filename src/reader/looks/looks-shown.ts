import type { Look } from '../../evidence/look'
import type { Moment } from '../../history/moment'
import { fits } from '../../state/selectors/picture-shown'

/** What can be looked at in one drawing of a place at a moment, in the order written. */
export function looksShown(looks: readonly Look[], place: string, drawing: string, at: Moment): readonly Look[] {
  return looks.filter(
    (look) => look.id.startsWith(`${place}/`) && (look.in?.includes(drawing) ?? true) && fits(look, at),
  )
}
