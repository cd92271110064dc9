/** A filling bar, never a spinner, and the words for what is on the way. */
export function Loading({ children }: { readonly children: string }) {
  return (
    <div class="waiting" role="status">
      <p class="label">{children}</p>
      <div class="loading" aria-hidden="true">
        <i />
      </div>
    </div>
  )
}
