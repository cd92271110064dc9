/** Why something was refused. Each has its line in the string tables of the pages. */
export const CLASS_FAULTS = [
  /** The message has not the form this version gives it, or is too large. */
  'class/malformed',
  /** The page is newer than the server: the server has to be brought up to date. */
  'class/newer-client',
  /** The page is older than the server: it has to be loaded anew. */
  'class/older-client',
  /** No session has this code, or it is over. */
  'class/no-such-code',
  /** Too many wrong codes from this address; `retryAfter` says for how long. */
  'class/too-many-tries',
  /** The teacher has closed the door; those who are in stay in. */
  'class/locked',
  'class/full',
  /** This key opens nothing here: forged, of another session, or of one that is deleted. */
  'class/not-known',
  /** The teacher took this pupil out. May be undone. */
  'class/removed',
  /** Only a teacher, or only a pupil, can do this. */
  'class/not-yours',
  /** The lesson is over. */
  'class/ended',
  'class/no-such-vote',
  /** Came after the vote was closed. */
  'class/vote-closed',
  /** Another vote is open; one at a time. */
  'class/vote-open',
  /** The vote asks for a passage as a reason. */
  'class/reason-needed',
  /** There are more votes than a session keeps. */
  'class/too-many-votes',
  'class/no-such-pupil',
  /** Free text is off in this session. */
  'class/no-free-text',
  /** More messages than a page sends. */
  'class/too-fast',
  /** The storage does not answer. Nothing was kept; send again. */
  'class/storage-away',
  /** The disk is full. Nothing was kept; the teacher is told. */
  'class/storage-full',
  /** Something is wrong in the server; it is in its log. */
  'class/broken',
] as const

export type ClassFault = (typeof CLASS_FAULTS)[number]

/** Faults that pass: the page keeps what it wanted to say and says it again. */
export const PASSING_FAULTS: ReadonlySet<ClassFault> = new Set([
  'class/storage-away',
  'class/storage-full',
  'class/too-fast',
])
