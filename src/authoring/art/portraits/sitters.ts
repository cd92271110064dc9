import type { Sitter } from './sitter'
import { delegatesPeople } from './sitters/delegate'
import { played } from './sitters/played'
import { soldiersPeople } from './sitters/soldier'
import { studentsPeople } from './sitters/student'
import { workersPeople } from './sitters/worker'

/** Everybody of whom there are portraits. Nobody who lived is among them. */
export const sitters: readonly Sitter[] = [
  ...played,
  ...workersPeople,
  ...studentsPeople,
  ...soldiersPeople,
  ...delegatesPeople,
]
