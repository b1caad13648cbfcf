import type { DuckDBConnection } from '@duckdb/node-api'

/** What is installed beside the program where stories are larger than a page. */
export const DUCKDB = '@duckdb/node-api@1.5.6-r.1'

/** A database in a file that is gone afterwards: what does not fit in memory is put there. */
export interface Duckdb {
  readonly run: (sql: string) => Promise<void>
  /** All rows of a small answer, as JavaScript has them. */
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>
  /** One number. */
  readonly count: (sql: string) => Promise<number>
  /** Rows of texts, a few thousand at a time. */
  readonly stream: (sql: string) => AsyncGenerator<readonly (readonly (string | null)[])[]>
  /** Rows into a table that is there; null leaves a cell empty. */
  readonly append: (table: string, rows: readonly (readonly (string | number | null)[])[]) => Promise<void>
  readonly close: () => void
}

/**
 * Null where DuckDB is not installed.
 *
 * @param path of the file
 * @param memory that it may use, as `2GB`
 */
export async function openDuckdb(path: string, memory: string): Promise<Duckdb | null> {
  const api = await import('@duckdb/node-api').catch(() => null)
  if (api === null) return null
  const instance = await api.DuckDBInstance.create(path, {
    memory_limit: memory,
    temp_directory: `${path}.tmp`,
    preserve_insertion_order: 'true',
  })
  // One reads while the other writes.
  const [reading, writing] = await Promise.all([instance.connect(), instance.connect()])
  return {
    run: async (sql) => void (await writing.run(sql)),
    rows: async (sql) => (await writing.runAndReadAll(sql)).getRowsJS(),
    count: async (sql) => Number((await writing.runAndReadAll(sql)).getRowsJS()[0]?.[0] ?? 0),
    stream: (sql) => streamTexts(reading, sql),
    append: async (table, rows) => {
      const appender = await writing.createAppender(table)
      for (const row of rows) {
        for (const value of row) {
          if (value === null) appender.appendNull()
          else if (typeof value === 'number') appender.appendBigInt(BigInt(value))
          else appender.appendVarchar(value)
        }
        appender.endRow()
      }
      appender.closeSync()
    },
    close: () => {
      reading.closeSync()
      writing.closeSync()
      instance.closeSync()
    },
  }
}

async function* streamTexts(
  connection: DuckDBConnection,
  sql: string,
): AsyncGenerator<readonly (readonly (string | null)[])[]> {
  const result = await connection.stream(sql)
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they do not fit in memory
    const chunk = await result.fetchChunk()
    if (!chunk || chunk.rowCount === 0) return
    yield chunk.getRows() as (string | null)[][] // the query asks for texts alone
  }
}

/** A text as SQL has it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
/** The name of a column or a table. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`
