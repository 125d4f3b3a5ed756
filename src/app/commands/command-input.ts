/** What every command is handed. */
import type { Config } from '../config.ts'
import type { Progress } from '../progress.ts'

/** What the build left, and where. */
export interface Built {
  /** The folder of the compiled map of towns. */
  gazetteer: string
  /** The browser side. */
  publicFiles: string
  /** Moves with every build: what another build put away is made anew. Absent: nothing is put away. */
  stamp?: string
  /** The program of the thread that reads the directory; absent: it is read where it is used. */
  directoryReader?: string
}

export interface CommandInput {
  args: string[]
  config: Config
  progress: Progress
  built: Built
}

export interface Command {
  /** How it is called, and what it does, one line each. */
  usage: string
  does: string
  run(input: CommandInput): Promise<void>
}
