export const offline = {
  heading: 'Playing offline',
  says: 'A role that you have begun can be played without a connection, with its pictures and sounds.',
  all: 'Keep the whole game on this device ({size} MB)',
  part: '{kept} of {size} MB are on this device.',
  whole: 'The whole game is on this device ({size} MB).',
  keeping: 'Loading: {kept} of {size} MB',
  stop: 'Stop',
  'offline/no-network': 'The connection was lost. What was loaded is kept; you can go on later.',
  'offline/full':
    'This device has no more room for it. Roles that you have begun can be played offline as far as they were loaded.',
  newVersion: 'A new version of the game is ready. What you have played is kept.',
  takeNewVersion: 'Load it now',
} as const
