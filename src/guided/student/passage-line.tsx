import { useEffect, useState } from 'preact/hooks'
import type { PassageId } from '../../evidence/ids'
import type { StudentPorts } from './student-ports'

interface Line {
  readonly from: string
  readonly says: string
}

interface Props {
  readonly id: string
  readonly ports: Pick<StudentPorts, 'library'>
  readonly language: 'en' | 'hu'
}

/** A passage to be chosen: whose it is, then what it says in our words, cut short until it is chosen. */
export function PassageLine({ id, ports: { library }, language }: Props) {
  const [line, setLine] = useState<Line>({ from: '', says: id })
  useEffect(() => {
    let left = false
    const read = async (): Promise<void> => {
      const passage = await library.passage(id as PassageId)
      if (!passage.ok) return
      const source = await library.source(passage.value.source)
      const short = source.ok ? source.value.short : undefined
      const from = [short?.title, short?.who, short?.year].map((words) => words && (words[language] ?? words.en))
      const { precis } = passage.value
      if (!left) setLine({ from: from.filter(Boolean).join(', '), says: precis[language] ?? precis.en })
    }
    void read()
    return () => {
      left = true
    }
  }, [id, language, library])
  return (
    <span>
      <span class="note passage-from">{line.from}</span> <span class="passage-says">{line.says}</span>
    </span>
  )
}
