/**
 * Two first starts in one checkout: one does the work, the other waits and finds it done. The turn is a folder, since
 * making one either works or does not; in it stands whose turn it is. Whoever died holds nobody up.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** No fetching or building takes this long: where the system does not tell when a process began, this is the last resort. */
const LONGEST = 30 * 60_000
/** Between making the folder and writing into it. */
const JUST_MADE = 2_000

/**
 * @param {string} folder stands for the turn; the folder around it is made
 * @param {(owner: number, folder: string) => string} [sayWaiting] said once, where somebody else is at it; names the folder, since
 *   a person who knows better may delete it
 * @returns {Promise<() => void>} how to leave
 */
export async function takeTurn(folder, sayWaiting) {
  let told = false
  for (;;) {
    mkdirSync(dirname(folder), { recursive: true })
    try {
      mkdirSync(folder)
      writeFileSync(join(folder, 'owner'), `${process.pid}\n${beginningOf(process.pid)}`)
      return () => rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      // ENOENT: taken for left behind between the two lines above.
      if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error
    }
    const owner = ownerOf(folder)
    if (owner === null) freeTurn(folder)
    else {
      if (!told && owner > 0 && sayWaiting) {
        told = true
        console.error(sayWaiting(owner, folder))
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
    const [number, began] = readIfThere(join(folder, 'owner')).split('\n')
    const owner = Number(number)
    if (!owner) return age < JUST_MADE ? 0 : null
    return lives(owner) && isTheSame(owner, began) ? owner : null
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

/** The number of a process that ended is given to another one; in a container that starts again, to the very next. */
function isTheSame(owner, began) {
  const now = beginningOf(owner)
  return began && now ? began === now : owner !== process.pid
}

/** Tells a process from all others that have, had or will have its number; '' where the system does not say. */
function beginningOf(owner) {
  const stat = readIfThere(`/proc/${owner}/stat`)
  // The name in brackets may hold anything; what follows it begins with the third of the fields, and this is the 22nd.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  if (ticks) return `${ticks} since ${readIfThere('/proc/sys/kernel/random/boot_id').trim()}`
  return owner === process.pid ? `${performance.timeOrigin}` : ''
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
