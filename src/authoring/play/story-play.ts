import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Asked, type ExitCode, refuse, runStoryCommand } from '../check/story-command'
import { loadEvidence } from '../evidence/load-evidence'
import { faultLine } from '../fault'
import { buildRole } from '../story/build-role'
import { createPlayer } from './terminal-player'

/** Plays a role in a terminal: `npm run story:play -- student`. Reads answers line by line, so it can be fed a file. */
async function play({ options, folder, roles: [role] }: Asked): Promise<ExitCode> {
  if (role === undefined) return refuse('say which role: npm run story:play -- student')
  const built = buildRole(role, folder, process.cwd())
  const failing = built.faults.filter(({ warning }) => !warning)
  for (const fault of failing) console.error(faultLine(fault))
  if (!built.structure) return 1
  const evidence = loadEvidence(join(folder, 'evidence'))
  if (!evidence.ok) console.error('the evidence cannot be read: run npm run evidence:check')
  const player = createPlayer(built, evidence.ok ? evidence.value : undefined, options.seed)
  console.log(player.show())
  for await (const line of createInterface({ input: process.stdin })) {
    const answer = player.answer(line.trim())
    console.log(answer.text)
    if (answer.over) break
  }
  return 0
}

await runStoryCommand(({ roles, words }) => [...words, ...roles].slice(0, 1), play)
