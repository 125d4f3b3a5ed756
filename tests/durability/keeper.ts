/** Keeps a database running on a folder and says so, until SIGTERM. Arguments: folder, options as JSON. */

import { StartRefused } from '../../src/platform/postgres/start-refused.ts'
import { type StartOptions, startPostgres } from '../../src/platform/postgres/supervisor.ts'

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const [folder = '', options = '{}'] = process.argv.slice(2)

try {
  const postgres = await startPostgres(folder, { ...(JSON.parse(options) as StartOptions), progress: say })
  const awake = setInterval(() => {}, 1_000)
  process.once('SIGTERM', async () => {
    await postgres.stop()
    clearInterval(awake)
    say({ stopped: true })
  })
  say({ host: postgres.host })
} catch (error) {
  if (!(error instanceof StartRefused)) throw error
  say({ refused: error.reason, message: error.message, pid: error.pid })
}
