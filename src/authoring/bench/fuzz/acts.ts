import { ACTS_OF_COMING_BACK } from './acts-of-coming-back'
import { ACTS_OF_LOOKING } from './acts-of-looking'
import { ACTS_OF_MISHAP } from './acts-of-mishap'
import { ACTS_OF_PLAY } from './acts-of-play'
import { ACTS_OF_SAVING } from './acts-of-saving'

/** All that a player does here. */
export const ACTS = {
  ...ACTS_OF_PLAY,
  ...ACTS_OF_COMING_BACK,
  ...ACTS_OF_SAVING,
  ...ACTS_OF_LOOKING,
  ...ACTS_OF_MISHAP,
}
export type ActName = keyof typeof ACTS

/** How often each is drawn. */
export const WEIGHTS: Readonly<Record<ActName, number>> = {
  choose: 40,
  chooseTwice: 4,
  hammer: 3,
  chooseAndSwitch: 3,
  language: 5,
  passOver: 4,
  rewind: 6,
  backByOne: 4,
  evidence: 6,
  reload: 5,
  tabCopy: 3,
  share: 3,
  brokenLink: 2,
  saveAs: 3,
  openSlot: 3,
  removeSlot: 2,
  exportFile: 3,
  importFile: 4,
  otherRole: 2,
  beginAnew: 1,
  newTab: 2,
  visit: 8,
  back: 5,
  forward: 3,
  dither: 2,
  setting: 4,
  note: 2,
  resize: 3,
  press: 12,
  typeAddress: 2,
  changeMind: 2,
  offlineChoice: 3,
  offlineVisit: 3,
  reloadOffline: 2,
  noRoom: 2,
  clearedDevice: 1,
}
