/** Where the server listens; the pages ask for nothing else. All relative to the game's own address. */
export const SOCKET_PATH = '/class/socket'

/** The reports, with the teacher's key as `Authorization: Bearer <key>`. GET. */
export const REPORT_PATHS = {
  json: '/class/report.json',
  csv: '/class/report.csv',
  votes: '/class/votes.csv',
  xapi: '/class/xapi.json',
} as const

/** Socket.IO events: the client's commands, each answered by an acknowledgement, and the server's messages. */
export const COMMAND_EVENT = 'c'
export const MESSAGE_EVENT = 'm'

/** Seldom and short enough that 500 phones are back within five seconds of a restart without running it over. */
export const RECONNECTION = { reconnectionDelay: 500, reconnectionDelayMax: 3000, randomizationFactor: 0.5 } as const
