export const terms = {
  entry: 'Mit jelent: {term}',
  general: 'Nincs az öt dokumentumban; közismert adat.',
}
