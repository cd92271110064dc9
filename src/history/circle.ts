/** Whether an entry stands in the five documents or was added from the further sources. */
export type Circle = 'five' | 'further'
