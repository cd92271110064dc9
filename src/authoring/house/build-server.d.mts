/** How Node is to run it. */
export const SERVER_FLAGS: readonly string[]
/** Builds the server into `folder` if it is not there or a source has changed. Gives the file to run. */
export function buildServerIfChanged(folder: string): Promise<string>
