import { phaseElapsed } from '../protocol/phase-time'
import type { SessionState } from '../protocol/session-state'
import type { TeacherWords } from './use-teacher'

const PARTS = ['frame', 'play', 'talk', 'ticket'] as const

/** The lesson as a measured strip: what is over is hatched, what goes on is filled. */
export function LessonStrip({
  plan,
  words,
  now,
}: {
  readonly plan: SessionState['lesson']['plan']
  readonly words: TeacherWords
  readonly now?: { readonly state: SessionState; readonly time: number }
}) {
  const at = now ? ['lobby', ...PARTS, 'ended'].indexOf(now.state.phase) - 1 : -1
  return (
    <ol
      class="lesson"
      aria-label={words('lessonPlan')}
      style={{ gridTemplateColumns: PARTS.map((part) => `minmax(max-content,${Math.max(4, plan[part])}fr)`).join(' ') }}
    >
      {PARTS.map((part, index) => (
        <li key={part} class={index === at ? 'now' : index < at ? 'done' : ''} aria-current={index === at && 'step'}>
          <b class="num">
            {now && index === at
              ? words('spent', { count: Math.floor(phaseElapsed(now.state, now.time) / 60_000), of: plan[part] })
              : words('minutes', { count: plan[part] })}
          </b>
          <span class="label">{words(part)}</span>
        </li>
      ))}
    </ol>
  )
}
