import { shellWords } from '../../locale/areas/shell'
import { ScreenLink } from '../frame/screen-link'
import { useWords } from '../hooks/use-words'

/** What stands on a page that needs a story when none is being played. */
export function NoPath({ children }: { readonly children: string }) {
  const shell = useWords(shellWords)
  return (
    <div class="nopath">
      <p class="prose">{children}</p>
      <ScreenLink to={{ name: 'title' }} class="btn btn--main">
        {shell('roles')}
      </ScreenLink>
    </div>
  )
}
