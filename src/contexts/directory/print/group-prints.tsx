/** Where the page of a group, and of whoever keeps it, leads to what can be printed of it (W7, M17). */
import type { Translator } from '#ui/messages/translator.ts'
import { GROUP_PRINTS, printUrl } from './print-url.ts'

interface GroupPrintsProps {
  slug: string
  t: Translator
}

export const GroupPrints = ({ slug, t }: GroupPrintsProps) => (
  <p class="small professional">
    {t('print.to-put-up')}{' '}
    {GROUP_PRINTS.map((what, n) => (
      <>
        {n > 0 && ', '}
        <a href={printUrl(slug, what)}>{t(`print.kind.${what}`)}</a>
      </>
    ))}
    .
  </p>
)
