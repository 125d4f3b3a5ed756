/** Another group that fits better, as the person reads of it: never one alone, but with how many there are and the way to all (M09). */
import { codeUrl, completeSetOf, saySet } from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { IntroductionsWeb } from '../../introductions-web.ts'

/**
 * @param slug of the group that was picked
 * @param t in the person's language
 * @returns null where no group was picked
 */
export async function betterFitWords(
  slug: string,
  {
    directory,
    finding,
    places,
    baseUrl,
  }: Pick<IntroductionsWeb, 'directory' | 'finding' | 'places' | 'baseUrl'>,
  t: Translator,
): Promise<string[] | null> {
  const group = await directory.groupBySlug(slug)
  if (!group) return null
  const all = await completeSetOf(group, { finding, places }, t.locale)
  return [
    t('conversation.better-fit-words'),
    `${group.name}\n${baseUrl}/groups/${group.slug}`,
    ...(all ? [`${saySet(all, t)}\n${baseUrl}${codeUrl(all.code)}`] : []),
  ]
}
