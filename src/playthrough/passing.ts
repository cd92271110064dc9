import type { ChoiceId } from '../story/ids'
import type { RoleStructure } from '../story/structure'
import type { Turn } from '../story/turn'

/** What is chosen for a player who passes a scene over: the option marked for it, else the first that is open. */
export function passingChoice(structure: Pick<RoleStructure, 'pass'>, turn: Turn): ChoiceId | undefined {
  const open = turn.options.filter(({ locked }) => !locked)
  return (open.find(({ id }) => structure.pass.includes(id)) ?? open[0])?.id
}
