interface Props {
  /** A sentence in the language of the page, filled with `quoted`. */
  readonly sentence: string
  readonly quoted: string
  /** The language that `quoted` is in. */
  readonly lang: string
}

/** A sentence of the page in which a title or heading of another language is marked as such, so that it is read rightly. */
export function Quoting({ sentence, quoted, lang }: Props) {
  const at = sentence.indexOf(quoted)
  if (at === -1) return <>{sentence}</>
  return (
    <>
      {sentence.slice(0, at)}
      <span lang={lang}>{quoted}</span>
      {sentence.slice(at + quoted.length)}
    </>
  )
}
