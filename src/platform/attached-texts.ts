import { type OwnTexts, openOwnTexts } from './own-texts'

/** Texts kept in this browser, and behind them those attached to the installation, which no visitor can remove. */
export interface TextsWithAttached extends OwnTexts {
  /** Names of the attached ones; empty where the server has none, or cannot be reached. */
  attached(): Promise<readonly string[]>
}

/** Looks for a text in the browser first, then among those that the installation's own server has. */
export function withAttached(texts: OwnTexts, ask: (path: string) => Promise<Response>): TextsWithAttached {
  let asked: Promise<readonly string[]> | undefined
  const attached = (): Promise<readonly string[]> => {
    asked ??= list(ask)
    return asked
  }
  return {
    ...texts,
    attached,
    async read(name) {
      const own = await texts.read(name)
      if (own !== undefined || !(await attached()).includes(name)) return own
      const response = await ask(`own-documents/${name}.txt`).catch(() => undefined)
      return response?.ok ? response.text() : undefined
    },
  }
}

async function list(ask: (path: string) => Promise<Response>): Promise<readonly string[]> {
  try {
    const response = await ask('own-documents/list.json')
    const json: unknown = response.ok ? await response.json() : undefined
    const names = typeof json === 'object' && json !== null && 'documents' in json ? json.documents : undefined
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : []
  } catch {
    return []
  }
}

/** The texts of this browser and of this installation. */
export const openTexts = (database: () => IDBFactory, ask: (path: string) => Promise<Response>): TextsWithAttached =>
  withAttached(openOwnTexts(database), ask)
