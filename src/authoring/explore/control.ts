import { bandOf, type Demand } from '../flow/demand'
import type { StoryFlow } from '../flow/story-flow'
import type { InkChoice, InkPointer } from '../machine/ink-internals'
import type { Control, LocalSlot, Slot } from './turn-graph'
import type { Atom, ValueTable } from './value-table'

export type SlotFor = (variable: string, demand: Demand) => Slot

/** Gives controls that ask the same the same slot, so that their sets of states can share what they share. */
export function createSlots(): SlotFor {
  const slots = new Map<string, Slot>()
  return (variable, demand) => {
    const key = `${variable}|${demand.exact}|${demand.cuts.join()}|${demand.modulus}|${JSON.stringify(demand.words)}`
    const known = slots.get(key)
    if (known) return known
    const slot: Slot = { id: slots.size, variable, demand, atoms: [], byAtom: new Map(), byBand: new Map() }
    slots.set(key, slot)
    return slot
  }
}

export function createControl(
  id: number,
  choice: InkChoice,
  key: string,
  locked: boolean,
  scene: string | undefined,
  flow: StoryFlow,
  slotFor: SlotFor,
): Control {
  const target = choice.targetPath.toString()
  const live = [...flow.liveAt(target)]
    .filter(([variable]) => !variable.startsWith('temporary:'))
    .sort(([a], [b]) => flow.orderOf(a) - flow.orderOf(b))
  const slots = live.map(([variable, demand]) => slotFor(variable, demand))
  const slotOf = new Map(slots.map(({ variable }, index) => [variable, index]))
  const local = [...flow.liveInTurn(target)].flatMap(([variable, demand]): LocalSlot[] => {
    const slot = slotOf.get(variable)
    return slot === undefined ? [] : [{ slot, demand, groups: [], byGroup: new Map() }]
  })
  return {
    ...{ id, key, locked, scene, choice, slots, slotOf, local },
    ...{ seen: 0, fresh: 0, rank: flow.rankOf(target), summaries: new Map() },
  }
}

/** The band of a value in a slot; a new one where the value is the first of its band. */
export function bandIn(slot: Slot, atom: Atom): number {
  const known = slot.byAtom.get(atom.id)
  if (known !== undefined) return known
  const name = bandOf(slot.demand, atom.text, atom.number)
  let band = slot.byBand.get(name)
  if (band === undefined) {
    band = slot.atoms.length
    slot.atoms.push(atom)
    slot.byBand.set(name, band)
  }
  slot.byAtom.set(atom.id, band)
  return band
}

export function groupIn(local: LocalSlot, slot: Slot, band: number): number {
  const known = local.groups[band]
  if (known !== undefined) return known
  const atom = slot.atoms[band]
  const name = atom ? bandOf(local.demand, atom.text, atom.number) : ''
  const group = local.byGroup.get(name) ?? local.byGroup.size
  local.byGroup.set(name, group)
  local.groups[band] = group
  return group
}

/** Tells the place a choice is open at from every other: what ink would do on it beside reading variables. */
export function controlKey(choice: InkChoice, scene: string | undefined, flow: StoryFlow, table: ValueTable): string {
  const target = choice.targetPath.toString()
  const live = flow.liveAt(target)
  const { callstack, previousPointer } = choice.threadAtGeneration
  const frames = callstack.map(({ currentPointer, temporaryVariables, type }) => {
    const kept = [...temporaryVariables]
      .filter(([name]) => live.has(`temporary:${name}`))
      .map(([name, value]) => `${name}=${table.ofInk(value).text}`)
    return `${type}@${pointerText(currentPointer)}(${kept.join()})`
  })
  return [target, choice.text, scene ?? '', pointerText(previousPointer), ...frames].join('|')
}

function pointerText({ container, index, isNull }: InkPointer): string {
  return isNull || !container ? '-' : `${container.path.componentsString}:${index}`
}
