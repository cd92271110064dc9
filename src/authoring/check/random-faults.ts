import type { Fault } from '../fault'
import type { RandomReport, StoppedRun } from '../random/random-report'
import type { RoleReading } from './role-reading'
import { after, troubleFault } from './trouble-fault'

/** What the random player ran into, as faults at the place where it happened. */
export function randomFaults(
  report: RandomReport,
  reading: RoleReading,
  main: string,
  resolveFile: (name: string) => string,
): readonly Fault[] {
  const stopped = report.stopped.map((run) => stoppedFault(run, reading, main, resolveFile))
  if (report.endless === 0) return stopped
  const fault: Fault = {
    ...{ file: main, line: 1, rule: 'never-ends' },
    message: `${report.endless} of ${report.runs} random runs came to no ending`,
    mend: 'look for a loop whose exit needs something that cannot happen',
  }
  return [...stopped, fault]
}

function stoppedFault(
  run: StoppedRun,
  reading: RoleReading,
  main: string,
  resolveFile: (name: string) => string,
): Fault {
  const line = run.lastLine === undefined ? undefined : reading.lines.get(run.lastLine)
  const scene = run.scene === undefined ? undefined : reading.scenes.get(run.scene)
  const at = line ?? scene ?? { file: main, line: 1 }
  const trouble = run.troubles[0]
  if (trouble) return troubleFault(trouble, at, run.path, resolveFile)
  return {
    ...{ file: at.file, line: at.line, rule: 'dead-end' },
    message: `the story stops here without an ending${after(run.path)}`,
    mend: 'lead on with ->, or mark the scene with # ending:',
  }
}
