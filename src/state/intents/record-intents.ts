import type { Context } from './context'

export interface RecordIntents {
  /** Loads the chronology, the districts, places and people once; asking again after a failure tries again. */
  loadRecord(): Promise<void>
}

export function createRecordIntents({ store, ports }: Context): RecordIntents {
  return {
    async loadRecord() {
      const { status } = store.getState().record
      if (status === 'loading' || status === 'ready') return
      store.setState({ record: { status: 'loading' } })
      const result = await ports.content.record()
      store.setState({ record: result.ok ? result.value : { status: 'failed', code: result.fault.code } })
    },
  }
}
