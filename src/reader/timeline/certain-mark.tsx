import type { Certain } from './stretch'

/** The hand-cut marks of the timeline, on a field of 24: full, half full, out of register, and with a hole. */
export const MARKS: Readonly<Record<Certain | 'you', string>> = {
  agreed:
    'M22.5 13.1L21.1 17.8L17.1 21.3L12.2 22.6L7.2 21.7L3.7 18.1L1.8 13.5L1.9 8.6L4.5 3.9L9.2 1.7L14.3 2.1L18.9 4.2L21.6 8.1Z',
  one: 'M22.5 13.1L21.1 17.8L17.1 21.3L12.2 22.6L7.2 21.7L3.7 18.1L1.8 13.5L1.9 8.6L4.5 3.9L9.2 1.7L14.3 2.1L18.9 4.2L21.6 8.1ZM12.4 4.6L14 4.8L17.4 6.4L19.4 9.4L19.9 12.9L18.8 16.3L15.9 18.8L12.3 19.8Z',
  contested:
    'M11.2 17.9L7.2 17.3L3.7 14.2L1.8 10.4L1.9 6.2L4.5 2.3L9.2 0.4L11.2 0.6ZM12.7 6.5L14.3 6.5L18.9 8.4L21.6 11.6L22.5 15.8L21.1 19.8L17.1 22.8L12.7 23.7Z',
  beyond:
    'M22.5 13.1L21.1 17.8L17.1 21.3L12.2 22.6L7.2 21.7L3.7 18.1L1.8 13.5L1.9 8.6L4.5 3.9L9.2 1.7L14.3 2.1L18.9 4.2L21.6 8.1ZM18.5 13.5L16.9 16.5L14.0 18.2L10.5 18.3L7.5 16.7L5.9 13.6L5.5 10.1L7.5 7.2L10.4 5.2L13.8 5.1L17.0 7.0L18.6 10.0Z',
  you: 'M3.2 4.1L20.9 2.6L21.6 14.9L12.4 22.4L2.6 15.6Z',
}

/** A mark of the key; its word always stands beside it. */
export function CertainMark({ of }: { readonly of: Certain | 'you' }) {
  return (
    <svg class={`glyph tl__mark tl__mark--${of}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={MARKS[of]} />
    </svg>
  )
}
