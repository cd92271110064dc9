import type { Fault } from '../fault'
import { checkPlain } from './check-plain'
import { checkStories } from './check-stories'
import { orderFaults, playLines, printFault, summaryOf } from './print-check'
import type { StoryArguments } from './story-arguments'
import { type Asked, type ExitCode, runStoryCommand } from './story-command'

/** `npm run story:check`: prints one line for each fault; 1 if there is one that is no warning. */
function check({ options, folder, roles: asked }: Asked): ExitCode {
  const projectRoot = process.cwd()
  if (options.plain !== undefined) return checkOne(options.plain, options, projectRoot)
  const { roles, faults } = checkStories(asked, { ...options, storiesFolder: folder, projectRoot })
  return report(faults, roles.map(summaryOf), options)
}

function checkOne(file: string, options: StoryArguments, projectRoot: string): ExitCode {
  const { faults, story, exploration, random } = checkPlain(file, { ...options, projectRoot })
  const head = `${file}: ${story.lines} lines, ${story.knots.size} knots, ${story.choices.size} choices`
  return report(faults, [[head, ...playLines(exploration, random, [...story.choices.keys()])].join('\n')], options)
}

function report(faults: readonly Fault[], summaries: readonly string[], { json, quiet }: StoryArguments): ExitCode {
  const ordered = orderFaults(faults)
  const failing = ordered.filter(({ warning }) => !warning)
  if (json) console.log(JSON.stringify({ faults: ordered, summaries }, null, 2))
  else {
    for (const fault of quiet ? failing : ordered) console.log(printFault(fault))
    for (const summary of summaries) console.log(summary)
    console.log(`faults: ${failing.length}, warnings: ${ordered.length - failing.length}`)
  }
  return failing.length > 0 ? 1 : 0
}

await runStoryCommand(({ roles }) => roles, check)
