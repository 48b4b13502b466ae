export interface Check {
  /** The number that the titles of its tests begin with. */
  readonly id: string;
  readonly words: string;
}

/** What is checked by machine before each release: each has a test of this number in tests/browser/accessibility. */
export const CHECKS: readonly Check[] = [
  { id: 'A-01', words: 'The axe rules find no fault, in each view and dialog, in light, dark and high contrast.' },
  { id: 'A-02', words: 'The list beside the map holds all that is drawn, whatever the filter.' },
  { id: 'A-03', words: 'Whole tasks can be done with the keys alone.' },
  { id: 'A-04', words: 'The map is one stop for the Tab key, and is no trap.' },
  { id: 'A-05', words: 'Arrow keys reach all that is on the map.' },
  { id: 'A-06', words: 'Bracket keys go through the ties of a stakeholder, in an order that stays.' },
  { id: 'A-07', words: 'Each step on the map is said once, and the last of fifty quick steps is not lost.' },
  { id: 'A-08', words: 'The mark of the focus on the map stands out, in all four colour schemes.' },
  { id: 'A-09', words: 'Focus goes back to where it came from when a dialog or panel closes.' },
  { id: 'A-10', words: 'What has the focus is in sight, and nothing lies over it.' },
  { id: 'A-11', words: 'Text has a contrast of 4.5 to 1, and marks and lines 3 to 1.' },
  { id: 'A-12', words: 'The colours of groups stay apart in three kinds of colour blindness; patterns can be added.' },
  { id: 'A-13', words: 'People and bodies can be told apart in grey.' },
  { id: 'A-14', words: 'Nothing moves for those who ask for less motion.' },
  { id: 'A-15', words: 'The map follows the forced colours of the system.' },
  { id: 'A-16', words: 'At 200 % text, and at a width of 320 pixels, nothing is lost and no page scrolls sideways.' },
  { id: 'A-17', words: 'What can be pressed is at least 24 by 24 pixels, or has room around it.' },
  { id: 'A-18', words: 'All that is done by dragging can be done without.' },
  { id: 'A-19', words: 'What a screen reader is told of ten main screens is kept, and each change to it is seen.' },
  { id: 'A-20', words: 'A form says what is wrong, at which field, and how to mend it.' },
  { id: 'A-21', words: 'Nothing runs out: no session ends while you work.' },
  { id: 'A-22', words: 'Each page has a language, a title of its own, headings in order and a link past the menus.' },
  { id: 'A-23', words: 'The report is a tagged PDF with a language and a title, and the tables leave as CSV.' },
  { id: 'A-24', words: 'The words on the screen can be read at the age of about 13.' },
];
