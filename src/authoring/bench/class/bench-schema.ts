import pg from 'pg'

/** Makes an empty schema in the database at `url` and gives the address under which a server keeps its tables there. */
export async function makeSchema(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE SCHEMA ${name}`)
  await client.end()
  const own = new URL(url)
  own.searchParams.set('options', `-c search_path=${name}`)
  return own.href
}
