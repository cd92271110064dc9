import type { Answer } from '../../evidence/evidence-fault'
import type { EvidenceLibrary } from '../../evidence/evidence-library'
import { type PassageUse, readUses } from '../../evidence/passage-use'

/** What a role makes of a passage: the choices that may be named, in the words of the story, and how many more there are. */
export interface RoleUse {
  readonly role: string
  readonly known: readonly { readonly choice: string; readonly text: string; readonly language: string }[]
  readonly unmet: number
}

type Asks = Pick<EvidenceLibrary, 'file'>

/**
 * The uses of a passage, by role. A choice is named only if the player has met it (`met`); of the others nothing is
 * said but that they are there. A chapter whose words do not come counts as not met.
 */
export async function knownUses(
  library: Asks,
  passage: string,
  met: (choice: string) => boolean,
  language: string,
): Promise<Answer<readonly RoleUse[]>> {
  const uses = await library.file('evidence/uses', readUses)
  if (!uses.ok) return uses
  const all = uses.value[passage] ?? []
  const roles = [...new Set(all.map(({ role }) => role))]
  const value = await Promise.all(
    roles.map(async (role): Promise<RoleUse> => {
      const here = all.filter((use) => use.role === role)
      const told = await Promise.all(
        here.filter(({ choice }) => met(choice)).map((use) => tell(library, use, language)),
      )
      const known = told.flatMap((each) => each ?? [])
      return { role, known, unmet: here.length - known.length }
    }),
  )
  return { ok: true, value }
}

async function tell(library: Asks, { role, chapter, choice }: PassageUse, language: string) {
  for (const each of new Set([language, 'en'])) {
    const words = await library.file(`${role}/${chapter}.${each}`, readWords)
    const text = words.ok ? words.value[choice] : undefined
    if (text !== undefined) return { choice, text, language: each }
  }
  return undefined
}

function readWords(json: unknown): Readonly<Record<string, string>> | undefined {
  const words = typeof json === 'object' && json !== null && 'words' in json ? json.words : undefined
  return typeof words === 'object' && words !== null ? (words as Readonly<Record<string, string>>) : undefined
}
