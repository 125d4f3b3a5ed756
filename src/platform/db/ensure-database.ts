/** Makes the product's own database on the built-in server, on the very first start. */
import { BUILT_IN_DATABASE, connectAlone, type DatabaseAddress } from './connection.ts'
import { DatabaseTrouble } from './database-trouble.ts'

type SocketAddress = Exclude<DatabaseAddress, { url: string }>

export async function ensureDatabase(address: SocketAddress): Promise<void> {
  const name = address.database ?? BUILT_IN_DATABASE
  const there = await connectAlone(address).catch(error => {
    if (error instanceof DatabaseTrouble && error.kind === 'no-database') return null
    throw error
  })
  if (there) return there.end()
  const server = await connectAlone({ ...address, database: 'postgres' })
  try {
    await server.query(`create database ${server.escapeIdentifier(name)} encoding 'UTF8' template template0`)
  } finally {
    await server.end()
  }
}
