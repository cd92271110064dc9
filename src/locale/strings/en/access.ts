/** What was done so that everybody can play, what was tested, and what is not yet met. */
export const access = {
  heading: 'Accessibility',
  lead: 'Everybody should be able to play this. We hold every page to the Web Content Accessibility Guidelines, WCAG 2.2, level AA. Here is what that rests on, and what is missing.',
  has: 'What there is',
  hasKeys:
    'Everything works by keyboard. The keys 1 to 9 choose, E and a number open the evidence, Escape goes back. At a kiosk two switches are enough.',
  hasAloud:
    'Story, evidence, the end of a chapter and the debrief can be read aloud by the voices of your device. The line that is read is marked, and the pace can be set.',
  hasType:
    'Under Settings: text up to 200 %, wider lines, spaced paragraphs, a typeface whose letters are easier to tell apart, two high contrasts, and no motion.',
  hasSound: 'Every sound has a caption. Nothing depends on hearing it. Shots and shelling can be left out.',
  hasList:
    'Whatever a picture, the map or the timeline shows stands beside it as text or as a list that does the same.',
  hasTime:
    'Nothing is timed. A kiosk asks whether somebody is still there, and any touch or key answers. In a class the teacher sets the pace.',
  hasNotes: 'There is a note before each hard scene. Each can be skipped with a summary, and nothing is lost.',
  tested: 'What was tested, and with what',
  testedHow: 'These tests run in Chromium, on the finished game, before every change is taken in:',
  testedAxe:
    'axe-core, a checker for WCAG 2.0 to 2.2, on every page, in day, night and high contrast, wide and on a phone, in English and Hungarian. It finds nothing.',
  testedKeys:
    'A role from the title page to the debrief, a turning point and a visit at the kiosk, by keyboard alone. After each press the focus is in sight and has a ring.',
  testedTree:
    'What a screen reader comes to in one scene, in which order and under which names, what it is told after a choice, and the language of each quotation.',
  testedZoom:
    'Every page at 400 % zoom in a window of 320 pixels, with text of 200 %, with wide text spacing, in forced colours and without motion: nothing is cut off or has to be scrolled sideways to be read.',
  testedTargets: 'Everything that is pressed is at least 44 pixels wide and high; at a kiosk, 20 millimetres.',
  missing: 'What is not yet met',
  missingPeople:
    'Nobody who uses a screen reader, a magnifier, switches or voice control every day has tested the game yet. The tests above are made by machine; they cannot tell how it is to play it so.',
  missingBrowsers:
    'The tests for accessibility run in Chromium only; in Firefox the game itself is tested. Safari, and the screen readers NVDA, JAWS, VoiceOver and TalkBack, were not tried.',
  missingPictures:
    'The moving pictures and the drawn map cannot be reached by a screen reader. They are decoration: the description of the picture and the list beside the map say the same. On the drawing of the timeline some marks are smaller than 44 pixels; its list does the same.',
  missingVoices:
    'Reading aloud needs a voice on your device. Many devices have none for Hungarian; the game then says so. The first page, the map and the library are not read aloud.',
  missingHungarian:
    'The Hungarian has not been read by a proofreader. Some of what we tell of the sources is there only in English; it is marked as English, so that voices read it rightly.',
  missingPlain:
    'There is no version in easy language and none in sign language. The story asks for a reader of about thirteen.',
  missingElsewhere:
    'The texts behind the links stand on pages of others. Some are scans without text, and we cannot mend them.',
  tell: 'If something stands in your way',
  tellText:
    'Tell those from whom you have this game: your school, the museum, or the place where its code is kept. Say which page it was and what you used. A barrier counts as a fault, and is put right as one.',
  settings: 'To the settings',
  about: 'What this is',
}
