/** Questions for talk that fit every scene; keys of the string table. */
export const PROMPTS = ['promptKnow', 'promptQuote', 'promptDiffer', 'promptOpen'] as const
