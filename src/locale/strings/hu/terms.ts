export const terms = {
  entry: 'Mit jelent: {term}',
  loading: 'Töltődik a jelentése',
  missing: 'A szó jelentését nem sikerült betölteni.',
  general: 'Nincs az öt dokumentumban; közismert adat.',
}
