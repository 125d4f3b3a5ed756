/**
 * Two first starts in one checkout: one does the work, the other waits and finds it done. The turn is a folder, since
 * making one either works or does not; in it stands whose turn it is. Whoever died holds nobody up.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The number of a process that ended may be given to another one; no fetching or building takes this long. */
const LONGEST = 30 * 60_000
/** Between making the folder and writing into it. */
const JUST_MADE = 2_000

/**
 * @param {string} folder stands for the turn; the folder around it is made
 * @param {(owner: number) => string} sayWaiting said once, where somebody else is at it
 * @returns {Promise<() => void>} how to leave
 */
export async function takeTurn(folder, sayWaiting) {
  let told = false
  for (;;) {
    mkdirSync(dirname(folder), { recursive: true })
    try {
      mkdirSync(folder)
      writeFileSync(join(folder, 'owner'), String(process.pid))
      return () => rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      // ENOENT: taken for left behind between the two lines above.
      if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error
    }
    const owner = ownerOf(folder)
    if (owner === null) freeTurn(folder)
    else {
      if (!told && owner > 0) {
        told = true
        console.error(sayWaiting(owner))
      }
      await wait(100)
    }
  }
}

/** Null: nobody who lives; 0: not known for the moment. */
function ownerOf(folder) {
  try {
    const age = Date.now() - statSync(folder).mtimeMs
    if (age > LONGEST) return null
    const owner = Number(readIfThere(join(folder, 'owner')))
    if (!owner) return age < JUST_MADE ? 0 : null
    return lives(owner) ? owner : null
  } catch (error) {
    if (error.code === 'ENOENT') return 0
    throw error
  }
}

const readIfThere = file => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function lives(owner) {
  try {
    return process.kill(owner, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Moved aside first: of several who find it left behind only one can, and a turn taken meanwhile is put back. */
function freeTurn(folder) {
  const aside = `${folder}.left-${process.pid}`
  rmSync(aside, { recursive: true, force: true })
  try {
    renameSync(folder, aside)
    if (ownerOf(aside) !== null) renameSync(aside, folder)
    else rmSync(aside, { recursive: true, force: true })
  } catch (error) {
    if (!['ENOENT', 'EEXIST', 'ENOTEMPTY'].includes(error.code)) throw error
  }
}
