/** The browser side as the sources stand: `npm test` builds it before it tests, a single file run alone when it is old. */
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const script = join(root, 'bin', 'build.mjs')
let built: Promise<void> | undefined

/** The folder. Of several test files asking at once one builds and the others wait, as starts do. */
export async function builtFiles(): Promise<string> {
  built ??= import(script).then(({ build }: { build(): Promise<void> }) => build())
  await built
  return join(root, 'dist', 'public')
}
