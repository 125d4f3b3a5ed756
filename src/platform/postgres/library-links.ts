/** Links between the versions of the shared libraries, which npm leaves out when install scripts are off. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { OTHER_WAY, StartRefused } from './start-refused.ts'

interface Link {
  source: string
  target: string
}

/** Makes every missing link, once; safe when two processes do it together. Throws StartRefused `links-missing`. */
export function makeLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(native, '..', target)
    if (!existsSync(link)) makeLink(relative(dirname(link), join(native, '..', source)), link)
  }
}

function makeLink(to: string, link: string): void {
  try {
    symlinkSync(to, link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    throw new StartRefused(
      'links-missing',
      `The built-in database needs to finish its installation in ${dirname(link)}, and may not write there. ` +
        `Start Waymeet once as the user who installed it. ${OTHER_WAY}`,
    )
  }
}
