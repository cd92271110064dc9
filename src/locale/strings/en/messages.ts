/** What a person is told: what happened, what was kept, what now. Keys are the codes of the faults. */
export const messages = {
  heading: 'Messages',
  close: 'Close',
  saveAsFile: 'Save as a file',
  openAnew: 'Reload the game',
  seeSaves: 'See the saves',
  'story/choice-gone':
    'This choice is no longer in the story, which was edited while you played. Your path up to here is kept. Open the role again to go on.',
  'story/choice-locked': 'This choice is not open to you here. Nothing has changed; choose another one.',
  'story/ink-error':
    'The story cannot go on at this place, and that is our mistake. Your path is kept. Try again, or go back to an earlier choice.',
  'story/broken-structure':
    'The story arrived in a form that cannot be read. Your saves are untouched. Try again. If that does not help, wait a few minutes: the game may be getting a new version.',
  'story/changed': {
    one: 'The story was edited after you played it. Choices of your path that are kept: {kept}. Choices that no longer fit: {count}. You stand just before it.',
    other:
      'The story was edited after you played it. Choices of your path that are kept: {kept}. Choices that no longer fit: {count}. You stand just before them.',
  },
  'content/unknown-role':
    'There is no such role in this game. Your saves are untouched. Choose one of the roles that are here.',
  'content/missing':
    'A part of the story is not where it should be. Your path is kept up to the last choice. Try again, or reload the game.',
  'content/unreachable':
    'The story could not be loaded: there is no connection. Your path is kept up to the last choice. Try again when you are connected.',
  'content/broken': 'A part of the story arrived incomplete. Your path is kept up to the last choice. Try again.',
  'content/renewed':
    'A new version of the game was put in place while you played. Your path is kept up to the last choice. Reload the game to go on.',
  'save/broken':
    'This file could not be read: it is damaged, or part of it is missing. What you were playing is unchanged.',
  'save/foreign': 'This file is not a save of this game. What you were playing is unchanged. Choose another file.',
  'save/newer-version':
    'This save was made by a newer version of the game. What you were playing is unchanged. Open the newest version and try there.',
  'save/autosave-broken':
    'The last state kept on this device could not be read, so the role begins from the start. The unreadable text was put aside, not deleted, and your named saves are untouched.',
  'save/autosave-newer':
    'The last state kept on this device was made by a newer version of the game, so this older one begins the role from the start. It was put aside, not deleted: the newest version finds it among your saves.',
  'save/notes-left-out':
    'The path in this file is open, but its evidence log could not be added: there is no connection. Open the file again when you are connected.',
  'share/rubbish':
    'This link does not hold a path of this game; perhaps part of it was lost in copying. Nothing of yours has changed. Ask for the link again, or choose a role.',
  'share/newer-version':
    'This link was made by a newer version of the game. Nothing of yours has changed. Open the newest version and try there.',
  'address/unknown':
    'This address leads to nothing in this game; perhaps part of it was lost. Nothing of yours has changed. Here are the roles.',
  'storage/full':
    'This browser has no room left, so what you did last was not kept. You can go on; keep this page open, or take your path with you as a file.',
  'storage/refused':
    'This browser does not let the game keep anything. You can go on; keep this page open, or take your path with you as a file.',
  otherTab:
    'This role was also played in another window. Both paths are kept. Which one do you want to go on with here? Until you choose, nothing is saved from this window.',
  'sound/failed':
    'The sound could not be loaded, or this browser cannot play it. The story goes on without it; captions say what would be heard.',
  here: 'Go on with this one',
  there: 'Go on with the other one',
  unknown: 'Something went wrong, and the game cannot say what. Your path is kept up to the last choice. Try again.',
}
