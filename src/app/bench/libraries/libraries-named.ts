/** Which libraries to measure, from what was typed after `--only`. */
import { PlainFault } from '../../plain-fault.ts'
import { libraries } from './all-libraries.ts'

/** @throws {PlainFault} with all the names: a slip must not look like a library that broke off */
export function librariesNamed(typed: string): string[] {
  const names = Object.keys(libraries)
  if (typed.trim() === '') return names
  return typed.split(',').map(one => {
    const name = names.find(known => known.toLowerCase() === one.trim().toLowerCase())
    if (!name)
      throw new PlainFault(`There is no library “${one.trim()}” here. There are: ${names.join(', ')}.`)
    return name
  })
}
