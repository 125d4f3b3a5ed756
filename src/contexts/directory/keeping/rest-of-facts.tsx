/** Facts nobody asks about today: what has changed can be put right all the same (M03). */
import type { Translator } from '#ui/messages/translator.ts'
import type { Fact } from '../freshness/confirmation.ts'

export interface RestOfFactsProps {
  rest: readonly Fact[]
  lines: (fact: Fact) => readonly string[]
  here: string
  t: Translator
}

export function RestOfFacts({ rest, lines, here, t }: RestOfFactsProps) {
  return (
    <section class="flow" aria-labelledby="rest">
      <h2 id="rest">{t('answer.rest')}</h2>
      <ul class="steps-on">
        {rest.map(fact => (
          <li>
            <a href={`${here}/${fact}`}>{t(`answer.fact.${fact}`)}</a>
            {lines(fact).map(line => (
              <p dir="auto">{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
