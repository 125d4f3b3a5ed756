/** Somebody asked to be rung: the number, when it is good, what not to do, and two buttons for afterwards (W4). */
import type { Translator } from '#ui/messages/translator.ts'
import { callLines } from '../as-passed-on.ts'
import type { SafeCall } from '../first-said.ts'

export interface CallBackProps {
  t: Translator
  call: SafeCall
  /** What the person is called; empty: they gave no name. */
  name: string
  here: string
  formKey: { name: string; value: string }
}

export function CallBack({ t, call, name, here, formKey }: CallBackProps) {
  const { number } = call
  return (
    <section class="flow pinned" aria-labelledby="call-h">
      <h2 id="call-h">{t('conversation.ring')}</h2>
      <p>
        <a class="button button-plain" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
          {number}
        </a>
      </p>
      <ul class="dash">
        {callLines(call, name, t).map(line => (
          <li dir="auto">{line}</li>
        ))}
      </ul>
      <form method="post" action={here} class="row">
        <input type="hidden" {...formKey} />
        <button class="button" type="submit" name="did" value="rung">
          {t('conversation.rung')}
        </button>
        <button class="button button-plain" type="submit" name="did" value="not-reached">
          {t('conversation.not-reached')}
        </button>
      </form>
    </section>
  )
}
