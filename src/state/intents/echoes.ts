import type { RoleStructure } from '../../story/structure'
import type { Variables } from '../../story/turn'
import type { Context } from './context'
import { standingOf } from './engine'
import { readAutosave } from './keeping'

/**
 * What a role notices of others that were played on this device, as the variables to begin with. A playthrough that
 * cannot be read or replayed is passed over: no role needs another.
 */
export async function echoesFor(context: Context, structure: RoleStructure): Promise<Variables> {
  const given: Record<string, string> = {}
  const others = new Set((structure.echoes ?? []).map(({ from }) => from))
  for (const role of others) {
    const kept = readAutosave(context, role)
    if (!kept || kept.choices.length === 0) continue
    const other = await context.ports.content.structure(role)
    const standing = other.ok ? await standingOf(context, other.value, kept) : other
    if (!standing.ok) continue
    for (const { variable, value, from, of, is } of structure.echoes ?? []) {
      if (from === role && standing.value.variables[of] === is) given[variable] = value
    }
  }
  return given
}
