/** How a server was told to run. All of it comes from the environment; `docs/hosting.md` explains each. */
export interface Settings {
  readonly site: string
  readonly port: number
  readonly host: string | undefined
  readonly classes: boolean
  /** Folder of the embedded database. */
  readonly data: string
  /** Folder of the documents that are attached to this installation. */
  readonly documents: string
  readonly databaseUrl: string | undefined
  readonly redisUrl: string | undefined
  /** The address under which everybody reaches this server, where there is one. */
  readonly publicUrl: string | undefined
  /** A proxy of ours stands before this server and says truly whom it speaks for. */
  readonly trustProxy: boolean
  readonly jsonLog: boolean
  /** Opens `/metrics` from anywhere; without it only this computer may read them. */
  readonly metricsKey: string | undefined
}

export type SettingsResult =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly sentence: string }

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment. An empty variable counts as none. */
export function readSettings(environment: Environment): SettingsResult {
  const given = (name: string) => environment[name]?.trim() || undefined
  const port = Number(given('PORT') ?? 1956)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    return { ok: false, sentence: `PORT is “${given('PORT')}”. It has to be a number from 0 to 65535.` }
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'PUBLIC_URL']) {
    const value = given(name)
    if (value !== undefined && !URL.canParse(value))
      return { ok: false, sentence: `${name} is not an address that can be read.` }
  }
  return {
    ok: true,
    value: {
      site: given('SITE') ?? 'dist',
      port,
      host: given('HOST'),
      classes: given('CLASSES') !== 'off',
      data: given('DATA') ?? 'data',
      documents: given('DOCUMENTS') ?? 'documents',
      databaseUrl: given('DATABASE_URL'),
      redisUrl: given('REDIS_URL'),
      publicUrl: given('PUBLIC_URL')?.replace(/\/$/, ''),
      trustProxy: given('TRUST_PROXY') === '1',
      jsonLog: given('LOG') === 'json',
      metricsKey: given('METRICS_KEY'),
    },
  }
}
