import type { Fault } from '../fault'
import type { BuiltRole } from '../story/build-role'
import type { RoleEntry } from '../story/read-roles'
import type { Catalogue } from './catalogue'
import type { Rule, RuleInput } from './rule'
import { chance } from './rules/chance'
import { chapters } from './rules/chapters'
import { choiceEvidence } from './rules/choice-evidence'
import { choiceForm } from './rules/choice-form'
import { chronology } from './rules/chronology'
import { knownTags } from './rules/known-tags'
import { ownIds } from './rules/own-ids'
import { passingOver } from './rules/passing-over'
import { people } from './rules/people'
import { prose } from './rules/prose'
import { sceneTags } from './rules/scene-tags'
import { translatableText } from './rules/translatable-text'
import { turningPoints } from './rules/turning-points'

const RULES: readonly Rule[] = [
  ...[choiceForm, choiceEvidence, knownTags, sceneTags, chapters, people, turningPoints, passingOver],
  ...[chronology, translatableText, chance, ownIds, prose],
]

/** Holds one role's files, as written, against every rule that needs no playing. */
export function lintRole(
  built: BuiltRole,
  entry: RoleEntry | undefined,
  catalogue: Catalogue,
  invented: ReadonlySet<string> | undefined,
): readonly Fault[] {
  const files = built.lifted
  const input: RuleInput = {
    ...{ role: built.role, entry, files, catalogue, invented },
    knots: files.flatMap(({ knots }) => knots),
    lines: files.flatMap(({ lines }) => lines),
    choices: files.flatMap(({ choices }) => choices),
  }
  return RULES.flatMap((rule) => rule(input))
}
