/**
 * Browsers that translate a page put an element with other words in the place of each text, and whoever made the page
 * still holds the text that was taken out: what it says from then on would not be seen. As soon as such a text is given
 * other words it is put back, and the browser translates it anew. Returns a stop.
 */
export function keepTranslatedTextsTrue(page: Node): () => void {
  const standIns = new WeakMap<Node, ChildNode>()
  const putBack = (text: Node): void => {
    const standIn = standIns.get(text)
    // What has gone from the page meanwhile is not brought back.
    if (standIn?.isConnected && !text.isConnected) standIn.replaceWith(text)
    standIns.delete(text)
  }
  const changes = new MutationObserver((records) => {
    for (const { target } of records) putBack(target)
  })
  const replacements = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      // Given other words before it was known that it had been taken out: until then the page's watch is on it too.
      if (type === 'characterData') putBack(target)
      const standIn = [...addedNodes, previousSibling, nextSibling].find(isTranslation)
      if (!standIn) continue
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue
        standIns.set(text, standIn)
        changes.observe(text, { characterData: true })
      }
    }
  })
  replacements.observe(page, { childList: true, characterData: true, subtree: true })
  return () => {
    replacements.disconnect()
    changes.disconnect()
  }
}

/** The element that translators use; no page of this century has it for itself. */
const isTranslation = (node: Node | null): node is ChildNode => node?.nodeName === 'FONT'
