/** Makes a folder and what lies above it. */
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Does nothing where the folder is there. Walks up by itself: asked to do that, `mkdir` of the runtime never ends where
 * a file system such as /proc takes no folders.
 * @throws the system's error, with its `code`, where it cannot be made
 */
export function makeFolder(folder: string, mode?: number): void {
  if (isFolder(folder)) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder, mode === undefined ? {} : { mode })
  } catch (error) {
    if (!isFolder(folder)) throw error // else somebody was quicker
  }
}

const isFolder = (folder: string): boolean => {
  try {
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}
