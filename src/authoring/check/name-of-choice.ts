import type { ChoiceRecord } from '../story/lift-words'

/** How a fault names a choice: by its id; by its words as long as it has none. */
export function nameOfChoice({ id, text }: Pick<ChoiceRecord, 'id' | 'text'>): string {
  return id === '' ? `the choice “${text}”` : `the choice ${id}`
}
