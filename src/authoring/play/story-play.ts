import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { noSuchRole } from '../check/asked-roles'
import { readArguments } from '../check/story-arguments'
import { loadEvidence } from '../evidence/load-evidence'
import { faultLine } from '../fault'
import { buildRole } from '../story/build-role'
import { createPlayer } from './terminal-player'

/** Plays a role in a terminal: `npm run story:play -- student`. Reads answers line by line, so it can be fed a file. */
async function main(): Promise<number> {
  const parsed = readArguments(process.argv.slice(2))
  const role = parsed.ok ? (parsed.value.words[0] ?? parsed.value.roles[0]) : undefined
  if (!parsed.ok || role === undefined) {
    console.error(parsed.ok ? 'say which role: npm run story:play -- student' : parsed.message)
    return 2
  }
  const folder = resolve(parsed.value.storiesFolder)
  const strange = noSuchRole([role], folder)
  if (strange !== undefined) {
    console.error(strange)
    return 2
  }
  const built = buildRole(role, folder, process.cwd())
  const failing = built.faults.filter(({ warning }) => !warning)
  for (const fault of failing) console.error(faultLine(fault))
  if (!built.structure) return 1
  const evidence = loadEvidence(join(folder, 'evidence'))
  if (!evidence.ok) console.error('the evidence cannot be read: run npm run evidence:check')
  const player = createPlayer(built, evidence.ok ? evidence.value : undefined, parsed.value.seed)
  console.log(player.show())
  for await (const line of createInterface({ input: process.stdin })) {
    const answer = player.answer(line.trim())
    console.log(answer.text)
    if (answer.over) break
  }
  return 0
}

process.exitCode = await main()
