/** Stands in every message both ways. Raised when a message changes its meaning, never when one is added. */
export const PROTOCOL_VERSION = 1
