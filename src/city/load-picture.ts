/** A picture once it can be drawn; `undefined` if it does not come. */
export async function loadPicture(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
    return image
  } catch {
    return undefined
  }
}

/** Waits for the faces that are drawn on a canvas; goes on without them if they do not come. */
export async function loadFaces(...faces: readonly string[]): Promise<void> {
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)))
}
