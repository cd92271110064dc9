import { expect, test } from 'vitest'
import { passageId } from '../../src/evidence/ids'
import { openNotes } from '../../src/state/intents/note-intents'
import { notesOf } from '../../src/state/selectors/notes'
import { LONGEST_NOTE, mergeNotes, type Note, restoreNotes } from '../../src/state/slices/notes'
import type { RoleId } from '../../src/story/ids'
import { memoryVault, tinyGame } from '../factories/tiny-game'

const radio = passageId('prole-info/024-first-shots')
const boots = passageId('prole-info/025-stalins-boots')
const note = (id: string, fields: Partial<Note> = {}): Note => ({ id, passage: radio, text: id, at: id, ...fields })

/** The log of a game, with what it told and what it keeps. */
function log(memory = memoryVault()) {
  const { game } = tinyGame({ memory })
  let minute = 0
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString()
  const told: string[] = []
  const notes = openNotes({ store: game.store, vault: memory.vault, now, say: (code) => told.push(code) })
  const texts = () => game.store.getState().notes.map(({ text }) => text)
  return { memory, game, notes, told, shown: () => game.store.getState().notes, texts }
}

test('a sentence noted at a passage is kept and there again next time', () => {
  const first = log()
  expect(first.notes.note(radio, '  Somebody fired;\n the text does not say who.  ')).toBe(true)
  const again = log(first.memory)
  expect(again.shown()).toMatchObject([{ passage: radio, text: 'Somebody fired; the text does not say who.' }])
})

test('an empty sentence is no note, and a very long one is cut', () => {
  const { notes, texts } = log()
  expect(notes.note(radio, ' \n ')).toBe(false)
  notes.note(radio, 'a'.repeat(2 * LONGEST_NOTE))
  expect(texts()).toEqual(['a'.repeat(LONGEST_NOTE)])
})

test('a note remembers in which role it was made', async () => {
  const { game, notes, shown } = log()
  await game.intents.openRole('tiny' as RoleId)
  notes.note(radio, 'Seen at the gate.')
  expect(shown()).toMatchObject([{ role: 'tiny' }])
})

test('a note can be reworded, removed, and put back where it was', () => {
  const { notes, shown, texts } = log()
  for (const text of ['one', 'two', 'three']) notes.note(radio, text)
  expect(notes.reword(shown()[1]?.id ?? '', 'second')).toBe(true)
  const removed = notes.remove(shown()[1]?.id ?? '')
  expect(texts()).toEqual(['one', 'three'])
  if (removed) notes.putBack(removed)
  expect(texts()).toEqual(['one', 'second', 'three'])
  expect(notes.remove('gone')).toBeUndefined()
  expect(notes.reword('gone', 'text')).toBe(false)
})

test('what another tab noted is not lost, and shows here', () => {
  const { memory, notes, texts } = log()
  notes.note(radio, 'here')
  memory.writeFromElsewhere('notes', JSON.stringify([note('there')]))
  expect(texts()).toEqual(['there'])
  notes.note(boots, 'after')
  expect(texts()).toEqual(['there', 'after'])
})

test('where storage is full the note stands on the page and the player is told', () => {
  const { memory, notes, told, texts } = log()
  memory.failWith('storage/full')
  notes.note(radio, 'one')
  expect(told).toEqual(['storage/full'])
  expect(texts()).toEqual(['one'])
})

test('a file takes the log along, and opening it adds to the log of that device', async () => {
  const from = tinyGame()
  await from.game.intents.openRole('tiny' as RoleId)
  from.texts.set('notes', JSON.stringify([note('mine')]))
  const file = from.game.intents.exportSave() ?? ''
  const to = tinyGame()
  to.texts.set('notes', JSON.stringify([note('own')]))
  await to.game.intents.importSave(file)
  expect(to.game.store.getState().notes.map(({ id }) => id)).toEqual(['own', 'mine'])
  await to.game.intents.importSave(file)
  expect(to.game.store.getState().notes).toHaveLength(2)
})

test('what cannot be read in a log is left out, the rest stays', () => {
  const whole = note('whole')
  expect(restoreNotes([whole, { ...whole, id: 'x', passage: 'no id' }, { id: 'y' }, 7, null, whole])).toEqual([whole])
  expect(restoreNotes({ notes: 'torn' })).toEqual([])
})

test('of a note that two devices have, the later wording stays', () => {
  const mine = [note('a', { at: '2026-01-02' }), note('b', { at: '2026-01-01' })]
  const theirs = [note('b', { at: '2026-01-03', text: 'later' }), note('c')]
  expect(mergeNotes(mine, theirs).map(({ id, text }) => [id, text])).toEqual([
    ['a', 'a'],
    ['b', 'later'],
    ['c', 'c'],
  ])
})

test('an exit ticket asks only for the notes of its role, its passages, its hour', () => {
  const all = [
    note('1', { role: 'student' as RoleId, at: '2026-01-01' }),
    note('2', { passage: boots, at: '2026-01-02' }),
    note('3', { role: 'worker' as RoleId, at: '2026-01-03' }),
  ]
  const ids = (notes: readonly Note[]) => notes.map(({ id }) => id)
  expect(ids(notesOf(all))).toEqual(['1', '2', '3'])
  expect(ids(notesOf(all, { role: 'worker' as RoleId }))).toEqual(['3'])
  expect(ids(notesOf(all, { passages: [boots] }))).toEqual(['2'])
  expect(ids(notesOf(all, { since: '2026-01-02' }))).toEqual(['2', '3'])
})

test('a device for many people can forget all notes', () => {
  const { memory, notes, shown } = log()
  notes.note(radio, 'one')
  notes.forget()
  expect(shown()).toEqual([])
  expect(log(memory).shown()).toEqual([])
})
