/**
 * Browsers that translate a page put an element with other words in the place of each text, and whoever made the page
 * still holds the text that was taken out: what it says from then on would not be seen. As soon as such a text is given
 * other words it is put back, and the browser translates it anew. Returns a stop.
 */
export function keepTranslatedTextsTrue(page: Node): () => void {
  const standIns = new WeakMap<Node, ChildNode>()
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target)
      // What has gone from the page meanwhile is not brought back.
      if (standIn?.isConnected && !target.isConnected) standIn.replaceWith(target)
      standIns.delete(target)
    }
  })
  const replacements = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const standIn = [...addedNodes, previousSibling, nextSibling].find(isTranslation)
      if (!standIn) continue
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue
        standIns.set(text, standIn)
        changes.observe(text, { characterData: true })
      }
    }
  })
  replacements.observe(page, { childList: true, subtree: true })
  return () => {
    replacements.disconnect()
    changes.disconnect()
  }
}

/** The element that translators use; no page of this century has it for itself. */
const isTranslation = (node: Node | null): node is ChildNode => node?.nodeName === 'FONT'
