interface Props {
  /** 0 to 1. */
  readonly share: number
  /** A part of it that is drawn full; what remains is hatched. Everything, if none is named. */
  readonly part?: number
}

const within = (share: number): number => 100 * Math.max(0, Math.min(1, share))

/** A share as a bar; drawn as a picture, because the page's own markup may carry no styles. */
export function Bar({ share, part = share }: Props) {
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar__whole" width={within(share)} height="4" />
      <rect width={within(part)} height="4" />
    </svg>
  )
}
