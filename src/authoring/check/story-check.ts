import { resolve } from 'node:path'
import type { Fault } from '../fault'
import { checkPlain } from './check-plain'
import { checkStories } from './check-stories'
import { orderFaults, playLines, printFault, summaryOf } from './print-check'
import { readArguments, type StoryArguments } from './story-arguments'

/** `npm run story:check`: prints one line for each fault; 1 if there is one that is no warning. */
function main(): number {
  const parsed = readArguments(process.argv.slice(2))
  if (!parsed.ok) {
    console.error(parsed.message)
    return 2
  }
  const options = parsed.value
  const projectRoot = process.cwd()
  if (options.plain !== undefined) return checkOne(options.plain, options, projectRoot)
  const storiesFolder = resolve(options.storiesFolder)
  const { roles, faults } = checkStories(options.roles, { ...options, storiesFolder, projectRoot })
  return report(faults, roles.map(summaryOf), options)
}

function checkOne(file: string, options: StoryArguments, projectRoot: string): number {
  const { faults, story, exploration, random } = checkPlain(file, { ...options, projectRoot })
  const head = `${file}: ${story.lines} lines, ${story.knots.size} knots, ${story.choices.size} choices`
  return report(faults, [[head, ...playLines(exploration, random, [...story.choices.keys()])].join('\n')], options)
}

function report(faults: readonly Fault[], summaries: readonly string[], { json, quiet }: StoryArguments): number {
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

process.exitCode = main()
