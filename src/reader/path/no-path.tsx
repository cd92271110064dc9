import { shellWords } from '../../locale/areas/shell'
import { ScreenLink } from '../frame/screen-link'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** What stands on a page that needs a story when none is being played: why it is empty, and who could be played. */
export function NoPath({ children }: { readonly children: string }) {
  const shell = useWords(shellWords)
  const { roles, asset } = useReader().ports
  return (
    <div class="nopath">
      <p class="prose">{children}</p>
      <p class="nopath__faces">
        {roles.map(({ id, portrait }) => (
          <img key={id} src={asset(`art/portraits/${portrait}-calm.svg`)} alt="" width={400} height={480} />
        ))}
      </p>
      <ScreenLink to={{ name: 'title' }} class="btn btn--main">
        {shell('roles')}
      </ScreenLink>
    </div>
  )
}
