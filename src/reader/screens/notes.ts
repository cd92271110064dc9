import { NOTES_AREAS, NotesPage } from '../notes/notes-page'

export const screen = { page: NotesPage, areas: NOTES_AREAS }
