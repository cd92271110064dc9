import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RoleId } from '../../../story/ids'
import type { ChapterBook, RoleStory } from '../../../story/structure'

/** The stories of a built site, as the page gets them. */
export interface BuiltStories {
  readonly roles: readonly RoleId[]
  story(role: RoleId): RoleStory
  /** The words of a chapter; English where it has no such language, as in the game. */
  book(role: RoleId, chapter: string, language: string): ChapterBook
}

/** Reads the stories of the site in `folder` as they are asked for. Throws where no game was built there. */
export function readBuiltStories(folder: string): BuiltStories {
  const content = join(folder, 'content')
  if (!existsSync(content)) throw new Error(`${folder} holds no built game; make one with: npm run build -- ${folder}`)
  const files = new Map<string, unknown>()
  const read = <Value>(name: string): Value => {
    const known = files.get(name) ?? JSON.parse(readFileSync(join(content, `${name}.json`), 'utf8'))
    files.set(name, known)
    return known as Value
  }
  return {
    roles: readdirSync(content).filter((name) => existsSync(join(content, name, 'ink.json'))) as RoleId[],
    story: (role) => ({ ...read<RoleStory>(`${role}/structure`), ...read<RoleStory>(`${role}/ink`) }),
    book(role, chapter, language) {
      const wanted = `${role}/${chapter}.${language}`
      return read(existsSync(join(content, `${wanted}.json`)) ? wanted : `${role}/${chapter}.en`)
    },
  }
}
