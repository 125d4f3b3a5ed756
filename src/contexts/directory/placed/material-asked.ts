/** Of what a form is: a print of one group, or a handbook of an area, with the facts on it now. */
import { readShortCode } from '#platform/ids.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { readFindQuery } from '../find/find.form.ts'
import { emptyQuery } from '../find/find-url.ts'
import { GROUP_PRINTS } from '../print/print-url.ts'
import { marksOfAll } from './facts-now.ts'
import type { Material, PrintedMarks } from './placed.ts'

export interface MaterialAsked {
  material: Material
  printed: PrintedMarks
  /** "Poster: The Tuesday Table". */
  what: string
}

type Where = Pick<DirectoryWeb, 'directory' | 'finding'>

/** @param value of a field by its name; empty where there is none. @returns null for what there is no print of */
export async function materialAsked(
  value: (name: string) => string,
  { directory, finding }: Where,
  t: Translator,
): Promise<MaterialAsked | null> {
  const kind = value('kind')
  if (kind === 'handbook') {
    const { near, within } = readFindQuery(name => [value(name)]).query
    const material = { kind, near, within } as const
    const printed = near === '' ? {} : await printedOf(material, { directory, finding })
    const what = t('print.title-of', { what: t('print.kind.handbook'), name: near })
    return Object.keys(printed).length > 0 ? { material, printed, what } : null
  }
  const print = GROUP_PRINTS.find(each => each === kind)
  const code = readShortCode(value('code'))
  const slug = print && code && (await directory.slugByCode(code))
  const group = slug ? await directory.groupBySlug(slug) : null
  if (!print || !group) return null
  const what = t('print.title-of', { what: t(`print.kind.${print}`), name: group.name })
  return { material: { kind: print, code: group.code }, printed: marksOfAll([group]), what }
}

/** What a new print bears: of a group that became part of another, what stands there. Empty where nothing is printed any more. */
export async function printedOf(material: Material, { directory, finding }: Where): Promise<PrintedMarks> {
  if ('code' in material) {
    const slug = await directory.slugByCode(material.code)
    const group = slug ? await directory.groupBySlug(slug) : null
    return group ? marksOfAll([group]) : {}
  }
  const { near, within } = material
  const { hits } = await finding.find({ ...emptyQuery, near, within }, { locale: 'en', whole: true })
  return marksOfAll(hits.map(({ group }) => group))
}
