import type { RoleStructure } from '../../story/structure'
import { COUNCIL } from './council'
import { type Chosen, chapterOf, groupsOf } from './lesson-of'
import { PROMPTS } from './prompts'
import type { TeacherPorts } from './teacher-ports'
import { booksOf, useClaims, useLoaded, useStories, useTeacherWords, whenText } from './use-teacher'

/** Everything the class may meet: hours, places, content notes, the vote and the questions for talk. */
export function Preview({
  chosen,
  ports,
  language,
}: {
  readonly chosen: Chosen
  readonly ports: TeacherPorts
  readonly language: 'en' | 'hu'
}) {
  const words = useTeacherWords(language)
  const groups = groupsOf(chosen)
  const { structures, sceneName } = useStories(
    ports,
    groups.map(({ role }) => role),
  )
  const chapterIn = (structure: RoleStructure): string | undefined =>
    chosen.kind === 'moment'
      ? chapterOf(structure, chosen.moment.scene)
      : groups.find(({ role }) => role === structure.role)?.chapter
  const { ofLesson } = useClaims(
    ports,
    structures.map((structure) => ({ role: structure.role, chapter: chapterIn(structure) })),
  )
  return (
    <section class="preview">
      <h2 class="label">{words('preview')}</h2>
      {chosen.kind === 'moment' && <p class="lead">{chosen.moment.text[language]}</p>}
      {structures.map((structure) => {
        const chapter = chapterIn(structure)
        const scenes = structure.scenes
          .filter((head) => head.chapter === chapter && head.linking !== true)
          .toSorted((a, b) => a.at.localeCompare(b.at))
        const role = ports.roles.find(({ id }) => id === structure.role)
        return (
          <details key={structure.role} open={structures.length === 1}>
            <summary class="label">{role?.short[language] ?? structure.role}</summary>
            <ol class="scenes">
              {scenes.map((head) => (
                <li key={head.id}>
                  <span class="note num">{whenText(head.at, language)}</span>
                  <span>
                    {sceneName(structure.role, head.id, language)}
                    {head.noted && chapter !== undefined && (
                      <SceneNote
                        ports={ports}
                        role={structure.role}
                        chapter={chapter}
                        scene={head.id}
                        language={language}
                      />
                    )}
                  </span>
                </li>
              ))}
            </ol>
          </details>
        )
      })}
      <h3 class="label">{words('previewVotes')}</h3>
      <ul>
        {chosen.kind === 'council' && (
          <li>
            {words('councilQuestion')}{' '}
            <Answers
              says={COUNCIL.answers.map(({ key }) => ({ en: words(key), hu: words(key) }))}
              language={language}
            />
          </li>
        )}
        {ofLesson.map(({ id, question, positions }) => (
          <li key={id}>
            {question[language] ?? question.en}
            <Answers says={positions.map(({ claim }) => claim)} language={language} />
          </li>
        ))}
      </ul>
      <p class="note">{words('previewChoices')}</p>
      <h3 class="label">{words('previewPrompts')}</h3>
      <ul>
        {PROMPTS.map((key) => (
          <li key={key}>{words(key)}</li>
        ))}
      </ul>
    </section>
  )
}

interface AnswersProps {
  readonly says: readonly { readonly en: string; readonly hu?: string }[]
  readonly language: 'en' | 'hu'
}

/** What can be answered; in English, and marked so, where nothing else is known. */
function Answers({ says, language }: AnswersProps) {
  return (
    <ul class="note">
      {says.map((answer) => {
        const said = answer[language]
        return (
          <li key={answer.en} {...(said === undefined ? { lang: 'en' } : {})}>
            {said ?? answer.en}
          </li>
        )
      })}
    </ul>
  )
}

function SceneNote(props: {
  readonly ports: TeacherPorts
  readonly role: string
  readonly chapter: string
  readonly scene: string
  readonly language: 'en' | 'hu'
}) {
  const { ports, role, chapter, scene, language } = props
  const books = useLoaded(() => booksOf(ports, role, chapter), `${role}/${chapter}`)
  const of = (kind: string): string | undefined =>
    books?.[language]?.words[`${scene}.${kind}`] ?? books?.en.words[`${scene}.${kind}`]
  return (
    <>
      {of('note') && <span class="note content-note">{of('note')}</span>}
      {of('summary') && <span class="note">{of('summary')}</span>}
    </>
  )
}
