import type { Role } from './bust'

/** Who is drawn, and after which of the drawings. */
export const portraitRoles: readonly { readonly who: string; readonly role: Role }[] = [
  { who: 'istvan', role: 'worker' },
  { who: 'klara', role: 'student' },
  { who: 'mihaly', role: 'conscript' },
  { who: 'erzsebet', role: 'delegate' },
]
