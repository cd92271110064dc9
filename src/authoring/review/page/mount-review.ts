import type { ReviewedScene, ReviewFacts } from '../review-facts'
import { element } from './element'
import type { ReviewPorts } from './review-ports'
import { REVIEW_STYLE } from './review-style'
import { sceneList } from './scene-list'
import { variableList } from './variable-list'

/**
 * The authors' page over the game, in `npm run dev` only: every scene one press away, the variables to see and to set,
 * and what no run reached. Alt+S opens and closes it.
 */
export function mountReview({ now, onChange, open }: ReviewPorts): void {
  const root = element('aside', { id: 'review', 'aria-label': 'Story review', hidden: '' })
  const toggle = element(
    'button',
    { id: 'review-toggle', type: 'button', onclick: () => show(root.hidden !== false) },
    'Story',
  )
  document.head.append(element('style', {}, REVIEW_STYLE))
  document.body.append(toggle, root)
  addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyS') show(root.hidden !== false)
  })

  let facts: ReviewFacts | undefined
  let message = ''
  let find = ''
  let onlyUnreached = false
  let trial: string | undefined

  const show = (visible: boolean): void => {
    root.hidden = !visible
    if (visible) void load()
  }
  const load = async (): Promise<void> => {
    const role = now()?.role
    if (role === undefined) message = 'Open a role first.'
    else if (facts?.role !== role) {
      facts = undefined
      message = 'Every path is being tried; this takes up to a minute …'
      paint()
      const response = await fetch(`/review/${role}`)
      const read = await response.json()
      if (response.ok) facts = read
      message = response.ok ? '' : String(read.error)
    }
    paint()
  }
  const jump = (scene: ReviewedScene): void => {
    if (facts && scene.way) void open(facts.role, scene.way)
  }
  const send = async (body: unknown): Promise<void> => {
    const response = await fetch('/review/trial', { method: 'POST', body: JSON.stringify(body) })
    message = response.ok ? '' : String((await response.json()).error)
    paint()
  }
  const set = (variables: Readonly<Record<string, unknown>>): void => {
    const at = now()
    if (!at || Object.keys(variables).length === 0) return
    trial = `${at.scene}: ${Object.entries(variables)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ')}`
    void send({ role: at.role, scene: at.scene, variables })
  }
  const lift = (): void => {
    trial = undefined
    void send(null)
  }

  const list = element('div')
  const paintList = (): void => {
    const present = now()?.scene
    list.replaceChildren(facts ? sceneList({ scenes: facts.scenes, present, find, onlyUnreached, onOpen: jump }) : '')
  }
  const here = element('div')
  const paint = (): void => {
    if (root.hidden !== false) return
    const at = now()
    const scene = facts?.scenes.find(({ id }) => id === at?.scene)
    here.replaceChildren(
      element('p', { role: 'status' }, message),
      trial === undefined
        ? ''
        : element(
            'p',
            { class: 'trial' },
            `Tried out: ${trial} `,
            element('button', { type: 'button', onclick: lift }, 'Lift'),
          ),
      element('h2', {}, at ? at.scene : 'No scene'),
      element('p', {}, scene?.where ?? ''),
      ...(at?.options ?? []).map((id) => {
        const seen = facts?.choices[id]
        return element('p', { class: 'option' }, `${id}${seen ? `: taken ${seen.taken} of ${seen.offered} times` : ''}`)
      }),
      at ? element('details', { open: '' }, element('summary', {}, 'Variables'), variableList(at.variables, set)) : '',
    )
    paintList()
    rest.replaceChildren(
      element(
        'details',
        {},
        element('summary', {}, `Lines that no run read: ${facts?.unread.length ?? 0}`),
        ...(facts?.unread ?? []).map(({ where, text }) => element('p', {}, element('small', {}, where), ` ${text}`)),
      ),
      element(
        'details',
        {},
        element('summary', {}, `Faults: ${facts?.faults.length ?? 0}`),
        ...(facts?.faults ?? []).map((fault) => element('p', {}, fault)),
      ),
      element('pre', {}, facts?.summary ?? ''),
    )
  }
  const rest = element('div')
  root.append(
    here,
    element('h2', {}, 'Scenes'),
    element(
      'label',
      {},
      element('span', {}, 'Find '),
      element('input', {
        type: 'search',
        name: 'find',
        oninput: ({ target }) => {
          find = (target as HTMLInputElement).value
          paintList()
        },
      }),
    ),
    element(
      'label',
      {},
      element('input', {
        type: 'checkbox',
        name: 'unreached',
        onchange: ({ target }) => {
          onlyUnreached = (target as HTMLInputElement).checked
          paintList()
        },
      }),
      ' only what no run reached',
    ),
    list,
    rest,
  )
  onChange(paint)
}
