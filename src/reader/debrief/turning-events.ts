/**
 * Events of the chronology on which the course of the revolution turned and which no role could move: what others
 * decided in Moscow, in the ministries, at the negotiating table and in the West. The record itself gives no such rank.
 */
export const TURNING_EVENTS: ReadonlySet<string> = new Set([
  '1956-10-23-first-shots-at-the-radio',
  '1956-10-23-call-for-soviet-troops',
  '1956-10-24-nagy-is-prime-minister',
  '1956-10-25-massacre-on-parliament-square',
  '1956-10-28-cease-fire',
  '1956-10-29-attack-at-suez',
  '1956-10-31-moscow-reverses-itself',
  '1956-11-01-neutrality',
  '1956-11-03-arrests-at-tokol',
  '1956-11-04-the-second-attack',
  '1956-11-11-csepel-falls',
  '1956-11-22-nagy-abducted',
  '1956-12-09-central-workers-council-banned',
])
