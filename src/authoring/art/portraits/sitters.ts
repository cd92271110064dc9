import type { Sitter } from './sitter'
import { played } from './sitters/played'

/** Everybody of whom there are portraits. */
export const sitters: readonly Sitter[] = [...played]
