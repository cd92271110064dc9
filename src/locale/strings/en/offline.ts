export const offline = {
  heading: 'Without a network',
  says: 'A role that you have begun can be played without a network, with its pictures and sounds.',
  all: 'Keep the whole game on this device ({size} MB)',
  part: '{kept} of {size} MB are on this device.',
  whole: 'The whole game is on this device ({size} MB).',
  keeping: 'Fetching: {kept} of {size} MB',
  stop: 'Stop',
  'offline/no-network': 'The network was lost. What has come stays; you can go on later.',
  'offline/full':
    'This device has no more room for it. Roles that you have begun go on without a network as far as they were kept.',
  newVersion: 'A new version of the game is ready. What you have played stays.',
  takeNewVersion: 'Take it now',
} as const
